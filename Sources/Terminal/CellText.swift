import Screen

/// What is sent for a cell: never more or fewer columns than the canvas has for it, and never what a terminal obeys.
struct CellText: Equatable {
    var scalar: UInt32
    /// Whether the second of two columns has to be filled with a space.
    var needsSpace = false

    static let space = CellText(" ", isWide: false, characters: .ascii)

    /// The text of a scalar that the canvas has one column for, or two where it is wide. `columns` tells how many the
    /// terminal is believed to take, negative for what it doesn't show.
    init(
        _ scalar: Unicode.Scalar, isWide: Bool, characters: CharacterSet,
        columns: (Unicode.Scalar) -> Int = CellText.columns
    ) {
        needsSpace = false
        if scalar.value >= 0x20, scalar.value < 0x7F {
            self.scalar = scalar.value
            needsSpace = isWide
            return
        }
        if scalar == "\0" {
            // The half of a wide character that lost its first half.
            self.scalar = 0x20
            return
        }
        let replacement: UInt32 = characters == .ascii ? 0x3F : 0xFFFD
        let taken = columns(scalar)
        let isShown = characters == .unicode && (taken == 1 || taken == 2 && isWide)
        self.scalar = isShown ? scalar.value : replacement
        needsSpace = isWide && !(isShown && taken == 2)
    }

    /// The columns that canvases count with; negative for what a terminal would obey.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        PlainText.isHarmless(scalar) ? PlainText.cells(scalar) : -1
    }
}
