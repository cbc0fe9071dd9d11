import Screen

/// A number in digits three rows high, four cells wide with a cell of air between.
package struct BigNumber: Hashable, Sendable {
    /// Digits and `. , $ % - + < space`; anything else is an open box.
    package var text: String

    /// The rows of every big number.
    package static let height = 3

    package init(text: String) {
        self.text = text
    }

    /// The cells that the number takes.
    package var width: Int {
        max(0, text.reduce(-1) { $0 + 1 + BigGlyph(of: $1).width })
    }

    /// Draws the number with its upper left corner at a cell: half blocks, in ASCII `"` for an upper half, `o` for a
    /// lower one and `#` for both.
    package func draw(on canvas: inout Canvas, x: Int, y: Int, style: Style = .strong) {
        var column = x
        for character in text {
            let glyph = BigGlyph(of: character)
            for row in 0..<Self.height {
                for cell in 0..<glyph.width {
                    let scalar = Self.scalar(
                        upper: glyph.isInk(row * 2, cell), lower: glyph.isInk(row * 2 + 1, cell),
                        in: canvas.characters)
                    guard let scalar else { continue }
                    canvas.mark(scalar, x: column + cell, y: y + row, in: canvas.bounds, style: style)
                }
            }
            column += glyph.width + 1
        }
    }

    private static func scalar(upper: Bool, lower: Bool, in characters: CharacterSet) -> Unicode.Scalar? {
        let isUnicode = characters == .unicode
        return switch (upper, lower) {
        case (true, true): isUnicode ? "█" : "#"
        case (true, false): isUnicode ? "▀" : "\""
        case (false, true): isUnicode ? "▄" : "o"
        case (false, false): nil
        }
    }
}
