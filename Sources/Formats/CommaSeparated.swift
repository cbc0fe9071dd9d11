import Views

/// Rows as RFC 4180: a header line, fields in quotation marks where they need them, lines ended by a line feed.
package enum CommaSeparated {
    package static func text(_ table: ViewTable) -> String {
        var result = table.columns.joined(separator: ",") + "\n"
        for row in table.rows {
            for (position, value) in row.enumerated() {
                if position > 0 { result += "," }
                result += field(PlainValue.text(value))
            }
            result += "\n"
        }
        return result
    }

    /// A line with one field, which no table's columns part.
    static func line(_ text: String) -> String { field(text) + "\n" }

    private static func field(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        if !needsQuotes { return text }
        let inner = text.utf8.contains(0x22) ? text.replacing("\"", with: "\"\"") : text
        return "\"" + inner + "\""
    }
}
