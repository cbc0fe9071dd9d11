import CNcurses
import Glibc
import Screen

/// An open terminal: it shows canvases, reports events, and gives the terminal back as it was.
///
/// There is one at a time. Whatever ends the program, a fatal signal included, restores the terminal; Ctrl-C,
/// Ctrl-\ and Ctrl-Z are signals and no keys.
package final class TerminalSession {
    /// The terminal's size as of the last event.
    package internal(set) var size: Size
    package internal(set) var characters: CharacterSet
    package let depth: ColorDepth
    /// Whether the mouse is heard.
    package internal(set) var mouse: Bool
    /// The colours; what is shown changes with the next `show`.
    package var theme: Theme {
        didSet {
            guard theme != oldValue else { return }
            painter.looks = looks
            painter.forget()
        }
    }

    private let device: TerminalDevice
    let capabilities: Capabilities
    let clipboard: Clipboard
    /// What the terminal was asked and has not answered.
    var questions: Questions
    let escapeDelay = Environment.escapeDelay
    /// Whether the link is so thin that it is asked for no more than it must carry.
    let isSlow: Bool
    /// Around each update.
    var marks: UpdateMarks
    var painter: Painter
    /// What opens the screen; it goes out with what is shown first, in one piece.
    var opening: [UInt8] = []
    /// The bytes that have been sent so far.
    package internal(set) var bytesSent = 0
    var decoder: InputDecoder
    /// Where the terminal's cursor is to be seen.
    var cursor: CursorPlace?
    /// Events that came together with the one reported.
    var queue: [ScreenEvent] = []
    /// When the last input came, on the clock that is never set.
    var lastInput = 0
    var isGone = false
    private var isOpen = true

    /// Opens the terminal that controls the process; standard input and output stay free.
    ///
    /// - Throws: `TerminalError` where there is none or it can't show a full screen; nothing has been changed then.
    package convenience init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        try self.init(options, path: "/dev/tty", type: Environment.value("TERM"))
    }

    init(_ options: TerminalOptions, path: String, type: String) throws(TerminalError) {
        device = try TerminalDevice(path: path, type: type)
        capabilities = device.capabilities
        let isInTmux = !Environment.value("TMUX").isEmpty
        let isInScreen = !Environment.value("STY").isEmpty
        clipboard = Clipboard(
            type: type, hasString: capabilities.takesCopies, isInTmux: isInTmux, isInScreen: isInScreen)
        characters = options.characters ?? Environment.characters(of: device.type)
        theme = options.theme
        mouse = options.mouse
        decoder = InputDecoder(keys: capabilities.keys, mouse: options.mouse)
        let fitting = ColorDepth.fitting(
            colors: device.colors,
            isExact: device.usesDirectColor
                || ColorDepth.isExact(
                    colorTerm: Environment.value("COLORTERM"), type: type, isInScreen: isInScreen),
            wanted: options.depth, noColor: Environment.value("NO_COLOR"))
        questions = .none
        isSlow = options.isSlow
        // A screen that comes bit by bit is better seen so than held back.
        marks =
            options.isSlow ? .none : UpdateMarks.fitting(described: capabilities.updateMarks, Environment.names(type))
        depth = device.sequences.looks.hasColors ? fitting : .none
        size = try device.takeOver(mouse: options.mouse, usesColors: depth != .none, marks: marks)
        painter = Painter(
            device.sequences,
            looks: LookTable(device.sequences.looks, theme: theme, depth: depth, isSlow: isSlow), characters: characters
        )
        if Questions.areAnswered(by: type, isInTmux: isInTmux, isInScreen: isInScreen) {
            questions = Questions(
                ground: options.asksGround && depth != .none,
                width: options.characters == nil && characters == .unicode && size.height > 1 && size.width > 2,
                updates: !isSlow && marks == .none)
        }
        // What is measured and what a terminal shows of a question that it doesn't know is cleared by the first screen.
        opening =
            capabilities.openScreen + capabilities.modes(mouse: mouse)
            + questions.bytes(secondRow: capabilities.toSecondRow)
    }

    deinit { close() }

    /// Gives the terminal back. Nothing is shown and no event comes after that.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        isGone = true
        device.giveBack()
    }

    /// Shows ASCII from now on, for a terminal that turned out to count other signs in its own way.
    package func useASCII() {
        guard characters != .ascii else { return }
        characters = .ascii
        painter.characters = .ascii
        painter.forget()
    }

    /// Turns the mouse on or off. Where it is off, the terminal's own selection works.
    package func setMouse(_ on: Bool) {
        guard !isGone, on != mouse else { return }
        mouse = on
        decoder.mouse = on
        giveSequencesToGuard()
        send(on ? capabilities.mouseOn : capabilities.mouseOff)
    }

    private var looks: LookTable {
        LookTable(painter.sequences.looks, theme: theme, depth: depth, isSlow: isSlow)
    }

    /// Makes the sequences ready that the guard sends by itself.
    func giveSequencesToGuard() {
        capabilities.giveToGuard(mouse: mouse, usesColors: depth != .none, rows: size.height, marks: marks)
    }

    /// Leaves a text that is added to a file in an open folder if a signal ends the program or stops it; an empty one
    /// takes it back. A fault of the program's own leaves nothing.
    package func setLastWords(_ text: String, folder: Int32, file: String) {
        guard !isGone else { return }
        let bytes = Array(text.utf8)
        guard_set_last_words(folder, file, bytes, bytes.count)
    }

    /// Stops the job as Ctrl-Z does; `.resumed` is the next event when it goes on.
    package func suspend() {
        guard !isGone else { return }
        guard_suspend()
    }
}
