extension PresentationState {
    /// Where the speaker is; all that another screen needs to show the same, as plain values.
    package struct Place: Hashable, Sendable {
        /// The slide, from 0.
        package var slide = 0
        /// How many pauses are over.
        package var step = 0
        package var blank: Blank?
        /// Which of the slide's figures takes keys, from 0.
        package var live = 0
        /// The slide's figures that are no longer as the deck has them, in their order.
        package var figures: [LiveFigure] = []
        /// The view's line at hand while the speaker is in the explorer.
        package var visit: String?

        package init() {}
    }

    package enum Blank: String, Hashable, Sendable { case empty, filled }

    /// A figure of a slide as the speaker's keys have changed it.
    package struct LiveFigure: Hashable, Sendable {
        /// Its place among the slide's figures, from 0.
        package var number: Int
        /// The line of the view that it shows now, at the earlier year while years are played.
        package var line: String
        /// The form in which it is seen where the line can't say it, as `table`.
        package var form: String?
        /// The chosen one among what can be chosen in it, from 0.
        package var row: Int?
        /// The chosen year of a figure over years.
        package var year: Int?
        /// Where it lies between two years.
        package var between: Between?

        package init(
            number: Int, line: String, form: String? = nil, row: Int? = nil, year: Int? = nil, between: Between? = nil
        ) {
            self.number = number
            self.line = line
            self.form = form
            self.row = row
            self.year = year
            self.between = between
        }
    }

    /// How far a figure is on its way to the next year.
    package struct Between: Hashable, Sendable {
        /// The view's line at the later year.
        package var line: String
        /// The part of the way that is gone, in thousandths.
        package var thousandths: Int

        package init(line: String, thousandths: Int) {
            self.line = line
            self.thousandths = thousandths
        }
    }
}
