import Figures
import MigrationData

/// One picture of the gallery: a kind of figure, and a view of the real data that shows it.
package struct GalleryEntry: Hashable, Sendable {
    /// What the picture takes of the view's drawing.
    enum Part: Hashable, Sendable {
        case whole
        /// Parts of a profile: the side of those who live here, both ends, the numbers.
        case here, ends, numbers
        /// The view's numbers as shares, as a pane sets them below its figure.
        case shares
    }

    /// The word that chooses the kind.
    package let word: String
    /// What tells two pictures of one kind apart; empty for the first.
    package let variant: String
    /// What the kind is for.
    package let title: String
    /// The view's line.
    package let line: String
    let form: FigureForm?
    let part: Part

    init(
        _ word: String, _ title: String, line: String, variant: String = "", form: FigureForm? = nil,
        part: Part = .whole
    ) {
        self.word = word
        self.variant = variant
        self.title = title
        self.line = line
        self.form = form
        self.part = part
    }

    init(
        _ kind: FigureKind, _ title: String, line: String, variant: String = "", form: FigureForm? = nil,
        part: Part = .whole
    ) {
        self.init(kind.rawValue, title, line: line, variant: variant, form: form, part: part)
    }

    /// Word and variant; no two pictures have the same.
    package var name: String { variant.isEmpty ? word : word + "-" + variant }

    /// Whether the picture is all that the view's line shows.
    package var isWhole: Bool { form == nil && part == .whole }

    /// The widths at which pictures are looked at.
    package static let widths = [60, 82, 110]

    /// The words that choose a kind, each once.
    package static var words: [String] {
        all.map(\.word).enumerated().filter { position, word in
            all.firstIndex { $0.word == word } == position
        }.map(\.element)
    }
}
