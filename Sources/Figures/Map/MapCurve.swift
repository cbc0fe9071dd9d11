import Glibc
import Screen

/// An arc from one dot to another: a quadratic Bézier curve that bulges to the left of the way.
///
/// To the left, so that the way there and the way back never lie on each other.
package struct MapCurve: Hashable, Sendable {
    /// One of its points, and the direction in which the curve runs there.
    struct Sample {
        let part: Double
        let x, y: Double
        let acrossX, acrossY: Double

        var cellX: Int { MapProjection.whole(x / 2) }
        var cellY: Int { MapProjection.whole(y / 4) }
    }

    package let start: Point
    package let end: Point
    package let control: Point
    private let length: Double

    /// Free dots before the first and behind the last of it.
    private static let startGap = 2.2
    private static let endGap = 2.6

    /// `bend` is how far the control point stands off, in parts of the length.
    init(from start: Point, to end: Point, bend: Double) {
        self.start = start
        self.end = end
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        length = max(0.001, (dx * dx + dy * dy).squareRoot())
        let bulge = max(6, abs(bend) * length) * (bend < 0 ? -1 : 1)
        control = Point(
            x: (start.x + end.x) / 2 + dy / length * bulge, y: (start.y + end.y) / 2 - dx / length * bulge)
    }

    /// Its points, about two a dot, without those at its ends.
    func samples() -> [Sample] {
        let steps = min(4000, max(12, Int(length * 2.2)))
        var result: [Sample] = []
        result.reserveCapacity(steps)
        for step in 0...steps {
            let part = Double(step) / Double(steps)
            let rest = 1 - part
            let x = rest * rest * start.x + 2 * rest * part * control.x + part * part * end.x
            let y = rest * rest * start.y + 2 * rest * part * control.y + part * part * end.y
            if Self.distance(x - start.x, y - start.y) < Self.startGap { continue }
            if Self.distance(x - end.x, y - end.y) < Self.endGap { continue }
            let dx = 2 * rest * (control.x - start.x) + 2 * part * (end.x - control.x)
            let dy = 2 * rest * (control.y - start.y) + 2 * part * (end.y - control.y)
            let size = max(0.001, Self.distance(dx, dy))
            result.append(Sample(part: part, x: x, y: y, acrossX: -dy / size, acrossY: dx / size))
        }
        return result
    }

    static func distance(_ dx: Double, _ dy: Double) -> Double { (dx * dx + dy * dy).squareRoot() }

    /// The width in dots at its beginning: by the root of the value, so that the area of the arc tells it.
    package static func width(of value: Double, largest: Double) -> Double {
        guard largest > 0, value > 0, value.isFinite else { return 1 }
        let part = min(1, value / largest)
        let width = 1 + 2.4 * part.squareRoot()
        return part < 0.35 ? min(2, width) : width
    }
}
