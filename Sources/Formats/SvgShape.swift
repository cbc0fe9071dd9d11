import Figures
import Screen

/// How a bar is filled: the colour of a style, and one of the weaves that tell series apart without colour.
struct SvgPaint: Hashable {
    var style: Style
    /// 0 for none, 1 to 4 for the second to the fifth series.
    var weave = 0
}

/// A rectangle in pixels.
struct SvgBox: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
}

/// What a drawing consists of, in pixels.
enum SvgShape: Hashable {
    case bar(SvgBox, SvgPaint)
    case line(from: Point, to: Point, Style, isDotted: Bool)
    /// A line through points.
    case curve([Point], Style, width: Double)
    /// A filled outline.
    case area([Point], Style)
    /// Round dots at points.
    case dots([Point], Style)
    /// The sign of a series: one of `●■▲◆▼○`.
    case sign(Unicode.Scalar, Point, Style)
    /// Letters that begin at a point and take exactly a width.
    case letters(String, Point, width: Double, Style)
}
