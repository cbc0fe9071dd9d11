import Screen

/// How a bar is inked.
struct Paint {
    var style: Style
    /// The style of the last cell where it is not full; a weave has a ground of its own that would fill it.
    var edge: Style
    var scalar: Unicode.Scalar
    /// Whether the bar may end within a cell.
    var isSolid: Bool

    /// A bar of one quantity, bright where it counts.
    static func quantity(isBright: Bool, in characters: CharacterSet) -> Paint {
        solid(isBright ? .quantityChosen : .quantity, in: characters)
    }

    static func solid(_ style: Style, in characters: CharacterSet) -> Paint {
        Paint(
            style: style, edge: style, scalar: Pattern.scalar(0, in: characters), isSolid: characters == .unicode)
    }

    /// A bar in the pattern and fill of a series.
    static func series(_ index: Int, in characters: CharacterSet) -> Paint {
        let scalar = Pattern.scalar(index, in: characters)
        return Paint(style: .fill(index), edge: .text(index), scalar: scalar, isSolid: scalar == "█")
    }
}
