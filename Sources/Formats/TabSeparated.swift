import Screen
import Views

/// Rows as lines of values with tabs between them; tabs and line ends within a value become spaces.
enum TabSeparated {
    static func text(_ table: ViewTable) -> String {
        var result = table.columns.joined(separator: "\t") + "\n"
        for row in table.rows {
            for (position, value) in row.enumerated() {
                if position > 0 { result += "\t" }
                result += PlainText.cleaned(PlainValue.text(value))
            }
            result += "\n"
        }
        return result
    }
}
