import Figures
import Screen
import Views

/// A ranking for a wall: names and numbers in large letters, bars three rows high.
struct WallRanking {
    struct Row {
        var label: String
        var shortLabel: String
        var number: String
        var value: Double
        var fill: Style
        var isChosen: Bool
    }

    /// What the numbers count.
    private var unit: String
    private var title: String
    private var rows: [Row]

    /// From one bar to the next, at least: three rows of bar, two of air.
    private static let pitch = 5
    /// The narrowest bar beside which names are whole.
    private static let comfortableBar = 40

    /// The ranking of a figure, with what it shows where that isn't said elsewhere; nil for any other.
    init?(_ drawing: Drawing, title: String = "") {
        guard case .figure(.ranked(let bars)) = drawing, !bars.rows.isEmpty, bars.firstVisible == 0 else { return nil }
        unit = bars.heading.unit
        self.title = title
        let isOneSeries = Set(bars.rows.map(\.series)).count < 2
        rows = bars.rows.enumerated().map { position, row in
            Row(
                label: Self.closed(row.label), shortLabel: Self.closed(row.shortLabel),
                number: (bars.isBetween ? "~" : "") + row.number,
                value: row.value ?? 0,
                fill: isOneSeries
                    ? (row.isStrong || position == bars.chosen ? .quantityChosen : .quantity)
                    : row.series.map(Style.fill) ?? .quantity,
                isChosen: position == bars.chosen)
        }
    }

    /// A name without the gaps by which columns of names are aligned.
    private static func closed(_ label: String) -> String {
        label.split(separator: " ").joined(separator: " ")
    }

    /// The rows that it takes for the first five.
    func height(_ setter: TypeSetter) -> Int { Self.pitch * (1 + min(rows.count, 5)) }

    func draw(on canvas: inout Canvas, in rect: Rect, setter: TypeSetter) {
        let count = max(1, min(rows.count, (rect.height - Self.pitch + 1) / Self.pitch))
        let more = rows.count > count ? "; \(rows.count - count) more" : ""
        drawHeading(more, on: &canvas, in: rect, setter)
        let pitch = min(7, max(Self.pitch, (rect.height - Self.pitch) / count))
        // The chosen row is never out of sight.
        let first = max(0, (rows.firstIndex(where: \.isChosen) ?? 0) - count + 1)
        let shown = rows.dropFirst(first).prefix(count)
        let numbers = shown.map { setter.spelled($0.number) }
        let numberWidth = numbers.map { setter.width($0, .small) }.max() ?? 0
        let labels = names(shown, width: rect.width - numberWidth - 6 - Self.comfortableBar, setter)
        let labelWidth = labels.map { setter.width($0, .small) }.max() ?? 0
        let barX = rect.x + labelWidth + 2
        let barWidth = max(1, rect.right - barX - numberWidth - 3)
        let most = shown.map(\.value).max() ?? 0
        let isChoosing = rows.contains(where: \.isChosen)
        for (index, row) in shown.enumerated() {
            let y = rect.y + Self.pitch + index * pitch
            let x = barX - 2 - setter.width(labels[index], .small)
            let isStrong = isChoosing ? row.isChosen : index == 0
            setter.draw(.init(labels[index], isStrong ? .strong : .plain), .small, on: &canvas, x: x, y: y, in: rect)
            if row.isChosen { mark(on: &canvas, x: max(rect.x - 2, x - 3), y: y, in: canvas.bounds) }
            let cells = most > 0 ? Int((row.value / most * Double(barWidth)).rounded()) : 0
            let bar = Rect(x: barX, y: y, width: max(row.value > 0 ? 1 : 0, cells), height: 3).intersection(rect)
            canvas.fill(bar, with: Cell(scalar: setter.characters == .ascii ? "#" : "█", style: row.fill))
            setter.draw(
                .init(numbers[index], .strong), .small, on: &canvas, x: barX + bar.width + 2, y: y, in: rect)
        }
    }

    /// What the numbers count; before it what it is, where there is room for both.
    private func drawHeading(_ more: String, on canvas: inout Canvas, in rect: Rect, _ setter: TypeSetter) {
        let whole = setter.spelled(title.isEmpty ? unit + more : "\(title): \(unit)\(more)")
        let isWhole = title.isEmpty || setter.width(whole, .small) <= rect.width
        let text = isWhole ? whole : setter.spelled(unit)
        let end = setter.draw(.init(text, .dim), .small, on: &canvas, x: rect.x, y: rect.y, in: rect)
        if !isWhole {
            let x = end + 4
            StyledText(setter.spelled(title), .plain).draw(on: &canvas, x: x, y: rect.y + 2, limit: rect.right - x)
        }
    }

    /// A bar as high as the row, left of what is chosen.
    private func mark(on canvas: inout Canvas, x: Int, y: Int, in area: Rect) {
        let scalar: Unicode.Scalar = canvas.characters == .ascii ? ">" : "█"
        canvas.fill(
            Rect(x: x, y: y, width: 1, height: 3).intersection(area), with: Cell(scalar: scalar, style: .match))
    }

    /// Names that fit: whole ones, else short ones.
    private func names(_ rows: ArraySlice<Row>, width: Int, _ setter: TypeSetter) -> [String] {
        rows.map { row in
            let whole = setter.spelled(row.label)
            return setter.width(whole, .small) <= width ? whole : setter.spelled(row.shortLabel)
        }
    }
}
