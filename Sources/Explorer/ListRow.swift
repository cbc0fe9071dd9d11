import Screen

/// One row of a pane's list: something that can be chosen, a heading, a note, or air.
package struct ListRow: Hashable, Sendable {
    /// What weight a row has in its list.
    enum Role: Hashable, Sendable {
        /// A name with its numbers.
        case plain
        /// Something inside the row above it: its numbers are dim.
        case member
        /// Above others: bold name, dim numbers.
        case heading
        /// Said in a low voice.
        case note
    }

    /// Nil where the row can't be chosen.
    package var item: ListItem?
    var role = Role.plain
    /// The series whose pattern stands before the name.
    package var series: Int?
    /// Whether the row holds others that are shown (true) or folded away (false).
    package var isUnfolded: Bool?
    /// A mark before the name, a polarity or a letter, and the cells before it.
    package var mark = ""
    var indent = 0
    package var label: String
    /// The name where the list is narrow.
    package var shortLabel: String
    /// Right-aligned on each other.
    package var numbers: [String] = []
    var bar: ListBar?

    init(
        _ item: ListItem?, label: String, short: String? = nil, numbers: [String] = [], series: Int? = nil,
        role: Role = .plain
    ) {
        self.item = item
        self.label = label
        shortLabel = short ?? label
        self.numbers = numbers
        self.series = series
        self.role = role
    }

    /// A row with a mark before its name.
    static func marked(
        _ item: ListItem?, _ mark: String, label: String, short: String? = nil, numbers: [String] = [], indent: Int = 0
    ) -> ListRow {
        var row = ListRow(item, label: label, short: short, numbers: numbers)
        row.mark = mark
        row.indent = indent
        return row
    }

    static let air = ListRow(nil, label: "")

    static func heading(_ label: String, short: String? = nil, numbers: [String] = []) -> ListRow {
        ListRow(nil, label: label, short: short, numbers: numbers, role: .heading)
    }

    static func note(_ label: String, short: String? = nil) -> ListRow {
        ListRow(nil, label: label, short: short, role: .note)
    }

    /// A bar on a row of its own, from the column of the names on.
    static func bar(_ fraction: Double?, cells: Int, glyph: ListBar.Glyph, style: Style) -> ListRow {
        var row = ListRow(nil, label: "")
        row.bar = ListBar(column: 3, cells: cells, fraction: fraction ?? 0, glyph: glyph, style: style)
        return row
    }
}
