import Figures
import Screen

extension NotesPainter {
    private var time: String { PresentationState.timeText(clock.milliseconds / 1000) }
    private var page: String { "\(number + 1) / \(deck.slides.count)" }
    private var planned: String {
        deck.minutes > 0 ? "of \(PresentationState.minutesText(deck.minutes)) planned" : ""
    }

    /// How the time stands, in a word and with its sign.
    private var pace: StyledText.Span {
        switch Pace(deck: deck, slide: number, milliseconds: clock.milliseconds) {
        case .unplanned: .init("")
        case .onTime: .init("on time", .agrees)
        case .ahead(let time): .init(PresentationState.timeText(time / 1000) + " ahead", .byEdition)
        case .behind(let time): .init(PresentationState.timeText(time / 1000) + " behind", .differs)
        }
    }

    /// What the wall shows other than the slide.
    private var elsewhere: String {
        switch shown.place.blank {
        case .empty: "screen empty"
        case .filled: "screen filled"
        case nil: shown.place.visit == nil ? "" : "in the explorer"
        }
    }

    /// Time, pace and number in one row, a rule below.
    func drawHeader(on canvas: inout Canvas) {
        let area = layout.header
        guard area.height > 0 else { return }
        let right = [elsewhere, page].filter { !$0.isEmpty }.joined(separator: "   ")
        canvas.writeRight(right, right: area.right, y: area.y, style: .strong, left: area.x)
        let room = area.width - PlainText.width(right) - 2
        let short = deck.minutes > 0 ? " of \(PresentationState.minutesText(deck.minutes))" : ""
        var line = [StyledText.Span(time, .strong), .init(short, .dim)]
        if !pace.text.isEmpty { line += [.init("   "), pace] }
        // The pace says more than the plan.
        if PlainText.width(StyledText(line).plain) > room { line.remove(at: 1) }
        StyledText(line).draw(on: &canvas, x: area.x, y: area.y, limit: room)
        if area.height > 1 { drawRule(row: area.y + 1, on: &canvas) }
    }

    /// The same in large letters, to be read from a step away.
    func drawLargeHeader(on canvas: inout Canvas) {
        let area = layout.header
        let big = BigText(time, size: .small, alphabet: alphabet)
        big.draw(on: &canvas, x: area.x, y: area.y, in: area)
        let number = BigText("\(self.number + 1)/\(deck.slides.count)", size: .small, alphabet: alphabet)
        let left = area.x + big.width + 3
        let right = area.right - number.width
        number.draw(on: &canvas, x: max(left, right), y: area.y, in: area)
        let own = shown.slide.minutes.map { "this slide \(PresentationState.minutesText($0))" } ?? ""
        let lines = [StyledText(planned, .dim), StyledText([pace]), StyledText(own, .dim)]
        for (row, line) in lines.enumerated() {
            line.draw(on: &canvas, x: left, y: area.y + row, limit: max(0, right - 2 - left))
        }
        canvas.writeRight(elsewhere, right: right - 3, y: area.y + 1, style: .strong, left: left + 24)
        drawRule(row: area.y + 4, on: &canvas)
    }

    /// A rule on which the time taken is seen as a share of the time planned.
    private func drawRule(row: Int, on canvas: inout Canvas) {
        let area = layout.header
        let (done, rest): (Unicode.Scalar, Unicode.Scalar) = canvas.characters == .ascii ? ("=", "-") : ("━", "─")
        canvas.fill(Rect(x: area.x, y: row, width: area.width, height: 1), with: Cell(scalar: rest, style: .faint))
        let whole = Pace.milliseconds(deck.minutes)
        guard whole > 0 else { return }
        let reached = area.width * min(clock.milliseconds, whole) / whole
        canvas.fill(
            Rect(x: area.x, y: row, width: reached, height: 1), with: Cell(scalar: done, style: .quantityChosen))
    }
}
