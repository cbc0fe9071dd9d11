import Screen

/// What stays of a figure where it is too narrow for bars: names with numbers, under 12 columns numbers alone.
struct PlainList {
    struct Item {
        var label: String
        var shortLabel: String
        var numbers: [String]
        var isChosen = false
        var isStrong = false

        init(
            label: String, shortLabel: String? = nil, numbers: [String], isChosen: Bool = false,
            isStrong: Bool = false
        ) {
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.numbers = numbers
            self.isChosen = isChosen
            self.isStrong = isStrong
        }
    }

    var heading: Heading?
    /// What the columns of numbers are, where that isn't said by the heading.
    var heads: [String] = []
    var items: [Item]
    var firstVisible = 0

    private static let gap = 2

    /// The rows that it takes with heading, air and heads.
    var height: Int { items.count + (heading == nil ? 0 : 2) + (hasHeads ? 1 : 0) }

    private var hasHeads: Bool { !heads.allSatisfy(\.isEmpty) }

    func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let frame = ListFrame(in: rect, rows: items.count, hasHeading: heading != nil, hasHeads: hasHeads)
        heading?.draw(on: &canvas, in: frame.heading)
        let widths = columnWidths(in: rect.width, canvas.lettering)
        if let y = frame.heads { drawNumbers(heads, widths, y: y, style: .dim, in: rect, on: &canvas) }
        let chosen = items.firstIndex(where: \.isChosen)
        let visible = RowWindow.rows(
            from: firstVisible, chosen: chosen, count: items.count, space: frame.body.height)
        for (offset, item) in items[visible].enumerated() {
            draw(item, widths, y: frame.body.y + offset, in: frame.body, on: &canvas)
        }
    }

    /// As many columns of numbers as leave room for whole names; the first in any case.
    private func columnWidths(in width: Int, _ lettering: Lettering) -> [Int] {
        let names = width < Threshold.names ? 0 : lettering.widest(items.map(\.shortLabel)) + 1
        let count = items.reduce(1) { max($0, $1.numbers.count) }
        var widths = (0..<count).map { column in
            let numbers = items.map { column < $0.numbers.count ? $0.numbers[column] : "" }
            return max(lettering.widest(numbers), column < heads.count ? lettering.width(heads[column]) : 0)
        }
        while widths.count > 1, names + 1 + widths.reduce(-Self.gap, { $0 + Self.gap + $1 }) > width {
            widths.removeLast()
        }
        return widths
    }

    private func drawNumbers(
        _ numbers: [String], _ widths: [Int], y: Int, style: Style, in area: Rect, on canvas: inout Canvas
    ) {
        var right = area.right
        for column in widths.indices.reversed() {
            if column < numbers.count { canvas.putRight(numbers[column], right: right, y: y, in: area, style: style) }
            right -= widths[column] + Self.gap
        }
    }

    private func draw(_ item: Item, _ widths: [Int], y: Int, in body: Rect, on canvas: inout Canvas) {
        let style: Style = item.isChosen || item.isStrong ? .strong : .plain
        let inner = body.inset(left: 1)
        // One number alone may stand in the gutter where it must; beside `>` it may not.
        drawNumbers(item.numbers, widths, y: y, style: style, in: item.isChosen ? inner : body, on: &canvas)
        if body.width >= Threshold.names {
            let room = inner.width - widths.reduce(1 - Self.gap) { $0 + Self.gap + $1 }
            let name = canvas.lettering.fitting([item.label, item.shortLabel], in: room)
            canvas.put(name, x: inner.x, y: y, in: inner, style: style)
        }
        if item.isChosen { canvas.choose(row: y, in: body) }
    }
}
