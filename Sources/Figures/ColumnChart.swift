import Screen

/// Vertical columns of time: each a whole and, where it is known, the lower part of it.
package struct ColumnChart: Hashable, Sendable {
    /// One moment.
    package struct Column: Hashable, Sendable {
        package var label: String
        /// The part of the value that stands below, in a weave; `nil` for none.
        package var lower: Double?
        /// The height of the column in the figure's unit; `nil` where it is not known.
        package var value: Double?
        /// The value as it is to be read.
        package var number: String
        package var isChosen: Bool

        package init(
            label: String, lower: Double? = nil, value: Double?, number: String, isChosen: Bool = false
        ) {
            self.label = label
            self.lower = lower
            self.value = value
            self.number = number
            self.isChosen = isChosen
        }
    }

    package var heading: Heading?
    package var columns: [Column]
    /// The value of the highest possible column, to share a scale between figures; otherwise the largest.
    package var maximum: Double?

    package init(heading: Heading? = nil, columns: [Column], maximum: Double? = nil) {
        self.heading = heading
        self.columns = columns
        self.maximum = maximum
    }
}

extension ColumnChart.Column {
    /// The number, or the sign for one that is not known.
    var shownNumber: String {
        number.isEmpty && !value.isKnown ? Numeral.unknown : number
    }
}
