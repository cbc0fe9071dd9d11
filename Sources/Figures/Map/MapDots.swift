import Screen

/// Braille dots in layers: in a cell only the dots of the topmost layer stay, for a cell has one colour.
struct MapDots {
    let columns: Int
    let rows: Int
    private(set) var dots: [UInt8]
    /// 0 where nothing is.
    private(set) var layers: [UInt8]

    init(cells: Size) {
        columns = cells.width
        rows = cells.height
        dots = Array(repeating: 0, count: columns * rows)
        layers = dots
    }

    /// The bit of a dot in the pattern of its cell.
    @inline(__always)
    static func bit(_ x: Int, _ y: Int) -> UInt8 {
        switch (x & 1, y & 3) {
        case (0, 0): 0x01
        case (0, 1): 0x02
        case (0, 2): 0x04
        case (0, _): 0x40
        case (_, 0): 0x08
        case (_, 1): 0x10
        case (_, 2): 0x20
        default: 0x80
        }
    }

    /// Sets a dot; the dots of lower layers in its cell go, those of a higher one keep it out.
    mutating func set(_ x: Int, _ y: Int, layer: UInt8) {
        guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
        let cell = y / 4 * columns + x / 2
        if layers[cell] != layer {
            if layers[cell] > layer { return }
            layers[cell] = layer
            dots[cell] = 0
        }
        dots[cell] |= Self.bit(x, y)
    }

    /// Whether a dot is set in a layer.
    func isSet(_ x: Int, _ y: Int, layer: UInt8) -> Bool {
        guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return false }
        let cell = y / 4 * columns + x / 2
        return layers[cell] == layer && dots[cell] & Self.bit(x, y) != 0
    }

    /// Takes everything out of some cells.
    mutating func wipe(_ rect: Rect) {
        let area = rect.intersection(Rect(x: 0, y: 0, width: columns, height: rows))
        for y in area.y..<max(area.y, area.bottom) {
            for x in area.x..<max(area.x, area.right) {
                dots[y * columns + x] = 0
                layers[y * columns + x] = 0
            }
        }
    }
}
