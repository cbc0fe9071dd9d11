import Screen

/// What a painter asks of thousands of cells for each key. Styles and grounds are compared as the bytes that they are: by their
/// own `==`, which another module has, each would cost a call.
extension Cell {
    /// Style and ground as one number.
    var looks: UInt16 {
        UInt16(unsafeBitCast(style, to: UInt8.self)) << 8 | UInt16(unsafeBitCast(ground, to: UInt8.self))
    }

    /// Whether another cell is the same.
    func isSame(as other: Cell) -> Bool {
        scalar.value == other.scalar.value && packedMarks == other.packedMarks && looks == other.looks
    }

    /// Whether its character is sent as the one byte that it is, whatever the terminal.
    var isPrintableASCII: Bool { scalar.value >= 0x20 && scalar.value < 0x7F }

    /// Whether nothing stands in it but its ground.
    var isSpace: Bool { scalar.value == 0x20 && packedMarks == 0 }
}
