import Figures
import Screen

extension RankGeometry {
    /// The lines from rank to rank.
    var lines: [SvgShape] {
        curves.map { .curve($0.points.map(SvgGrid.pixels), .text($0.series), width: $0.isChosen ? 4 : 2.2) }
    }

    /// A canvas without the dots of the lines, which are drawn from numbers.
    func lettered(_ canvas: Canvas) -> Canvas {
        var result = canvas
        for y in plot.y..<plot.bottom {
            for x in plot.x..<plot.right where (0x2800...0x28FF).contains(canvas[x, y].scalar.value) {
                result[x, y] = .blank
            }
        }
        return result
    }
}
