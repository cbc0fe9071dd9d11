import CNcurses

/// What one type of terminal is painted with, as terminfo has it.
struct PaintSequences {
    let moves: CursorMoves
    let looks: LookSequences
    /// Clears the screen and moves the cursor to its first cell.
    let clear: [UInt8]
    /// Erases up to the row's end; empty where the terminal can't.
    let eraseToEnd: [UInt8]
    /// Whether it erases a number of cells, `ESC [ n X` (`ECH`).
    let erasesCells: Bool
    /// Whether a character in the last cell of all would move the screen up.
    let keepsCornerFree: Bool

    /// Nil where the terminal can't show a full screen.
    init?(
        _ lookup: Capabilities.Lookup, flag: (String) -> Bool = { terminfo_flag($0) },
        number: (String) -> Int = { Int(terminfo_number($0)) }
    ) {
        func text(_ name: String) -> [UInt8] { lookup(name, []).map(Capabilities.withoutPadding) ?? [] }
        guard let moves = CursorMoves(lookup, flag: flag), !text("clear").isEmpty else { return nil }
        self.moves = moves
        looks = LookSequences(lookup, flag: flag, number: number)
        clear = text("clear")
        eraseToEnd = text("el")
        erasesCells = text("ech") == Array("\u{1B}[%p1%dX".utf8)
        keepsCornerFree = flag("am") && !flag("xenl")
    }
}
