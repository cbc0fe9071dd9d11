import Figures
import MigrationData
import Screen
import Views

extension PresentationState {
    /// The screen as it is to be shown; figures are kept in a memo, the seconds are those since the clock began.
    package func draw(
        model: Model, alphabet: BigAlphabet, memo: FigureMemo = FigureMemo(), seconds: Int = 0
    ) throws(TableError) -> Canvas {
        if let blank = place.blank { return blankCanvas(blank) }
        let all = Array(deck.slides.indices)
        switch overlay {
        case .overview(let chosen): return list(all, chosen: chosen, prompt: nil, seconds: seconds)
        case .search(let words, let chosen):
            return list(deck.slides(with: words), chosen: chosen, prompt: words, seconds: seconds)
        case .help: return help()
        case .number, nil:
            let painter = SlidePainter(
                model: model, alphabet: alphabet, size: size, characters: characters, memo: memo)
            let clock = isClockShown ? clockText(seconds) : ""
            var canvas = try painter.canvas(deck, at: place, clock: clock)
            if case .number(let digits) = overlay {
                say("to slide \(digits)  Enter", on: &canvas)
            } else if !notice.isEmpty {
                say(notice, on: &canvas)
            }
            return canvas
        }
    }

    /// The time since the clock began, and what was planned up to the end of the slide.
    private func clockText(_ seconds: Int) -> String {
        let planned = deck.slides.prefix(place.slide + 1).reduce(0) { $0 + ($1.minutes ?? 0) }
        let time = Self.timeText(seconds)
        return size.width < 60 || planned <= 0 ? time : "\(time) of \(Self.minutesText(planned))"
    }

    /// `3:05`, `1:03:05`.
    static func timeText(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let (hours, minutes) = (max(0, seconds) / 3600, max(0, seconds) / 60 % 60)
        let rest = two(max(0, seconds) % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(rest)" : "\(minutes):\(rest)"
    }

    private func emptyCanvas() -> Canvas { Canvas(width: size.width, height: size.height, characters: characters) }

    private func blankCanvas(_ blank: Blank) -> Canvas {
        var canvas = emptyCanvas()
        if blank == .filled {
            canvas.fill(canvas.bounds, with: Cell(scalar: characters == .ascii ? "#" : "█", style: .strong))
        }
        return canvas
    }

    /// A line of the program in the place of the source.
    private func say(_ text: String, on canvas: inout Canvas) {
        let row = max(0, size.height - 2)
        canvas.fill(Rect(x: 0, y: row, width: size.width, height: 1), with: .blank)
        StyledText(text, .match).draw(
            on: &canvas, x: min(3, size.width / 4), y: row, limit: size.width - min(3, size.width / 4))
    }

    // MARK: All slides

    /// Slides with their numbers and minutes, in columns where there is room; the chosen one is always seen.
    private func list(_ numbers: [Int], chosen: Int, prompt: String?, seconds: Int) -> Canvas {
        var canvas = emptyCanvas()
        let margin = size.width >= 40 ? 3 : 0
        let rows = max(1, size.height - 4)
        let columns = max(1, min((size.width - margin) / 56, (numbers.count + rows - 1) / rows))
        let width = max(1, (size.width - margin) / columns)
        let first = max(0, chosen / (rows * columns)) * rows * columns
        let title = prompt.map { "/" + $0 } ?? "\(deck.slides.count) slides"
        let planned = deck.minutes > 0 ? "  \(Self.minutesText(deck.minutes)) planned" : ""
        let times = prompt == nil ? planned + "  \(Self.timeText(seconds)) gone" : ""
        StyledText([.init(title, .strong), .init(times, .dim)]).draw(
            on: &canvas, x: margin, y: 0, limit: size.width - margin)
        for (index, number) in numbers.enumerated().dropFirst(first).prefix(rows * columns) {
            let place = index - first
            let x = margin + place / rows * width
            draw(number, isChosen: index == chosen, on: &canvas, x: x, y: 2 + place % rows, width: width - 2)
        }
        if numbers.isEmpty { canvas.write("no slide has these words", x: margin, y: 2, style: .dim) }
        let hint = prompt == nil ? "Enter shows it   / finds   Esc back" : "Enter shows it   up, down choose   Esc back"
        canvas.write(hint, x: margin, y: size.height - 1, style: .dim)
        return canvas
    }

    private func draw(_ number: Int, isChosen: Bool, on canvas: inout Canvas, x: Int, y: Int, width: Int) {
        let slide = deck.slides[number]
        let digits = String(deck.slides.count).count
        let label = String(repeating: " ", count: max(0, digits - String(number + 1).count)) + "\(number + 1)"
        let time = slide.minutes.map(Self.minutesText) ?? ""
        let name = slide.title.isEmpty ? "(no headline)" : slide.title
        canvas.write(isChosen ? ">" : " ", x: x, y: y, style: .strong)
        canvas.write(label, x: x + 2, y: y, style: .dim)
        let style: Style = number == place.slide ? .strong : .plain
        let timeWidth = time.isEmpty ? 0 : PlainText.width(time) + 2
        StyledText(name, style).draw(
            on: &canvas, x: x + 4 + digits, y: y, limit: max(0, width - 4 - digits - timeWidth))
        canvas.writeRight(time, right: x + width, y: y, style: .dim, left: x)
        if isChosen { canvas.setGround(.cursor, in: Rect(x: x, y: y, width: width, height: 1)) }
    }

    /// `3 min`, `2.5 min`.
    static func minutesText(_ minutes: Double) -> String {
        NumberText.fixed(minutes, decimals: minutes == minutes.rounded() ? 0 : 1) + " min"
    }

    // MARK: Help

    private func help() -> Canvas {
        var canvas = emptyCanvas()
        let margin = size.width >= 40 ? 3 : 0
        canvas.write("Keys", x: margin, y: 1, style: .strong)
        let lines = PresentationKey.lines(in: characters)
        let width = lines.map { PlainText.width($0.label) }.max() ?? 0
        for (row, line) in lines.enumerated() {
            let end = margin + width + 2
            canvas.write(line.label, x: margin, y: 3 + row, style: .strong)
            StyledText(line.help).draw(on: &canvas, x: end, y: 3 + row, limit: size.width - end)
        }
        return canvas
    }
}
