import Screen

extension Canvas {
    /// Whether figures may speak by the grounds of cells; otherwise they do by patterns and signs.
    var usesShades: Bool { characters == .unicode && hasShades }

    /// Sets one cell with its ground if it is in the area.
    mutating func mark(
        _ scalar: Unicode.Scalar, x: Int, y: Int, in area: Rect, style: Style, ground: Ground
    ) {
        guard area.contains(x: x, y: y) else { return }
        self[x, y] = Cell(scalar: scalar, style: style, ground: ground)
    }
}
