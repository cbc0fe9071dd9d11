/// One cell of a canvas: a character, what it means, and what lies behind it.
package struct Cell: Hashable, Sendable {
    /// The scalar shown; 0 in the second cell of a wide character.
    package var scalar: Unicode.Scalar
    package var style: Style
    package var ground: Ground

    package static let blank = Cell(scalar: " ", style: .plain, ground: .terminal)

    package init(scalar: Unicode.Scalar, style: Style, ground: Ground = .terminal) {
        self.scalar = scalar
        self.style = style
        self.ground = ground
    }
}
