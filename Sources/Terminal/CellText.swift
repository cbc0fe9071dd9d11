import Screen

/// What is sent for a cell: never more or fewer columns than the canvas has for it, and never what a terminal obeys.
struct CellText: Equatable {
    let scalar: UInt32
    /// The scalar in UTF-8, the first byte lowest.
    let encoded: UInt32
    /// Whether the second of two columns has to be filled with a space.
    let needsSpace: Bool

    /// A scalar takes no more in UTF-8.
    static let mostBytes = 4

    static let space = CellText(" ", isWide: false, characters: .ascii)

    /// The text of a scalar that the canvas has one column for, or two where it is wide. `columns` tells how many the
    /// terminal is believed to take, negative for what it doesn't show.
    init(
        _ scalar: Unicode.Scalar, isWide: Bool, characters: CharacterSet,
        columns: (Unicode.Scalar) -> Int = CellText.columns
    ) {
        if scalar.value >= 0x20, scalar.value < 0x7F {
            self.init(sent: scalar, needsSpace: isWide)
        } else if scalar == "\0" {
            // The half of a wide character that lost its first half.
            self.init(sent: " ", needsSpace: false)
        } else {
            let taken = columns(scalar)
            let isShown = characters == .unicode && (taken == 1 || taken == 2 && isWide)
            let replacement: Unicode.Scalar = characters == .ascii ? "?" : "\u{FFFD}"
            self.init(sent: isShown ? scalar : replacement, needsSpace: isWide && !(isShown && taken == 2))
        }
    }

    private init(sent scalar: Unicode.Scalar, needsSpace: Bool) {
        (self.scalar, self.needsSpace) = (scalar.value, needsSpace)
        encoded = scalar.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Calls `body` with each byte of a scalar that is encoded as here.
    @inline(__always)
    static func forEachByte(of encoded: UInt32, _ body: (UInt8) -> Void) {
        var rest = encoded
        repeat {
            body(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        } while rest != 0
    }

    /// The columns that canvases count with; negative for what a terminal would obey.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        PlainText.isHarmless(scalar) ? PlainText.cells(scalar) : -1
    }
}
