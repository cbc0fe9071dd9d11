import Screen

/// Which columns of a table fit, how wide they are and where they begin, from the left edge.
struct TableLayout {
    /// One column in sight.
    struct Column {
        let index: Int
        var x: Int
        var width: Int
    }

    private(set) var columns: [Column] = []
    private static let gap = 2

    init(_ table: DataTable, width: Int, lettering: Lettering) {
        let room = max(0, width - 1)
        let full = table.columns.indices.map { table.fullWidth($0, lettering) }
        var least = table.columns.indices.map { index in
            let column = table.columns[index]
            return column.isNumeric || column.minimumWidth <= 0 ? full[index] : min(full[index], column.minimumWidth)
        }
        var shown = table.columnsInQuestion(width)
        func used() -> Int { shown.reduce(-Self.gap) { $0 + least[$1] + Self.gap } }
        while used() > room, let index = shown.last(where: { $0 != 0 && !table.keeps.contains($0) }) {
            shown.removeAll { $0 == index }
        }
        // What is kept in any case gives way cell by cell: text first, then columns from the right.
        for index in shown where !table.columns[index].isNumeric && used() > room {
            least[index] = max(1, least[index] - (used() - room))
        }
        while used() > room, shown.count > 1 { shown.removeLast() }
        var spare = max(0, room - used())
        var x = 1
        for index in shown {
            let extra = min(spare, full[index] - least[index])
            spare -= extra
            let width = min(least[index] + extra, max(0, room - (x - 1)))
            columns.append(Column(index: index, x: x, width: width))
            x += width + Self.gap
        }
    }
}

extension DataTable {
    /// All columns; in a very narrow rect the number that matters most.
    fileprivate func columnsInQuestion(_ width: Int) -> [Int] {
        let numeric = columns.indices.filter { columns[$0].isNumeric }
        guard width < Threshold.names, let most = numeric.first(where: keeps.contains) ?? numeric.first else {
            return Array(columns.indices)
        }
        return [most]
    }

    /// The cells that a column takes with its head.
    func fullWidth(_ column: Int, _ lettering: Lettering) -> Int {
        let head = max(lettering.width(columns[column].head), columns[column].minimumWidth)
        return rows.indices.reduce(head) { max($0, lettering.width(text(row: $1, column: column))) }
    }
}
