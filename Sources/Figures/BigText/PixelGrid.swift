import Screen

/// Letters as pixels, each a cell wide and half a row high, before they are written into cells.
///
/// Rows come in pairs: a pair is a row of cells.
package struct PixelGrid: Hashable, Sendable {
    package let width: Int
    package let height: Int
    private var bits: [Bool]

    package init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        bits = Array(repeating: false, count: self.width * self.height)
    }

    /// Whether a pixel has ink; outside there is none.
    package subscript(x: Int, y: Int) -> Bool {
        get { x >= 0 && y >= 0 && x < width && y < height && bits[y * width + x] }
        set { if x >= 0 && y >= 0 && x < width && y < height { bits[y * width + x] = newValue } }
    }

    /// Lays the ink of another grid over this one.
    package mutating func add(_ other: PixelGrid, x: Int, y: Int) {
        for row in 0..<other.height {
            for column in 0..<other.width where other[column, row] { self[x + column, y + row] = true }
        }
    }

    /// The grid twice as wide and high, with smooth diagonals, square corners and stems.
    ///
    /// A quarter of an empty pixel gets ink where its two outer neighbours on that side have it, the pixel between these
    /// two is empty, and not both opposite neighbours have ink.
    package var doubled: PixelGrid {
        var result = PixelGrid(width: width * 2, height: height * 2)
        for y in 0..<height {
            for x in 0..<width {
                for (down, right) in [(0, 0), (0, 1), (1, 0), (1, 1)]
                where self[x, y] || isFilled(x, y, toward: right * 2 - 1, down * 2 - 1) {
                    result[x * 2 + right, y * 2 + down] = true
                }
            }
        }
        return result
    }

    private func isFilled(_ x: Int, _ y: Int, toward sideX: Int, _ sideY: Int) -> Bool {
        self[x + sideX, y] && self[x, y + sideY] && !self[x + sideX, y + sideY]
            && !(self[x - sideX, y] && self[x, y - sideY])
    }
}
