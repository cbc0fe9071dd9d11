import Figures
import MigrationData
import Screen

/// What a figure is to look like: its form, and what is chosen in it.
package struct FigureRequest: Hashable, Sendable {
    /// Nil for the form that suits the view best.
    package var form: FigureForm?
    package var chosenYear: Int?
    /// The row chosen, from 0.
    package var chosenRow: Int?
    /// The area chosen on a map, and which part of the region it shows.
    package var chosenArea: AreaSelection?
    package var mapView = MapView.whole
    /// The cells that text has.
    package var width: Int
    /// In what text is written; ASCII needs more cells for some signs.
    package var characters: CharacterSet

    package init(
        form: FigureForm? = nil, chosenYear: Int? = nil, chosenRow: Int? = nil, width: Int = 80,
        characters: CharacterSet = .unicode
    ) {
        self.form = form
        self.chosenYear = chosenYear
        self.chosenRow = chosenRow
        self.width = width
        self.characters = characters
    }

    /// Text broken into lines of the request's width, less an indentation, as they will be written.
    func wrapped(_ text: String, indentation: Int = 0) -> [String] {
        PlainText.wrapped(characters == .ascii ? PlainText.ascii(text) : text, to: max(1, width - indentation))
    }
}
