import Screen

/// How rows and columns of a heat map share a rect.
struct HeatLayout {
    /// The cells of a column with the blank before it.
    let columnWidth: Int
    /// The cells of the names of rows.
    let nameWidth: Int
    let usesShortRows: Bool
    /// The lines above each column, one or two.
    let heads: [[String]]
    let hasNotes: Bool
    /// Rows from one line of cells to the next.
    let pitch: Int
    /// The row of the first head, of the first cells, and of the legend; nil without one.
    let headTop: Int
    let bodyTop: Int
    let legendRow: Int?
    /// The lines of cells that are in sight.
    let visible: Range<Int>
    private let left: Int

    static let widestColumn = 14
    private static let narrowestColumn = 7

    /// Nil where it is too narrow.
    init?(_ map: HeatMap, in rect: Rect, lettering: Lettering) {
        let count = map.columns.count
        guard count > 0, !map.rows.isEmpty, rect.width <= 1000, rect.height >= 3 else { return nil }
        let numbers = map.cells.flatMap { $0 }
        let widest = lettering.widest(numbers.map(\.number))
        let least = max(Self.narrowestColumn, widest + 2)
        func room(_ names: Int) -> Int { (rect.width - 2 - names) / count }
        let whole = lettering.widest(map.rows.map(\.name))
        let short = lettering.widest(map.rows.map(\.shortName))
        usesShortRows = room(whole) < max(least, 10)
        let names =
            usesShortRows ? short : max(whole, lettering.width(map.rowHead) + 2 + lettering.width(map.columnHead))
        guard room(names) >= least else { return nil }
        nameWidth = names
        columnWidth = min(Self.widestColumn, room(names))
        left = rect.x + 1
        let width = columnWidth - 1
        heads = map.columns.map { Self.head($0, width: width, lettering) }
        let headRows = heads.map(\.count).max() ?? 1
        let lines = map.rows.count
        let top = rect.height >= 6 ? 1 : 0
        let hasNoteTexts = numbers.contains { !$0.note.isEmpty }
        // Notes and air as far as there are rows for all lines, then the legend.
        let choices = [
            (true, 3, 3), (true, 3, 2), (true, 2, 2), (false, 2, 2), (false, 2, 0), (false, 1, 2), (false, 1, 0),
        ]
        .filter { hasNoteTexts || !$0.0 }
        let fitting = choices.first { choice in
            top + headRows + lines * choice.1 - (choice.1 > 1 ? 1 : 0) + choice.2 <= rect.height
        }
        let choice = fitting ?? (false, 1, 0)
        (hasNotes, pitch) = (choice.0, choice.1)
        let used = top + headRows + lines * pitch - (pitch > 1 ? 1 : 0) + choice.2
        let air = rect.height > used ? 1 : 0
        headTop = rect.y + top + (top > 0 ? air : 0)
        bodyTop = headTop + headRows
        let space = max(0, rect.bottom - bodyTop) / pitch
        visible = RowWindow.rows(from: 0, chosen: map.chosen?.row, count: lines, space: fitting == nil ? space : lines)
        let below = bodyTop + lines * pitch - (pitch == 3 ? 1 : 0) + (choice.2 > 1 ? 1 : 0)
        legendRow = choice.2 > 0 && !map.legend.isEmpty && below < rect.bottom ? below : nil
    }

    /// The head of a column in lines that fit: the whole name, or the short one, cut at last.
    private static func head(_ name: HeatMap.Name, width: Int, _ lettering: Lettering) -> [String] {
        for text in [name.name, name.shortName] {
            let lines = lettering.balanced(text)
            if lettering.widest(lines) <= width { return lines }
        }
        return [lettering.cut(name.shortName, to: width)]
    }

    /// The cells that a number has, without the blank before them.
    func cell(row: Int, column: Int) -> Rect {
        Rect(
            x: left + nameWidth + 1 + column * columnWidth, y: bodyTop + (row - visible.lowerBound) * pitch,
            width: columnWidth - 1, height: hasNotes ? 2 : 1)
    }

    /// The names of rows end here.
    var nameRight: Int { left + nameWidth }
}
