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

    var title: String
    var unit: String
    var rows: [Row]

    /// Rows of air between two bars.
    private static let air = 2
    /// The narrowest bar beside which names are whole.
    private static let comfortableBar = 40

    /// The ranking of a figure; nil for any other.
    init?(_ drawing: Drawing) {
        guard case .figure(.ranked(let bars)) = drawing, !bars.rows.isEmpty, bars.firstVisible == 0 else { return nil }
        title = bars.heading.title
        unit = bars.heading.unit
        rows = bars.rows.map { row in
            Row(
                label: row.label, shortLabel: row.shortLabel, number: row.number, value: row.value ?? 0,
                fill: row.series.map(Style.fill) ?? (row.isStrong ? .quantityChosen : .quantity))
        }
    }

    /// The rows that it takes at its best.
    func height(_ setter: TypeSetter) -> Int { 2 + min(rows.count, 5) * (3 + Self.air) }

    func draw(on canvas: inout Canvas, in rect: Rect, setter: TypeSetter) {
        StyledText([.init(title, .strong), .init("  " + unit, .dim)])
            .draw(on: &canvas, x: rect.x, y: rect.y, limit: rect.width)
        let room = max(0, rect.height - 2)
        let count = max(1, min(rows.count, room / 4))
        let pitch = min(6, max(4, room / count))
        let shown = rows.prefix(count)
        let numbers = shown.map { setter.spelled($0.number) }
        let numberWidth = numbers.map { setter.width($0, .small) }.max() ?? 0
        let labels = names(shown, width: rect.width - numberWidth - 6 - Self.comfortableBar, setter)
        let labelWidth = labels.map { setter.width($0, .small) }.max() ?? 0
        let barX = rect.x + labelWidth + 2
        let barWidth = max(1, rect.right - barX - numberWidth - 3)
        let most = shown.map(\.value).max() ?? 0
        for (index, row) in shown.enumerated() {
            let y = rect.y + 2 + index * pitch
            let x = barX - 2 - setter.width(labels[index], .small)
            setter.draw(.init(labels[index], index == 0 ? .strong : .plain), .small, on: &canvas, x: x, y: y, in: rect)
            let cells = most > 0 ? Int((row.value / most * Double(barWidth)).rounded()) : 0
            let bar = Rect(x: barX, y: y, width: max(row.value > 0 ? 1 : 0, cells), height: 3).intersection(rect)
            canvas.fill(bar, with: Cell(scalar: setter.characters == .ascii ? "#" : "█", style: row.fill))
            setter.draw(
                .init(numbers[index], .strong), .small, on: &canvas, x: barX + bar.width + 2, y: y, in: rect)
        }
        if rows.count > count, rect.height > 1 {
            let left = rows.count - count
            canvas.writeRight("\(left) more", right: rect.right, y: rect.y, style: .dim, left: rect.x)
        }
    }

    /// Names that fit: whole ones, else short ones.
    private func names(_ rows: ArraySlice<Row>, width: Int, _ setter: TypeSetter) -> [String] {
        let whole = rows.map { setter.spelled($0.label) }
        if whole.allSatisfy({ setter.width($0, .small) <= width }) { return whole }
        return rows.map { row in
            let short = setter.spelled(row.shortLabel)
            let isFitting = setter.width(setter.spelled(row.label), .small) <= width
            return isFitting ? setter.spelled(row.label) : short
        }
    }
}
