import Figures
import Screen

extension FlowGeometry {
    /// Ribbons and bars as areas.
    var areas: [SvgShape] {
        shapes.map { .area($0.outline.map(SvgGrid.pixels), .band($0.series, isBright: $0.isBright)) }
    }

    /// A canvas on which nothing but letters is left of the flow, for the rest is drawn from numbers.
    func lettered(_ canvas: Canvas) -> Canvas {
        var result = canvas
        for y in plot.y..<plot.bottom {
            for x in plot.x..<plot.right {
                let cell = canvas[x, y]
                let isInk = cell.style.isBand || BlockCell(cell.scalar) != nil
                result[x, y] = isInk ? .blank : Cell(scalar: cell.scalar, style: cell.style)
            }
        }
        return result
    }
}
