import Screen
import Terminal

/// Shows canvases over a link that carries little: what answers a key at once, the rest row by row when no more keys come.
///
/// Nothing is sent while the link still carries what was sent before: else it would wait in buffers on the way, and every
/// key behind it.
struct ThinLink {
    /// What the thinnest links carry that people work over.
    static let bytesPerSecond = 1200
    /// How long no key must have come before the rest is shown.
    private static let rest = Duration.milliseconds(300)

    private let session: TerminalSession
    private var shown: Canvas?
    /// What is still to be shown, and from when on.
    private var target: Canvas?
    private var start = ContinuousClock.now
    /// When the link will have carried all that was sent.
    private var isFree = ContinuousClock.now
    /// The bytes that have been reckoned with.
    private var counted: Int

    init(_ session: TerminalSession) {
        self.session = session
        counted = session.bytesSent
    }

    /// Shows the parts of a canvas that answer a key; the rest follows while events are waited for.
    mutating func show(_ canvas: Canvas, urgent: [Rect]?) {
        count()
        var next = shown ?? Canvas(width: canvas.width, height: canvas.height, characters: canvas.characters)
        if next.size != canvas.size {
            next = Canvas(width: canvas.width, height: canvas.height, characters: canvas.characters)
        }
        if let urgent {
            for rect in urgent { next.copy(rect, of: canvas) }
            send(next)
        }
        shown = next
        target = next == canvas ? nil : canvas
        start = urgent == nil ? .now : .now + Self.rest
    }

    /// The next event, waited for, or nil where what is watched is ready; meanwhile what is left is shown. Once all is
    /// shown it is waited for so many milliseconds, for ever where there are none.
    mutating func nextEvent(timeout: Int? = nil, watching watched: [WatchedDescriptor] = []) -> ScreenEvent? {
        while let target {
            let due = max(start, isFree)
            let event = session.nextEvent(timeout: Self.milliseconds(until: due), watching: watched)
            if event != nil || due > .now { return event }
            showRow(of: target)
        }
        return session.nextEvent(timeout: timeout.map { max($0, millisecondsUntilFree) }, watching: watched)
    }

    /// How long events are to be gathered before the next drawing.
    var millisecondsUntilFree: Int { Self.milliseconds(until: isFree) }

    /// Shows the first row that isn't.
    private mutating func showRow(of target: Canvas) {
        guard var next = shown else { return }
        let row = (0..<target.height).first { row in
            (0..<target.width).contains { target[$0, row] != next[$0, row] }
        }
        guard let row else {
            self.target = nil
            return
        }
        next.copy(Rect(x: 0, y: row, width: target.width, height: 1), of: target)
        send(next)
        shown = next
    }

    private mutating func send(_ canvas: Canvas) {
        session.show(canvas)
        count()
    }

    /// Reckons with what has been sent, by whomever.
    private mutating func count() {
        let bytes = session.bytesSent - counted
        counted = session.bytesSent
        isFree = max(isFree, .now) + .milliseconds(bytes * 1000 / Self.bytesPerSecond)
    }

    private static func milliseconds(until time: ContinuousClock.Instant) -> Int {
        let left = time - .now
        guard left > .zero else { return 0 }
        return Int(left.components.seconds) * 1000 + Int(left.components.attoseconds / 1_000_000_000_000_000) + 1
    }
}

extension Canvas {
    /// Takes the cells of a rectangle from another canvas.
    fileprivate mutating func copy(_ rect: Rect, of other: Canvas) {
        let area = rect.intersection(bounds)
        for y in area.y..<max(area.y, area.bottom) {
            for x in area.x..<max(area.x, area.right) { self[x, y] = other[x, y] }
        }
    }
}
