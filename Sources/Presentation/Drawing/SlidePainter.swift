import Figures
import MigrationData
import Screen
import Views

/// Draws slides: the same slide, step, size and tables always give the same canvas, and no size is too small.
package struct SlidePainter {
    let model: Model
    let alphabet: BigAlphabet
    let size: Size
    let characters: CharacterSet
    /// Figures already made: sizes are tried one after the other, and slides come back.
    let memo: FigureMemo
    /// What was changed on figures of the slide that is drawn, and which of them takes keys.
    private(set) var changes: [SlideFigure: PresentationState.LiveFigure] = [:]
    private(set) var live: SlideFigure?

    package init(
        model: Model, alphabet: BigAlphabet, size: Size, characters: CharacterSet = .unicode,
        memo: FigureMemo = FigureMemo()
    ) {
        self.memo = memo
        self.model = model
        self.alphabet = alphabet
        self.size = size
        self.characters = characters
    }

    var isWall: Bool { SlideSizes.isWall(width: size.width, height: size.height) }
    var setter: TypeSetter { TypeSetter(alphabet: alphabet, characters: characters, isTall: size.height >= 30) }

    /// Three columns of air left and right where there is room.
    static func margin(of size: Size) -> Int { size.width >= 40 ? 3 : size.width >= 20 ? 1 : 0 }
    var margin: Int { Self.margin(of: size) }
    /// The rows above the source in which a wall says what is chosen.
    private var statusRows: Int { isWall && changes.values.contains { $0.row != nil || $0.year != nil } ? 5 : 0 }
    /// Source line, page and progress.
    var footer: Int { size.height >= 6 ? 2 : 0 }
    private var content: Rect {
        let top = size.height >= 10 ? 1 : 0
        return Rect(
            x: margin, y: top, width: size.width - 2 * margin, height: size.height - top - footer - statusRows)
    }

    /// A slide after some reveals; nothing is revealed beyond the last.
    package func canvas(_ deck: Deck, slide number: Int, step: Int = .max) throws(TableError) -> Canvas {
        var place = PresentationState.Place()
        (place.slide, place.step) = (number, step)
        return try canvas(deck, at: place)
    }

    /// The slide at a place, with what was changed on its figures; behind the page's number what else is to be said.
    package func canvas(
        _ deck: Deck, at place: PresentationState.Place, clock: String = ""
    ) throws(TableError) -> Canvas {
        var canvas = Canvas(width: size.width, height: size.height, characters: characters)
        guard deck.slides.indices.contains(place.slide), size.width > 0, size.height > 0 else { return canvas }
        let slide = deck.slides[place.slide]
        var painter = self
        painter.take(place, slide)
        let arrangement = try painter.arrangement(of: slide)
        painter.draw(arrangement, step: place.step, on: &canvas)
        painter.drawFooter(deck, place.slide, arrangement, clock, on: &canvas)
        return canvas
    }

    private mutating func take(_ place: PresentationState.Place, _ slide: Slide) {
        let figures = slide.figures
        for change in place.figures where figures.indices.contains(change.number) {
            changes[figures[change.number]] = change
        }
        let shown = slide.figures(shownAt: place.step)
        if shown.count > 1 { live = figures[shown.contains(place.live) ? place.live : shown[0]] }
    }

    // MARK: Arranging

    /// Sizes, headline and pieces as they fit.
    struct Arrangement {
        var headline: TypeSetter.Block
        var pieces: [Piece]
        /// The rows from the top to the first piece.
        var headRows: Int
        /// Rows that have no room.
        var missing: Int
    }

    func arrangement(of slide: Slide) throws(TableError) -> Arrangement {
        let choices = SlideSizes.choices(width: size.width, height: size.height, hasFigure: !slide.figures.isEmpty)
        let letters = slide.title.utf8.count + slide.items.reduce(0) { $0 + $1.block.words.utf8.count }
        var last: Arrangement?
        for sizes in choices where sizes == choices.last || letters < room(for: sizes.body) {
            // Lists with air between their items where there is room.
            for isAiry in [true, false] {
                guard let arrangement = try arrangement(of: slide, sizes, isAiry: isAiry) else { break }
                if arrangement.missing <= 0 { return arrangement }
                last = arrangement
            }
        }
        return last ?? Arrangement(headline: .init(lines: [], size: .cells), pieces: [], headRows: 0, missing: 0)
    }

    /// Letters for which there is certainly no room in a size; what has more is not even tried in it.
    private func room(for size: TextSize) -> Int { self.size.width * self.size.height / (size == .cells ? 1 : 4) + 200 }

    private func arrangement(
        of slide: Slide, _ sizes: SlideSizes, isAiry: Bool
    ) throws(TableError) -> Arrangement? {
        let width = content.width
        guard
            let headline = setter.block(
                slide.headline, size: sizes.headline, width: width, isEven: true, style: .strong),
            headline.lines.count <= 3 || sizes.headline == .cells
        else { return nil }
        let composer = Composer(setter: setter, sizes: sizes, isAiry: isAiry, painter: self)
        guard var pieces = try composer.pieces(slide.items + linkItems(slide), width: width) else { return nil }
        let air = pieces.isEmpty || headline.lines.isEmpty ? 0 : size.height >= 30 ? 2 : 1
        let head = setter.height(headline) + air
        if !pieces.isEmpty { pieces[0].air = 0 }
        return Arrangement(
            headline: headline, pieces: pieces, headRows: head, missing: head + pieces.least - content.height)
    }

    /// Addresses stand below everything, with the numbers that the text has.
    private func linkItems(_ slide: Slide) -> [SlideItem] {
        if slide.links.isEmpty { return [] }
        let lines = slide.links.enumerated().map { index, address in
            (index == 0 ? [] : [TextRun.lineEnd]) + [TextRun("[\(index + 1)]\u{A0}\(address)", .aside)]
        }
        return [SlideItem(block: .paragraph(lines.flatMap { $0 }), step: 0, line: slide.line)]
    }

    /// What has no room on a slide, as findings.
    func overflow(of slide: Slide) throws(TableError) -> [DeckFinding] {
        let arrangement = try arrangement(of: slide)
        let place = "at \(size.width)x\(size.height)"
        var result: [DeckFinding] = []
        if arrangement.missing > 0 {
            let rows = arrangement.missing == 1 ? "1 row has" : "\(arrangement.missing) rows have"
            result.append(
                DeckFinding(
                    line: slide.line, cause: "\(place) \(rows) no room", right: "less text, or two slides",
                    isWarning: true))
        }
        for piece in arrangement.pieces where piece.cutColumns > 0 {
            result.append(
                DeckFinding(
                    line: piece.line, cause: "\(place) lines are cut at the right", right: "shorter lines",
                    isWarning: true))
        }
        return result
    }

    // MARK: Ink

    private func draw(_ arrangement: Arrangement, step: Int, on canvas: inout Canvas) {
        let area = content
        let free = max(0, -arrangement.missing)
        // Headlines stand in the same place on all slides that have more than one; what is below may come lower.
        let shift = arrangement.pieces.isGrowing ? 0 : free / 3
        let isAlone = arrangement.pieces.isEmpty
        setter.draw(arrangement.headline, on: &canvas, x: area.x, y: area.y + (isAlone ? shift : 0), in: area)
        let rect = area.inset(top: min(shift, size.height >= 30 ? 4 : 1) + arrangement.headRows)
        PieceInk(setter: setter, step: step).draw(arrangement.pieces, on: &canvas, in: rect)
        if arrangement.missing > 0, area.height > 0 {
            let mark = characters == .ascii ? "..." : "…"
            canvas.writeRight(mark, right: area.right, y: area.bottom - 1, style: .strong, left: area.x)
        }
    }
}
