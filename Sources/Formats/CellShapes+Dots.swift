import Figures
import Screen

extension CellShapes {
    /// Whether a character is a Braille pattern.
    static func isDotted(_ scalar: Unicode.Scalar) -> Bool { (0x2800...0x28FF).contains(scalar.value) }

    /// The places of the eight dots in their cell, by bit.
    private static let places: [Point] = [
        Point(x: 0.25, y: 0.125), Point(x: 0.25, y: 0.375), Point(x: 0.25, y: 0.625), Point(x: 0.75, y: 0.125),
        Point(x: 0.75, y: 0.375), Point(x: 0.75, y: 0.625), Point(x: 0.25, y: 0.875), Point(x: 0.75, y: 0.875),
    ]

    mutating func addDots(_ cell: Cell, x: Int, y: Int) {
        for (bit, place) in Self.places.enumerated() where (cell.scalar.value - 0x2800) >> UInt32(bit) & 1 == 1 {
            dots[cell.style, default: []].append(
                SvgGrid.pixels(Point(x: Double(x) + place.x, y: Double(y) + place.y)))
        }
    }

    /// All dots of a style as one shape.
    var dotShapes: [SvgShape] {
        dots.sorted { $0.key.rawValue < $1.key.rawValue }.map { .dots($0.value, $0.key) }
    }
}
