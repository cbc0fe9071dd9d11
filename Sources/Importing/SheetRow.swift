/// A row of a sheet: its cells that aren't empty, by column.
struct SheetRow {
    /// From 1, as a spreadsheet shows it.
    let number: Int
    let cells: [SheetCell]

    /// The cell of a column; nil where it is empty.
    subscript(column: Int) -> SheetCell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low] : nil
    }

    /// The text of a column; empty where it is.
    func text(_ column: Int?) -> String { column.flatMap { self[$0]?.text } ?? "" }
}
