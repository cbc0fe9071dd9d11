import Screen

/// The same small chart for each of several series, on one scale: two columns a moment.
package struct SmallMultiples: Hashable, Sendable {
    /// One of the charts.
    package struct Panel: Hashable, Sendable {
        package var series: Series
        /// Its numbers of the chosen moment, in words.
        package var caption: String
        /// One value a moment in the figure's unit; nil where unknown.
        package var front: [Double?]
        package var behind: [Double?]
        package var isChosen: Bool

        package init(
            series: Series, caption: String, front: [Double?], behind: [Double?], isChosen: Bool = false
        ) {
            self.series = series
            self.caption = caption
            self.front = front
            self.behind = behind
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    /// Ascending.
    package var years: [Int]
    package var panels: [Panel]
    package var chosenYear: Int?
    /// What the two columns are, for the place that the panels leave, and what else is to be said there.
    package var frontText: String
    package var behindText: String
    package var note: String

    package init(
        heading: Heading, years: [Int], panels: [Panel], chosenYear: Int? = nil, frontText: String, behindText: String,
        note: String = ""
    ) {
        self.heading = heading
        self.years = years
        self.panels = panels
        self.chosenYear = chosenYear
        self.frontText = frontText
        self.behindText = behindText
        self.note = note
    }
}
