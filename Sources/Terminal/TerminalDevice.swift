import CNcurses
import Glibc
import Screen

/// A terminal that was found fit for a full screen. Nothing has been sent to it and its modes are as they were.
struct TerminalDevice {
    let type: String
    let capabilities: Capabilities
    let sequences: PaintSequences
    /// The number of colours; -1 where terminfo has none.
    let colors: Int
    let usesDirectColor: Bool
    private let file: Int32

    init(path: String, type: String) throws(TerminalError) {
        self.type = type
        file = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw .noTerminal(reason: "\(path): \(Self.systemReason)") }
        do {
            sequences = try Self.loadDescription(of: type, file: file)
        } catch {
            Glibc.close(file)
            throw error
        }
        capabilities = Capabilities()
        // Without a sequence for its own colours a terminal can't be given them back.
        let hasColors = !capabilities.originalColors.isEmpty
        colors = hasColors ? Int(terminfo_number("colors")) : -1
        usesDirectColor = terminfo_flag("RGB")
    }

    /// Loads what terminfo has of the type; throws where that is not enough for a full screen.
    private static func loadDescription(of type: String, file: Int32) throws(TerminalError) -> PaintSequences {
        guard isatty(file) == 1 else { throw .noTerminal(reason: systemReason) }
        guard !type.isEmpty else { throw .noType }
        switch Int(terminfo_load(type, file)) {
        case terminfo_found: break
        case terminfo_no_database: throw .noDatabase(type: type)
        case terminfo_hardcopy: throw .dumb(type: type)
        default: throw .unknownType(type)
        }
        guard let sequences = PaintSequences(Capabilities.terminfo) else {
            terminfo_unload()
            throw .dumb(type: type)
        }
        return sequences
    }

    /// Puts the terminal under guard; nothing is sent yet.
    ///
    /// - Returns: the size that the screen has.
    func takeOver(mouse: Bool, usesColors: Bool, marks: UpdateMarks) throws(TerminalError) -> Size {
        guard guard_arm(file) else {
            let reason = Self.systemReason
            terminfo_unload()
            Glibc.close(file)
            throw .failed(reason: reason)
        }
        let described = Size(width: Int(terminfo_number("cols")), height: Int(terminfo_number("lines")))
        let size = ScreenSize.fitting(
            reported: ScreenSize.reported, variables: ScreenSize.variables, described: described)
        capabilities.giveToGuard(mouse: mouse, usesColors: usesColors, rows: size.height, marks: marks)
        terminfo_unload()
        guard_take_keys()
        return size
    }

    /// Gives the terminal back as it was.
    func giveBack() {
        guard_disarm(true)
        Glibc.close(file)
    }

    private static var systemReason: String { String(cString: strerror(errno)) }
}
