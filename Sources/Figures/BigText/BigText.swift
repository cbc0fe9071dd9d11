import Screen

/// A line of text in letters made of cells.
package struct BigText: Sendable {
    package let text: String
    package let size: BigSize
    private let alphabet: BigAlphabet

    package init(_ text: String, size: BigSize, alphabet: BigAlphabet) {
        self.text = PlainText.cleaned(text)
        self.size = size
        self.alphabet = alphabet
    }

    /// The cells that the line takes.
    package var width: Int {
        max(0, text.reduce(0) { $0 + alphabet.width(of: $1) + 1 } - 1) * size.rawValue
    }

    /// The pixels of the line, as the alphabet has them.
    private var pixels: PixelGrid {
        let shapes = text.map(alphabet.pixels)
        var grid = PixelGrid(width: shapes.reduce(-1) { $0 + $1.width + 1 }, height: BigAlphabet.rows)
        var x = 0
        for shape in shapes {
            grid.add(shape, x: x, y: 0)
            x += shape.width + 1
        }
        return grid
    }

    /// Draws the line so that its capitals begin at a cell: half blocks; in ASCII `"` for an upper half, `o` for a lower
    /// one, `#` for both, and two `#` a pixel where the letters are larger.
    ///
    /// Accents stand above that row, descenders below the capitals; nothing outside the rect.
    package func draw(on canvas: inout Canvas, x: Int, y: Int, in rect: Rect, style: Style = .strong) {
        var grid = pixels
        let isASCII = canvas.characters == .ascii
        var doublings = size == .huge ? 2 : size == .large ? 1 : 0
        let isWide = isASCII && doublings > 0
        if isWide { doublings -= 1 }
        for _ in 0..<doublings { grid = grid.doubled }
        let top = y - size.rawValue
        let limits = rect.intersection(canvas.bounds)
        if isWide {
            for row in 0..<grid.height {
                for column in 0..<grid.width * 2 where grid[column / 2, row] {
                    canvas.mark("#", x: x + column, y: top + row, in: limits, style: style)
                }
            }
        } else {
            for row in 0..<grid.height / 2 {
                for column in 0..<grid.width {
                    let (upper, lower) = (grid[column, row * 2], grid[column, row * 2 + 1])
                    guard let scalar = Self.scalar(upper, lower, isASCII) else { continue }
                    canvas.mark(scalar, x: x + column, y: top + row, in: limits, style: style)
                }
            }
        }
    }

    private static func scalar(_ upper: Bool, _ lower: Bool, _ isASCII: Bool) -> Unicode.Scalar? {
        switch (upper, lower) {
        case (true, true): isASCII ? "#" : "█"
        case (true, false): isASCII ? "\"" : "▀"
        case (false, true): isASCII ? "o" : "▄"
        case (false, false): nil
        }
    }
}
