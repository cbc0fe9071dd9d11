import Screen

/// How stacked bars share their rect: columns from the left edge, and what stands below.
struct StackedLayout {
    let labelWidth: Int
    let barX: Int
    let scale: Scale
    let isAiry: Bool
    let titleRows: Int
    let names: SegmentNames

    /// Tries what is best first: air between the bars goes before the air under the title, that before the names.
    init(_ figure: StackedBars, in size: Size, lettering: Lettering) {
        labelWidth = lettering.widest(figure.rows.map(\.label))
        let totalWidth = lettering.widest(figure.rows.map(\.shownTotal))
        barX = 1 + labelWidth + 2
        let bar = Scale(
            maximum: figure.maximum ?? figure.rows.map(\.sum).max(), cells: size.width - barX - 1 - totalWidth)
        scale = bar
        let slots = figure.lastSegments(on: bar, from: barX)
        let choices = SegmentNames.choices(slots, width: size.width, lettering: lettering)
        let best = choices.first ?? .none
        let rows = figure.rows.count
        let tries =
            [(true, 2, best), (false, 2, best)] + choices.map { (false, 1, $0) } + [(false, 1, SegmentNames.none)]
        let fitting = tries.first { isAiry, titleRows, names in
            titleRows + rows + (isAiry ? max(0, rows - 1) : 0) + names.height <= size.height
        }
        isAiry = fitting?.0 ?? false
        titleRows = fitting?.1 ?? (size.height >= 2 ? 1 : 0)
        names = fitting?.2 ?? .none
    }
}

extension StackedBars {
    /// The cells of each segment of a row; together the rounded bar, at least one cell where anything is known.
    func cells(of row: Row, on scale: Scale) -> [Int] {
        Apportionment.cells(for: row.values, total: scale.visible(row.sum))
    }

    /// The segments of the last bar with what is to be written below them; unknown parts have no place there.
    func lastSegments(on scale: Scale, from barX: Int) -> [SegmentNames.Slot] {
        guard let last = rows.last else { return [] }
        let cells = cells(of: last, on: scale)
        var x = barX
        var slots: [SegmentNames.Slot] = []
        for (index, one) in series.enumerated() {
            let number = index < segmentNumbers.count ? segmentNumbers[index] : ""
            slots.append(SegmentNames.Slot(series: one, number: number, x: x))
            x += index < cells.count ? cells[index] : 0
        }
        return slots
    }
}
