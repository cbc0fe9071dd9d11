import Screen

/// Lines over years from 0 up, each named at its end; the chosen one is thicker and drawn last.
package struct LineChart: Hashable, Sendable {
    /// One line.
    package struct Line: Hashable, Sendable {
        package var series: Series
        /// One value a year in the figure's unit; `nil` where it is not known leaves a gap.
        package var values: [Double?]
        /// The last value as it is to be read.
        package var endNumber: String
        package var isChosen: Bool

        package init(series: Series, values: [Double?], endNumber: String, isChosen: Bool = false) {
            self.series = series
            self.values = values
            self.endNumber = endNumber
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    /// The years of the values, ascending; their distances are those of time.
    package var years: [Int]
    package var lines: [Line]
    /// The value at the top of the axis or below it, to share a scale between figures; otherwise the largest.
    package var maximum: Double?
    /// The year that the text speaks of: bold below, with a dotted line up through the plot.
    package var chosenYear: Int?
    /// Where the mark of the year stands on its way to the next one; at the chosen year where it is not on its way.
    var moment: Double?

    package init(heading: Heading, years: [Int], lines: [Line], maximum: Double? = nil, chosenYear: Int? = nil) {
        self.heading = heading
        self.years = years
        self.lines = lines
        self.maximum = maximum
        self.chosenYear = chosenYear
    }
}

extension LineChart.Line {
    /// The number at the end, or the sign for one that is not known.
    var shownNumber: String {
        endNumber.isEmpty && !(values.last ?? nil).isKnown ? Numeral.unknown : endNumber
    }

    /// The last value that is known; the label stands beside it.
    var lastKnown: Double {
        values.last { $0.isKnown }.flatMap { $0 }.amount
    }
}
