import Screen

/// Rows of several things side by side: a bar for each series under one another, women and men for example.
package struct GroupedBars: Hashable, Sendable {
    /// One group of bars.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// One value a series in the figure's unit; `nil` where it is not known.
        package var values: [Double?]
        /// The values as they are to be read.
        package var numbers: [String]
        package var isChosen: Bool

        package init(label: String, values: [Double?], numbers: [String], isChosen: Bool = false) {
            self.label = label
            self.values = values
            self.numbers = numbers
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    package var series: [Series]
    package var rows: [Row]
    /// Fills in place of those of the series: `.left` and `.right` for men and women.
    package var styles: [Style]
    /// The row that the list is scrolled to.
    package var firstVisible: Int
    /// The value of the longest possible bar, to share a scale between figures; otherwise the largest of the rows.
    package var maximum: Double?

    package init(
        heading: Heading, series: [Series], rows: [Row], styles: [Style] = [], firstVisible: Int = 0,
        maximum: Double? = nil
    ) {
        self.heading = heading
        self.series = series
        self.rows = rows
        self.styles = styles
        self.firstVisible = firstVisible
        self.maximum = maximum
    }
}

extension GroupedBars.Row {
    /// The number of a series, or the sign for one that is not known.
    func shownNumber(_ index: Int) -> String {
        let number = index < numbers.count ? numbers[index] : ""
        let value = index < values.count ? values[index] : nil
        return number.isEmpty && !value.isKnown ? Numeral.unknown : number
    }
}
