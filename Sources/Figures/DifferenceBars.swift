import Screen

/// Differences as bars from an axis of nought: less to the left, more to the right, their numbers with a sign.
package struct DifferenceBars: Hashable, Sendable {
    /// One difference with its name.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// The name where room is scarce.
        package var shortLabel: String
        /// The series that gives the swatch its colour and pattern; `nil` for none.
        package var series: Int?
        /// Below or above nought in the figure's unit; `nil` where it is not known.
        package var value: Double?
        /// The value as it is to be read, with its sign.
        package var number: String
        package var isChosen: Bool
        /// Whether the text speaks of this row.
        package var isStrong: Bool

        package init(
            label: String, shortLabel: String? = nil, series: Int? = nil, value: Double?, number: String,
            isChosen: Bool = false, isStrong: Bool = false
        ) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.series = series
            self.value = value
            self.number = number
            self.isChosen = isChosen
            self.isStrong = isStrong
        }
    }

    package var heading: Heading
    /// What it means to stand left and right of the axis.
    package var leftHead: String
    package var rightHead: String
    package var rows: [Row]
    /// The row that the list is scrolled to.
    package var firstVisible: Int

    package init(
        heading: Heading, leftHead: String = "", rightHead: String = "", rows: [Row], firstVisible: Int = 0
    ) {
        self.heading = heading
        self.leftHead = leftHead
        self.rightHead = rightHead
        self.rows = rows
        self.firstVisible = firstVisible
    }
}

extension DifferenceBars.Row {
    /// The number, or the sign for one that is not known.
    var shownNumber: String { number.isEmpty && !value.isKnown ? Numeral.unknown : number }

    /// How far it stands from nought to the left, and to the right.
    var less: Double? { value.map { -$0 } }
    var more: Double? { value }
}
