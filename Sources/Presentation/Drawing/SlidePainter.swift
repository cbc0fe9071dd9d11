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
    /// Figures already made for this screen: sizes are tried one after the other.
    private let figures = FigureMemo()

    package init(model: Model, alphabet: BigAlphabet, size: Size, characters: CharacterSet = .unicode) {
        self.model = model
        self.alphabet = alphabet
        self.size = size
        self.characters = characters
    }

    var isWall: Bool { SlideSizes.isWall(width: size.width, height: size.height) }
    var setter: TypeSetter { TypeSetter(alphabet: alphabet, characters: characters, isTall: size.height >= 30) }

    /// Three columns of air left and right where there is room.
    private var margin: Int { size.width >= 40 ? 3 : size.width >= 20 ? 1 : 0 }
    /// Source line, page and progress.
    private var footer: Int { size.height >= 6 ? 2 : 0 }
    private var content: Rect {
        let top = size.height >= 10 ? 1 : 0
        return Rect(
            x: margin, y: top, width: size.width - 2 * margin, height: size.height - top - footer)
    }

    /// A slide after some reveals; nothing is revealed beyond the last.
    package func canvas(_ deck: Deck, slide number: Int, step: Int = .max) throws(TableError) -> Canvas {
        var canvas = Canvas(width: size.width, height: size.height, characters: characters)
        guard deck.slides.indices.contains(number), size.width > 0, size.height > 0 else { return canvas }
        let slide = deck.slides[number]
        let arrangement = try arrangement(of: slide)
        draw(arrangement, step: step, on: &canvas)
        drawFooter(deck, number, arrangement, on: &canvas)
        return canvas
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

    /// A figure as it looks on this screen.
    func block(_ figure: SlideFigure, width: Int) throws(TableError) -> FigureBlock {
        if let known = figures[figure, width] { return known }
        let block = try newBlock(figure, width)
        figures[figure, width] = block
        return block
    }

    private func newBlock(_ figure: SlideFigure, _ width: Int) throws(TableError) -> FigureBlock {
        switch try figure.view(model: model) {
        case .failure(let finding): return FigureBlock(look: .refusal(finding), source: "")
        case .success(let view):
            let drawing = try view.drawing(
                model: model, request: FigureRequest(width: width, characters: characters))
            let reference = try view.caption(model: model).reference
            let source = try view.source(model: model) + (reference.isEmpty ? "" : " · " + reference)
            if isWall, width >= 120 {
                if let ranking = WallRanking(drawing) { return FigureBlock(look: .ranking(ranking), source: source) }
                if let stack = WallStack(drawing) { return FigureBlock(look: .stack(stack), source: source) }
            }
            return FigureBlock(look: .drawing(drawing), source: source)
        }
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

    private func drawFooter(_ deck: Deck, _ number: Int, _ arrangement: Arrangement, on canvas: inout Canvas) {
        guard footer > 0 else { return }
        let slide = deck.slides[number]
        let row = size.height - 2
        let page = "\(number + 1) / \(deck.slides.count)"
        let right = size.width - margin
        canvas.writeRight(page, right: right, y: row, style: .dim, left: margin)
        let sources = arrangement.pieces.flatMap(\.sources)
        let named = slide.source ?? (sources.isEmpty ? deck.title : sources.joined(separator: "; "))
        StyledText(named, .dim).draw(on: &canvas, x: margin, y: row, limit: right - margin - PlainText.width(page) - 2)
        let (done, rest): (Unicode.Scalar, Unicode.Scalar) = characters == .ascii ? ("=", "-") : ("━", "─")
        let width = max(0, right - margin)
        let reached = width * (number + 1) / max(1, deck.slides.count)
        canvas.fill(
            Rect(x: margin, y: row + 1, width: width, height: 1), with: Cell(scalar: rest, style: .faint))
        canvas.fill(
            Rect(x: margin, y: row + 1, width: reached, height: 1), with: Cell(scalar: done, style: .quantityChosen))
    }
}

extension Piece {
    /// Where the numbers of its figures come from, each source once.
    var sources: [String] {
        switch content {
        case .figure(let block): block.source.isEmpty ? [] : [block.source]
        case .columns(let stacks, _, _):
            stacks.flatMap { $0.flatMap(\.sources) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        case .text, .table, .rule: []
        }
    }
}
