/// How a text reaches the clipboard of whoever sits at the terminal: the sequence OSC 52, wrapped for what lies between.
///
/// No terminal says whether it has taken it.
struct Clipboard: Equatable {
    enum Road: Equatable {
        /// There is none.
        case none
        case plain
        /// tmux takes it itself where `set-clipboard` is on, and hands it on where `allow-passthrough` is.
        case tmux
        /// screen hands it on, a piece at a time.
        case screen
    }

    let road: Road
    /// Whether this type of terminal takes it as it comes, without having been told to.
    let isKnown: Bool

    /// More than so many bytes some terminals throw away: a sequence of 100,000.
    static let mostBytes = 74_994
    /// screen throws away strings of 768 bytes and more.
    private static let screenPiece = 600

    /// The road for a type of terminal; `hasString` where terminfo has a string for it (`Ms`, an extension).
    init(type: String, hasString: Bool, isInTmux: Bool, isInScreen: Bool) {
        let type = type.lowercased()
        func begins(_ names: [String]) -> Bool { names.contains { type == $0 || type.hasPrefix($0 + "-") } }
        if isInTmux || begins(["tmux"]) {
            (road, isKnown) = (.tmux, false)
        } else if isInScreen || begins(["screen"]) {
            (road, isKnown) = (.screen, false)
        } else if begins(Self.takers) {
            (road, isKnown) = (.plain, true)
        } else {
            // xterm and those that take its name ask their user first, or never do it.
            (road, isKnown) = (hasString || begins(Self.askers) ? .plain : .none, false)
        }
    }

    private static let takers = [
        "alacritty", "contour", "foot", "ghostty", "kitty", "rio", "wezterm", "xterm-ghostty", "xterm-kitty",
    ]
    private static let askers = ["iterm", "iterm2", "konsole", "mintty", "st", "stterm", "xterm"]

    /// The bytes that are sent for a text.
    func sequence(_ text: String) -> [UInt8] {
        let whole = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
        let begin = Array("\u{1B}P".utf8)
        let end = Array("\u{1B}\\".utf8)
        switch road {
        case .none: return []
        case .plain: return whole
        case .tmux:
            let doubled = whole.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
            return whole + begin + Array("tmux;".utf8) + doubled + end
        case .screen:
            return stride(from: 0, to: whole.count, by: Self.screenPiece).flatMap { start in
                begin + whole[start..<min(start + Self.screenPiece, whole.count)] + end
            }
        }
    }
}
