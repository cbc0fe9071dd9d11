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

    /// The numbers above columns set close to their tops, and what stands above or below a column in its middle.
    mutating func setNumbers() {
        let columns = shapes.compactMap { shape -> SvgBox? in
            if case .bar(let box, _) = shape, abs(box.height - SvgGrid.lyingBar) > 0.01 { box } else { nil }
        }
        if columns.isEmpty { return }
        for (index, shape) in shapes.enumerated() {
            guard case .letters(let text, var start, let width, let style) = shape, Self.isNumber(text)
            else { continue }
            let row = start.y - SvgGrid.baseline
            let over = columns.filter { $0.x < start.x + width && $0.right > start.x }
            let top = over.filter { $0.y >= row + SvgGrid.baseline - 1 }.map(\.y).min()
            let isAbove = top.map { $0 - start.y < 1.5 * SvgGrid.cellHeight } ?? false
            guard isAbove || over.contains(where: { $0.bottom == row }) else { continue }
            if isAbove, let top { start.y = top - 6 }
            // Cells can't halve what is left of a column; what was moved on purpose, or is wider, stays.
            let moves = over.filter { $0.width >= width }.map { $0.x + ($0.width - width) / 2 - start.x }
            if let move = moves.min(by: { abs($0) < abs($1) }), abs(move) <= SvgGrid.cellWidth / 2 { start.x += move }
            shapes[index] = .letters(text, start, width: width, style)
        }
    }

    /// Digits and their signs, without words.
    private static func isNumber(_ text: String) -> Bool {
        text.utf8.count <= 12 && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}
