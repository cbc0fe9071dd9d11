import Screen

/// Horizontal bars of a ranking that touch: the staircase of their ends is the figure.
///
/// A row is: `>`, rank, swatch, name, bar, number, further numbers. The first column is the gutter of the selection.
package struct RankedBars: Hashable, Sendable {
    /// One bar with its name and numbers.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// The name where room is scarce.
        package var shortLabel: String
        /// The series that gives the swatch its colour and pattern; `nil` for none.
        package var series: Int?
        /// The length of the bar in the figure's unit; `nil` where it is not known.
        package var value: Double?
        /// The value as it is to be read.
        package var number: String
        /// Further numbers, right-aligned in columns of their own.
        package var extras: [String]
        /// Whether the text speaks of this row: bright bar, bold name.
        package var isStrong: Bool

        package init(
            label: String, shortLabel: String? = nil, series: Int? = nil, value: Double?, number: String,
            extras: [String] = [], isStrong: Bool = false
        ) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.series = series
            self.value = value
            self.number = number
            self.extras = extras
            self.isStrong = isStrong
        }
    }

    package var heading: Heading
    /// What stands above the names, the number and the extras; nothing where it is empty.
    package var labelHead: String
    package var numberHead: String
    package var extraHeads: [String]
    package var rows: [Row]
    /// The row of the cursor.
    package var chosen: Int?
    /// Whether bars have the fill of their series instead of one quiet colour.
    package var colorBySeries: Bool
    /// Whether each name has its rank before it.
    package var showsRank: Bool
    /// The row that the list is scrolled to.
    package var firstVisible: Int
    /// The value of the longest possible bar, to share a scale between figures; otherwise the largest of the rows.
    package var maximum: Double?
    /// Whether the numbers lie between two years, in which alone anything was counted.
    package internal(set) var isBetween = false

    package init(
        heading: Heading, labelHead: String = "", numberHead: String = "", extraHeads: [String] = [], rows: [Row],
        chosen: Int? = nil, colorBySeries: Bool = false, showsRank: Bool = false, firstVisible: Int = 0,
        maximum: Double? = nil
    ) {
        self.heading = heading
        self.labelHead = labelHead
        self.numberHead = numberHead
        self.extraHeads = extraHeads
        self.rows = rows
        self.chosen = chosen
        self.colorBySeries = colorBySeries
        self.showsRank = showsRank
        self.firstVisible = firstVisible
        self.maximum = maximum
    }
}
