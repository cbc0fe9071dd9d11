import Screen

/// Ranks through time: a line for each that was ever among the first, with its rank as its marker.
package struct RankChart: Hashable, Sendable {
    /// One line.
    package struct Line: Hashable, Sendable {
        package var series: Series
        /// From 1 up, one a year; nil where there is none.
        package var ranks: [Int?]
        /// The first and the last year's value as it is to be read.
        package var firstNumber: String
        package var lastNumber: String
        package var isChosen: Bool

        package init(
            series: Series, ranks: [Int?], firstNumber: String, lastNumber: String, isChosen: Bool = false
        ) {
            self.series = series
            self.ranks = ranks
            self.firstNumber = firstNumber
            self.lastNumber = lastNumber
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    /// Ascending; their distances are those of time.
    package var years: [Int]
    /// How many ranks have a row.
    package var shown: Int
    package var lines: [Line]
    /// The year that the text speaks of.
    package var chosenYear: Int?
    /// Sentences below: who left and who came in.
    package var notes: [String]

    package init(
        heading: Heading, years: [Int], shown: Int, lines: [Line], chosenYear: Int? = nil, notes: [String] = []
    ) {
        self.heading = heading
        self.years = years
        self.shown = shown
        self.lines = lines
        self.chosenYear = chosenYear
        self.notes = notes
    }
}

extension RankChart {
    /// The ranks that have a row, as many as a figure can ever have.
    var rowCount: Int { min(max(1, shown), 99) }
}

extension RankChart.Line {
    /// The rank at a year's position; nil where there is none.
    func rank(_ position: Int) -> Int? {
        ranks.indices.contains(position) ? ranks[position].flatMap { $0 > 0 ? $0 : nil } : nil
    }
}
