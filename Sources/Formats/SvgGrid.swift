import Figures

/// The measures of a drawing: a cell of the canvas in pixels, and the air around it.
enum SvgGrid {
    static let cellWidth = 9.0
    static let cellHeight = 20.0
    static let fontSize = 15.0
    static let margin = 24.0
    /// The air above and below a bar that lies in a row.
    static let barAir = 3.0
    static let lyingBar = cellHeight - 2 * barAir
    /// From a row's top to the line on which its letters stand.
    static let baseline = 15.0

    static func x(_ column: Double) -> Double { column * cellWidth }

    static func y(_ row: Double) -> Double { row * cellHeight }

    static func pixels(_ point: Point) -> Point { Point(x: x(point.x), y: y(point.y)) }

    /// A number of pixels with at most two decimals.
    static func text(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e9 else { return "0" }
        let hundredths = Int((abs(number) * 100).rounded())
        var text = number < 0 && hundredths > 0 ? "-" : ""
        text += String(hundredths / 100)
        let part = hundredths % 100
        if part == 0 { return text }
        return text + (part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)")
    }
}
