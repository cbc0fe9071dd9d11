import Figures
import Screen
import Views

/// A part of a slide with its place: how far in it begins, what stands before it, and how many rows it needs.
struct Piece {
    enum Content {
        case text(TypeSetter.Block)
        case table(TableBlock)
        case figure(FigureBlock)
        case columns([[Piece]], widths: [Int], gap: Int)
        case rule
    }

    var content: Content
    /// The rows it needs at least.
    var least: Int
    /// Whether it takes what is left over.
    var isGrowing = false
    var step = 0
    var line = 0
    var indent = 0
    /// The empty rows before it.
    var air = 0
    /// A bullet or a number left of its first row.
    var marker: (text: StyledText.Span, indent: Int, size: TextSize)?
    /// Columns in which a line stands beside it, as beside quotations.
    var bars: [Int] = []
    /// What lies outside its own rows: text in a table or code that is cut off.
    var cutColumns = 0
}

extension [Piece] {
    /// The rows that all of them need, one below the other.
    var least: Int { reduce(0) { $0 + $1.least + $1.air } - (first?.air ?? 0) }

    var isGrowing: Bool { contains(where: \.isGrowing) }
}

/// A view on a slide: what it looks like, or why there is nothing.
struct FigureBlock {
    enum Look {
        case drawing(Drawing)
        case ranking(WallRanking)
        case stack(WallStack)
        case refusal(DeckFinding)
    }

    var look: Look
    /// Unit and source, for the line below.
    var source: String
    var title = ""
    /// The year or quarter that it shows, where it is one.
    var moment: String?
    /// Whether it shows another view than the deck has.
    var isChanged = false
    /// What is chosen in it.
    var chosen: ViewChoices.Item?
    /// The two years between which it lies, where it does.
    var between: [String] = []
    /// Whether it takes keys.
    var isLive = false
}
