import Figures
import Screen

extension CellShapes {
    /// Pieces of columns that stand on one another become one.
    mutating func joinStanding() {
        var joined: [SvgShape] = []
        var last: [SvgBox: Int] = [:]
        for shape in shapes {
            guard case .bar(let box, let paint) = shape else {
                joined.append(shape)
                continue
            }
            let foot = SvgBox(x: box.x, y: box.y, width: box.width, height: 0)
            if let index = last[foot], case .bar(let upper, paint) = joined[index] {
                let whole = SvgBox(x: upper.x, y: upper.y, width: upper.width, height: upper.height + box.height)
                joined[index] = .bar(whole, paint)
                last[SvgBox(x: box.x, y: box.bottom, width: box.width, height: 0)] = index
            } else {
                last[SvgBox(x: box.x, y: box.bottom, width: box.width, height: 0)] = joined.count
                joined.append(shape)
            }
        }
        shapes = joined
    }

    /// The numbers above columns set close to their tops.
    mutating func setNumbers() {
        let columns = shapes.compactMap { shape -> SvgBox? in
            if case .bar(let box, _) = shape { box } else { nil }
        }
        for (index, shape) in shapes.enumerated() {
            guard case .letters(let text, let start, let width, let style) = shape else { continue }
            let below = columns.filter { $0.x < start.x + width && $0.right > start.x && $0.y > start.y - 1 }
            guard let top = below.map(\.y).min(), top - start.y < 1.5 * SvgGrid.cellHeight else { continue }
            shapes[index] = .letters(text, Point(x: start.x, y: top - 6), width: width, style)
        }
    }
}
