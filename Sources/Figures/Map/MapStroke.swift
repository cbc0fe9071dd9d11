import Glibc

/// A line of dots as a character: the sign that leans as the dots in a cell and around it do.
enum MapStroke {
    static func scalar(_ dots: MapDots, _ x: Int, _ y: Int) -> Unicode.Scalar? {
        let cell = y * dots.columns + x
        let own = dots.dots[cell].nonzeroBitCount
        if own < 2 { return nil }
        if own >= 6 { return "#" }
        let angle = lean(dots, x, y, layer: dots.layers[cell])
        if abs(angle) < 25 { return own > 3 ? "=" : "-" }
        if abs(angle) > 68 { return "|" }
        return angle > 0 ? "\\" : "/"
    }

    /// The angle of the main axis of a layer's dots around a cell, in degrees; positive to the lower right.
    private static func lean(_ dots: MapDots, _ x: Int, _ y: Int, layer: UInt8) -> Double {
        var count = 0.0
        var (sumX, sumY, sumXX, sumXY, sumYY) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for row in (y - 1) * 4..<(y + 2) * 4 {
            for column in (x - 1) * 2..<(x + 2) * 2 where dots.isSet(column, row, layer: layer) {
                let (dx, dy) = (Double(column - x * 2), Double(row - y * 4))
                count += 1
                sumX += dx
                sumY += dy
                sumXX += dx * dx
                sumXY += dx * dy
                sumYY += dy * dy
            }
        }
        if count == 0 { return 0 }
        let (xx, xy, yy) = (
            sumXX - sumX * sumX / count, sumXY - sumX * sumY / count, sumYY - sumY * sumY / count
        )
        return atan2(2 * xy, xx - yy) / 2 * 180 / .pi
    }
}
