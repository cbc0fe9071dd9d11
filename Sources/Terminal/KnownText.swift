import Screen

/// The text that was asked for last, as the next cell often has the same.
struct KnownText {
    private var scalar: Unicode.Scalar = " "
    private var isWide = false
    private(set) var text = CellText.space

    /// What is sent for a cell.
    mutating func text(of cell: Cell, isWide: Bool, characters: CharacterSet) -> CellText {
        if cell.scalar.value != scalar.value || isWide != self.isWide {
            (scalar, self.isWide) = (cell.scalar, isWide)
            text = CellText(cell.scalar, isWide: isWide, characters: characters)
        }
        return text
    }
}
