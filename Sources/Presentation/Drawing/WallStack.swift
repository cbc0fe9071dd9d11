import Figures
import Screen
import Views

/// Stacked bars for a wall: years and sums in large letters, bars three rows high, names below with their numbers.
struct WallStack {
    private var unit: String
    private var rows: [StackedBars.Row]
    private var series: [Series]
    private var numbers: [String]
    private var maximum: Double

    private static let pitch = 4

    /// The bars of a figure; nil for any other.
    init?(_ drawing: Drawing, title: String = "") {
        guard case .figure(.stacked(let bars)) = drawing, bars.rows.count > 1, (1...6).contains(bars.series.count)
        else {
            return nil
        }
        unit = title.isEmpty ? bars.heading.unit : "\(title): \(bars.heading.unit)"
        rows = bars.rows
        series = bars.series
        numbers = bars.segmentNumbers
        let sums = rows.map { $0.values.reduce(0) { $0 + Self.amount($1) } }
        maximum = bars.maximum ?? sums.max() ?? 0
    }

    private static func amount(_ value: Double?) -> Double {
        guard let value, value.isFinite, value > 0 else { return 0 }
        return value
    }

    /// The rows of the names, two beside each other.
    private var nameRows: Int { (series.count + 1) / 2 }

    /// The rows that it takes with three bars.
    func height(_ setter: TypeSetter) -> Int { (4 + nameRows) * Self.pitch + 2 }

    func draw(on canvas: inout Canvas, in whole: Rect, setter: TypeSetter) {
        setter.draw(.init(setter.spelled(unit), .dim), .small, on: &canvas, x: whole.x, y: whole.y, in: whole)
        let rect = whole.inset(top: Self.pitch + 1)
        let room = max(1, (rect.height - nameRows * Self.pitch - 2) / Self.pitch)
        let shown = Self.spread(rows, over: room)
        let isChoosing = rows.contains(where: \.isChosen)
        let labelWidth = shown.map { setter.width($0.label, .small) }.max() ?? 0
        let sumWidth = shown.map { setter.width(setter.spelled($0.total), .small) }.max() ?? 0
        let barX = rect.x + labelWidth + 3
        let barWidth = max(1, rect.right - barX - sumWidth - 3)
        let pitch = min(6, max(Self.pitch, (rect.height - nameRows * (Self.pitch + 1) - 2) / max(1, shown.count)))
        for (index, row) in shown.enumerated() {
            let y = rect.y + index * pitch
            let style: Style = (isChoosing ? row.isChosen : index == shown.count - 1) ? .strong : .plain
            setter.draw(.init(row.label, style), .small, on: &canvas, x: rect.x, y: y, in: rect)
            let end = draw(row, on: &canvas, x: barX, y: y, width: barWidth, in: rect)
            setter.draw(.init(setter.spelled(row.total), style), .small, on: &canvas, x: end + 2, y: y, in: rect)
        }
        drawNames(on: &canvas, in: rect.inset(top: shown.count * pitch + 1), setter)
    }

    /// As many bars as there is room for: the first, the last, and some between them.
    private static func spread(_ rows: [StackedBars.Row], over count: Int) -> [StackedBars.Row] {
        guard rows.count > count, let last = rows.last else { return rows }
        let chosen = rows.firstIndex(where: \.isChosen)
        if count < 2 { return [chosen.map { rows[$0] } ?? last] }
        var places = (0..<count).map { $0 * (rows.count - 1) / (count - 1) }
        if let chosen, !places.contains(chosen) {
            // In the place of the nearest one between the ends.
            let inner = places.indices.dropFirst().dropLast()
            if let nearest = inner.min(by: { abs(places[$0] - chosen) < abs(places[$1] - chosen) }) {
                places[nearest] = chosen
            }
        }
        return places.map { rows[$0] }
    }

    /// Draws one bar and tells the column behind it.
    private func draw(
        _ row: StackedBars.Row, on canvas: inout Canvas, x: Int, y: Int, width: Int, in rect: Rect
    ) -> Int {
        var (sum, start) = (0.0, x)
        for (place, value) in row.values.enumerated() where place < series.count {
            sum += Self.amount(value)
            let end = x + (maximum > 0 ? Int((sum / maximum * Double(width)).rounded()) : 0)
            canvas.fill(
                Rect(x: start, y: y, width: end - start, height: 3).intersection(rect),
                with: cell(series[place], canvas.characters))
            start = end
        }
        return start
    }

    private func drawNames(on canvas: inout Canvas, in rect: Rect, _ setter: TypeSetter) {
        let pitch = max(Self.pitch, min(Self.pitch + 1, rect.height / max(1, nameRows)))
        for index in series.indices {
            let x = rect.x + index / nameRows * (rect.width / 2)
            let y = rect.y + index % nameRows * pitch
            canvas.fill(
                Rect(x: x, y: y, width: 4, height: 3).intersection(rect),
                with: cell(series[index], canvas.characters))
            let number = index < numbers.count ? numbers[index] + "  " : ""
            let end = setter.draw(
                .init(setter.spelled(number), .strong), .small, on: &canvas, x: x + 6, y: y, in: rect)
            let space = rect.width / 2 - (end - x) - 2
            let forms = [series[index].name, series[index].shortName].map(setter.spelled)
            let shown = forms.first { setter.width($0, .small) <= space } ?? forms[1]
            setter.draw(.init(shown, .plain), .small, on: &canvas, x: end, y: y, in: rect)
        }
    }

    private func cell(_ series: Series, _ characters: CharacterSet) -> Cell {
        Cell(scalar: Pattern.scalar(series.index, in: characters), style: .fill(series.index))
    }
}
