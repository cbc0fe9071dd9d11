/// One cell of a canvas: a character, what it means, and what lies behind it.
package struct Cell: Hashable, Sendable {
    /// The scalar shown; 0 in the second cell of a wide character.
    package var scalar: Unicode.Scalar
    /// Marks that are drawn over the scalar: the first in the lower half, a second in the upper; 0 where there is none.
    package private(set) var packedMarks: UInt32 = 0
    package var style: Style
    package var ground: Ground

    package static let blank = Cell(scalar: " ", style: .plain, ground: .terminal)

    package init(scalar: Unicode.Scalar, style: Style, ground: Ground = .terminal) {
        self.scalar = scalar
        self.style = style
        self.ground = ground
    }

    /// Whether marks are drawn over the scalar.
    package var hasMarks: Bool { packedMarks != 0 }

    /// The marks over the scalar, which no composed character stands for; at most two.
    package var marks: [Unicode.Scalar] {
        [packedMarks & 0xFFFF, packedMarks >> 16].filter { $0 > 0 }.compactMap { Unicode.Scalar($0) }
    }

    /// Whether another cell's style and ground are the same.
    package func looks(like other: Cell) -> Bool { style == other.style && ground == other.ground }

    /// Draws a mark over the scalar. A third one, and the few that lie beyond the first plane, are left out.
    mutating func add(mark: Unicode.Scalar) {
        guard mark.value < 0x10000, scalar != "\0" else { return }
        if packedMarks == 0 {
            packedMarks = mark.value
        } else if packedMarks < 0x10000 {
            packedMarks |= mark.value << 16
        }
    }

    /// Appends what is shown to text; nothing for the second half of a wide character.
    func append(to text: inout String.UnicodeScalarView) {
        if scalar == "\0" { return }
        text.append(scalar)
        if hasMarks { text.append(contentsOf: marks) }
    }
}
