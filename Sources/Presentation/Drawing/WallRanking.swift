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
    }

    /// What the numbers count.
    private var unit: String
    private var rows: [Row]

    /// From one bar to the next, at least: three rows of bar, two of air.
    private static let pitch = 5
    /// The narrowest bar beside which names are whole.
    private static let comfortableBar = 40

    /// The ranking of a figure; nil for any other.
    init?(_ drawing: Drawing) {
        guard case .figure(.ranked(let bars)) = drawing, !bars.rows.isEmpty, bars.firstVisible == 0 else { return nil }
        unit = bars.heading.unit
        let isOneSeries = Set(bars.rows.map(\.series)).count < 2
        rows = bars.rows.map { row in
            Row(
                label: Self.closed(row.label), shortLabel: Self.closed(row.shortLabel), number: row.number,
                value: row.value ?? 0,
                fill: isOneSeries
                    ? (row.isStrong ? .quantityChosen : .quantity) : row.series.map(Style.fill) ?? .quantity)
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
        setter.draw(.init(setter.spelled(unit + more), .dim), .small, on: &canvas, x: rect.x, y: rect.y, in: rect)
        let pitch = min(7, max(Self.pitch, (rect.height - Self.pitch) / count))
        let shown = rows.prefix(count)
        let numbers = shown.map { setter.spelled($0.number) }
        let numberWidth = numbers.map { setter.width($0, .small) }.max() ?? 0
        let labels = names(shown, width: rect.width - numberWidth - 6 - Self.comfortableBar, setter)
        let labelWidth = labels.map { setter.width($0, .small) }.max() ?? 0
        let barX = rect.x + labelWidth + 2
        let barWidth = max(1, rect.right - barX - numberWidth - 3)
        let most = shown.map(\.value).max() ?? 0
        for (index, row) in shown.enumerated() {
            let y = rect.y + Self.pitch + index * pitch
            let x = barX - 2 - setter.width(labels[index], .small)
            setter.draw(.init(labels[index], index == 0 ? .strong : .plain), .small, on: &canvas, x: x, y: y, in: rect)
            let cells = most > 0 ? Int((row.value / most * Double(barWidth)).rounded()) : 0
            let bar = Rect(x: barX, y: y, width: max(row.value > 0 ? 1 : 0, cells), height: 3).intersection(rect)
            canvas.fill(bar, with: Cell(scalar: setter.characters == .ascii ? "#" : "█", style: row.fill))
            setter.draw(
                .init(numbers[index], .strong), .small, on: &canvas, x: barX + bar.width + 2, y: y, in: rect)
        }
    }

    /// Names that fit: whole ones, else short ones.
    private func names(_ rows: ArraySlice<Row>, width: Int, _ setter: TypeSetter) -> [String] {
        rows.map { row in
            let whole = setter.spelled(row.label)
            return setter.width(whole, .small) <= width ? whole : setter.spelled(row.shortLabel)
        }
    }
}
