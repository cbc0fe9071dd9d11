/// Which rows of a view a query counts.
package enum RowCount: Hashable, Sendable {
    case all
    /// How many different values a column has; a column that holds lists counts their items.
    case different(column: String)
    /// The rows whose code in a column names a member of an area or a group.
    case inside(column: String, area: String)

    /// Reads what stands behind the bar: nothing, `COLUMN`, or `COLUMN in AREA`.
    init(_ text: String?) {
        guard let text else {
            self = .all
            return
        }
        let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        if words.count == 3, words[1] == "in" {
            self = .inside(column: words[0], area: words[2])
        } else {
            self = .different(column: words.joined(separator: " "))
        }
    }
}
