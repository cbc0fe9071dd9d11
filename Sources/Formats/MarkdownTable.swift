import Screen
import Views

/// A view as Markdown: a title line, a pipe table, a source line.
enum MarkdownTable {
    static func text(_ sheet: ViewSheet) -> String {
        let columns = TableColumn.all(of: sheet.table)
        let title = [sheet.title, sheet.unit ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        var result = "# " + escaped(title) + "\n\n"
        result += row(columns.map { escaped($0.name) })
        result += row(columns.map { $0.isNumeric ? "---:" : "---" })
        for values in sheet.table.rows { result += row(zip(columns, values).map { escaped($0.text($1)) }) }
        return result + "\nSource: " + escaped(sheet.source) + "\n"
    }

    private static func row(_ fields: [String]) -> String { "| " + fields.joined(separator: " | ") + " |\n" }

    /// Text in which no sign means anything to Markdown.
    static func escaped(_ text: String) -> String {
        let clean = PlainText.cleaned(text)
        guard clean.utf8.contains(where: special) else { return clean }
        var result = String.UnicodeScalarView()
        for scalar in clean.unicodeScalars {
            if scalar.isASCII, special(UInt8(truncatingIfNeeded: scalar.value)) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// `|`, `*`, `_`, `<`, and what would undo or imitate them: the backslash, the backtick.
    private static func special(_ byte: UInt8) -> Bool {
        byte == 0x7C || byte == 0x2A || byte == 0x5F || byte == 0x3C || byte == 0x5C || byte == 0x60
    }
}
