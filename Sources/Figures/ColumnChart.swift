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
        /// Whether the moment lies after what the text beside the figure knows of.
        package var isLater: Bool

        package init(
            label: String, lower: Double? = nil, value: Double?, number: String, isChosen: Bool = false,
            isLater: Bool = false
        ) {
            self.label = label
            self.lower = lower
            self.value = value
            self.number = number
            self.isChosen = isChosen
            self.isLater = isLater
        }
    }

    package var heading: Heading?
    package var columns: [Column]
    /// The value of the highest possible column, to share a scale between figures; otherwise the largest.
    package var maximum: Double?
    /// Numbers of a figure that stands beside this one, so that either both have a number above each column or neither.
    package var numbersBeside: [String] = []
    /// What is said above later columns, the longest first; the first that fits is written.
    package var laterNotes: [String]

    package init(
        heading: Heading? = nil, columns: [Column], maximum: Double? = nil, laterNotes: [String] = []
    ) {
        self.heading = heading
        self.columns = columns
        self.maximum = maximum
        self.laterNotes = laterNotes
    }
}

extension ColumnChart {
    /// Whether anything is said above later columns.
    var hasNote: Bool { !laterNotes.isEmpty && columns.contains(where: \.isLater) }
}

extension ColumnChart.Column {
    /// The number, or the sign for one that is not known.
    var shownNumber: String {
        number.isEmpty && !value.isKnown ? Numeral.unknown : number
    }
}
