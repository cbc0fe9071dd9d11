import Figures
import Screen
import Views

extension SlidePainter {
    /// Source or what is chosen, the page and progress.
    func drawFooter(
        _ deck: Deck, _ number: Int, _ arrangement: Arrangement, _ clock: String, on canvas: inout Canvas
    ) {
        guard footer > 0 else { return }
        let slide = deck.slides[number]
        let row = size.height - 2
        let page = "\(number + 1) / \(deck.slides.count)"
        let label = clock.isEmpty ? page : clock + "   " + page
        let right = size.width - margin
        canvas.writeRight(label, right: right, y: row, style: .dim, left: margin)
        let sources = arrangement.pieces.flatMap(\.sources)
        let named = slide.source ?? (sources.isEmpty ? deck.title : sources.joined(separator: "; "))
        let said = status(of: arrangement.pieces)
        let isLarge = isWall && said != nil && !(said?.isWarning ?? false)
        let text = isLarge ? StyledText(named, .dim) : said?.text ?? StyledText(named, .dim)
        text.draw(on: &canvas, x: margin, y: row, limit: right - margin - PlainText.width(label) - 2)
        if isLarge, let said { drawLarge(said, on: &canvas) }
        let (done, rest): (Unicode.Scalar, Unicode.Scalar) = characters == .ascii ? ("=", "-") : ("━", "─")
        let width = max(0, right - margin)
        let reached = width * (number + 1) / max(1, deck.slides.count)
        canvas.fill(
            Rect(x: margin, y: row + 1, width: width, height: 1), with: Cell(scalar: rest, style: .faint))
        canvas.fill(
            Rect(x: margin, y: row + 1, width: reached, height: 1), with: Cell(scalar: done, style: .quantityChosen))
    }

    /// What is said of the figures: a number in full, or that nobody counted what is seen.
    private struct Status {
        var number: String
        var name: String
        var isWarning = false

        var text: StyledText {
            StyledText([.init(number, .strong), .init(name.isEmpty ? "" : "  " + name, isWarning ? .dim : .plain)])
        }
    }

    private func status(of pieces: [Piece]) -> Status? {
        let blocks = pieces.flatMap(\.figureBlocks)
        if let between = blocks.first(where: { !$0.between.isEmpty })?.between {
            return Status(
                number: between.joined(separator: "›"), name: "between the years: numbers with ~ are drawn, not data",
                isWarning: true)
        }
        let said = blocks.filter { $0.chosen != nil }
        guard let chosen = (said.first(where: \.isLive) ?? said.first)?.chosen else { return nil }
        return Status(number: chosen.number, name: chosen.name)
    }

    /// In letters that can be read from the back: the number, and the name as far as there is room.
    private func drawLarge(_ status: Status, on canvas: inout Canvas) {
        let y = size.height - footer - 5
        let area = Rect(x: margin, y: y, width: size.width - 2 * margin, height: 4).intersection(canvas.bounds)
        let number = setter.spelled(status.number)
        let end = setter.draw(.init(number, .strong), .small, on: &canvas, x: margin, y: y, in: area)
        let x = end + 4
        let name = setter.spelled(status.name)
        if x + setter.width(name, .small) <= area.right {
            setter.draw(.init(name, .plain), .small, on: &canvas, x: x, y: y, in: area)
        } else if x < area.right {
            StyledText(name, .plain).draw(on: &canvas, x: x, y: y + 2, limit: area.right - x)
        }
    }
}

extension Piece {
    /// The figures in it.
    var figureBlocks: [FigureBlock] {
        switch content {
        case .figure(let block): [block]
        case .columns(let stacks, _, _): stacks.flatMap { $0.flatMap(\.figureBlocks) }
        case .text, .table, .rule: []
        }
    }

    /// Where the numbers of its figures come from, each source once.
    var sources: [String] {
        figureBlocks.map(\.source).reduce(into: []) { if !$0.contains($1), !$1.isEmpty { $0.append($1) } }
    }
}
