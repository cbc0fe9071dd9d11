/// The sequences of one type of terminal that set its modes, and those of its keys, as terminfo has them.
///
/// The guard sends them from a signal handler too, so they are made ready at the start.
struct Capabilities {
    /// Looks up a string of terminfo by its name, nil where the terminal doesn't have it, and puts numbers into it.
    typealias Lookup = (_ name: String, _ numbers: [Int]) -> [UInt8]?

    let openScreen: [UInt8]
    let closeScreen: [UInt8]
    let keypadOn: [UInt8]
    let keypadOff: [UInt8]
    let showCursor: [UInt8]
    let hideCursor: [UInt8]
    let plain: [UInt8]
    /// The terminal's own two colours. (Not `oc`: it would undo a palette that the user has chosen.)
    let originalColors: [UInt8]
    let mouseOn: [UInt8]
    let mouseOff: [UInt8]
    let pasteOn: [UInt8]
    let pasteOff: [UInt8]
    /// Around an update that the terminal is to show at once, where terminfo has it (`Sync`, an extension).
    let updateMarks: UpdateMarks
    /// Whether terminfo knows how the terminal takes a copied text (`Ms`, an extension).
    let takesCopies: Bool
    /// To the beginning of the second row.
    let toSecondRow: [UInt8]
    let keys: KeySequences

    init(_ lookup: @escaping Lookup) {
        func string(_ name: String, _ numbers: Int...) -> [UInt8] {
            lookup(name, numbers).map(Self.withoutPadding) ?? []
        }
        openScreen = string("smcup")
        closeScreen = string("rmcup")
        keypadOn = string("smkx")
        keypadOff = string("rmkx")
        showCursor = string("cnorm")
        hideCursor = string("civis")
        plain = string("sgr0")
        originalColors = string("op")
        let hasMouse = Self.isLikeXterm(mouse: string("kmous"))
        // What has a mouse but no second screen is Linux' console, which knows the oldest mode alone.
        let isXtermLike = hasMouse && !openScreen.isEmpty
        let further = isXtermLike ? [1002, 1006] : []
        mouseOn = hasMouse ? Self.modes([1000] + further, "h") : []
        mouseOff = hasMouse ? Self.modes(further.reversed() + [1000], "l") : []
        pasteOn = isXtermLike ? Array("\u{1B}[?2004h".utf8) : string("BE")
        pasteOff = isXtermLike ? Array("\u{1B}[?2004l".utf8) : string("BD")
        updateMarks = UpdateMarks(begin: string("Sync", 1), end: string("Sync", 2))
        takesCopies = !string("Ms").isEmpty
        toSecondRow = string("cup", 1, 0)
        keys = KeySequences { string($0) }
    }

    /// Sets the modes for the program; the alternate screen is open.
    func modes(mouse: Bool) -> [UInt8] {
        keypadOn + pasteOn + (mouse ? mouseOn : mouseOff) + hideCursor
    }

    /// Gives the terminal back. Where there is no alternate screen the shell goes on below the last row.
    func leave(
        usesColors: Bool, toLastRow: [UInt8], marks: UpdateMarks = .none
    ) -> [UInt8] {
        let end = closeScreen.isEmpty ? toLastRow + Array("\r\n".utf8) : closeScreen
        let look = usesColors ? plain + originalColors : plain
        return marks.end + mouseOff + pasteOff + look + keypadOff + showCursor + end
    }

    /// A terminal whose mouse speaks as xterm's knows xterm's private modes; every other is left alone.
    private static func isLikeXterm(mouse: [UInt8]) -> Bool {
        mouse == Array("\u{1B}[M".utf8) || mouse == Array("\u{1B}[<".utf8)
    }

    private static func modes(_ numbers: [Int], _ end: String) -> [UInt8] {
        numbers.flatMap { Array("\u{1B}[?\($0)\(end)".utf8) }
    }

    /// The string without its delays (`$<20/>`), which hardware needed.
    static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "$")) else { return bytes }
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
                let end = rest.firstIndex(of: UInt8(ascii: ">"))
            {
                rest = rest[(end + 1)...]
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
