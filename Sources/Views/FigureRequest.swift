import Screen

/// What a figure is to look like: its form, and what is chosen in it.
package struct FigureRequest: Hashable, Sendable {
    /// Nil for the form that suits the view best.
    package var form: FigureForm?
    package var chosenYear: Int?
    /// The row chosen, from 0.
    package var chosenRow: Int?
    /// The cells that text has.
    package var width: Int

    package init(form: FigureForm? = nil, chosenYear: Int? = nil, chosenRow: Int? = nil, width: Int = 80) {
        self.form = form
        self.chosenYear = chosenYear
        self.chosenRow = chosenRow
        self.width = width
    }
}
