/// Columns of text, the first to the left and the others to the right.
struct TextTable {
    let head: [String]
    var rows: [[String]] = []

    /// As a screen shows it.
    var text: String {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.enumerated().map { column, cell in
                let air = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + air : air + cell
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// As Markdown has it.
    var markdown: String {
        let rule = head.indices.map { $0 == 0 ? "---" : "--:" }
        return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}
