import Screen

/// Braille dots, two columns and four rows a cell; a cell has the style of what was drawn on it last.
struct DotGrid {
    let width: Int
    let height: Int
    private var dots: [UInt8]
    private var styles: [Style]

    init(cells: Size) {
        width = cells.width * 2
        height = cells.height * 4
        dots = Array(repeating: 0, count: cells.width * cells.height)
        styles = Array(repeating: .plain, count: dots.count)
    }

    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

    mutating func set(x: Int, y: Int, style: Style) {
        guard x >= 0, x < width, y >= 0, y < height else { return }
        let cell = y / 4 * (width / 2) + x / 2
        dots[cell] |= Self.bits[y % 4][x % 2]
        styles[cell] = style
    }

    /// A straight line; `isThick` sets a second dot beside each, across the line's main direction.
    mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), isThick: Bool, style: Style) {
        let across = abs(end.x - start.x)
        let down = abs(end.y - start.y)
        let steps = max(across, down)
        for step in 0...steps {
            let part = steps == 0 ? 0 : Double(step) / Double(steps)
            let x = start.x + Int((part * Double(end.x - start.x)).rounded())
            let y = start.y + Int((part * Double(end.y - start.y)).rounded())
            set(x: x, y: y, style: style)
            guard isThick else { continue }
            if across >= down { set(x: x, y: y + 1, style: style) } else { set(x: x + 1, y: y, style: style) }
        }
    }

    /// Puts every cell with a dot on a canvas.
    func draw(in area: Rect, on canvas: inout Canvas) {
        let columns = width / 2
        for (index, pattern) in dots.enumerated() where pattern != 0 {
            guard let scalar = Unicode.Scalar(0x2800 + UInt32(pattern)) else { continue }
            canvas.mark(
                scalar, x: area.x + index % columns, y: area.y + index / columns, in: area, style: styles[index])
        }
    }
}
