import Screen
import Terminal

/// How canvases get to a terminal and events from it, over whatever link there is; while years are played the ticks of
/// their clock are events too.
struct TerminalLink {
    private let session: TerminalSession
    /// Nil where the link carries whole screens at once.
    private var thin: ThinLink?
    /// Runs while years are played.
    private var clock: PlayClock?

    /// The link of a terminal; nothing is spared where all that is sent are lines of text, which are few.
    init(_ terminal: OpenTerminal, isPlain: Bool = false) {
        session = terminal.session
        thin = terminal.options.isSlow && !isPlain ? ThinLink(session) : nil
    }

    /// Shows a canvas; over a thin link the parts that answer a key at once, the rest while events are waited for.
    mutating func show<Fault: Error>(
        _ canvas: Canvas, cursor: (x: Int, y: Int)? = nil, urgent: () throws(Fault) -> [Rect]?
    ) throws(Fault) {
        if thin == nil { return session.show(canvas, cursor: cursor) }
        thin?.show(canvas, urgent: try urgent())
    }

    /// The next event, waited for; nil where what is watched is ready, or the time is over.
    mutating func nextEvent(timeout: Int? = nil, watching watched: [WatchedDescriptor] = []) -> ScreenEvent? {
        clock = nil
        return wait(timeout, watched)
    }

    /// The same while years are played: the next tick of their clock where no event comes before it.
    mutating func nextEvent(playing isStepped: Bool, watching watched: [WatchedDescriptor]) -> ScreenEvent? {
        var clock = self.clock ?? PlayClock(isStepped: isStepped)
        defer { self.clock = clock }
        if let event = wait(clock.millisecondsUntilDue, watched) { return event }
        // What is watched may have ended the waiting.
        return clock.millisecondsUntilDue > 0 ? nil : .tick(milliseconds: clock.next())
    }

    /// Years that are played anew have a clock of their own.
    mutating func restartClock() { clock = nil }

    /// Whether it carries little.
    var isThin: Bool { thin != nil }

    /// How long events are to be gathered before the next drawing.
    var millisecondsUntilFree: Int { thin?.millisecondsUntilFree ?? 0 }

    private mutating func wait(_ milliseconds: Int?, _ watched: [WatchedDescriptor]) -> ScreenEvent? {
        thin == nil
            ? session.nextEvent(timeout: milliseconds, watching: watched)
            : thin?.nextEvent(timeout: milliseconds, watching: watched)
    }
}
