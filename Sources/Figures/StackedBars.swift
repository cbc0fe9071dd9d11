import Screen

/// One bar a row, mostly a year, made of one segment a series; the total at its end, names below the last bar.
package struct StackedBars: Hashable, Sendable {
    /// One bar.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// One value a series in the figure's unit; `nil` where it is not known.
        package var values: [Double?]
        /// The sum as it is to be read.
        package var total: String
        /// Whether the text speaks of this bar: bold label and total.
        package var isChosen: Bool

        package init(label: String, values: [Double?], total: String, isChosen: Bool = false) {
            self.label = label
            self.values = values
            self.total = total
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    package var series: [Series]
    package var rows: [Row]
    /// One number a series, shown with its name below the bars: those of the last or of the chosen row.
    package var segmentNumbers: [String]
    /// The sum of the longest possible bar, to share a scale between figures; otherwise the largest of the rows.
    package var maximum: Double?

    package init(
        heading: Heading, series: [Series], rows: [Row], segmentNumbers: [String] = [], maximum: Double? = nil
    ) {
        self.heading = heading
        self.series = series
        self.rows = rows
        self.segmentNumbers = segmentNumbers
        self.maximum = maximum
    }
}

extension StackedBars.Row {
    /// The sum of what is known.
    var sum: Double { values.map(\.amount).reduce(0, +) }

    /// The total, or the sign for one that is not known.
    var shownTotal: String {
        total.isEmpty && !values.contains(where: \.isKnown) ? Numeral.unknown : total
    }
}
