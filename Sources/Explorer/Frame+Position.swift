import MigrationData
import Screen

extension Frame {
    /// Which row of how many is chosen, where not all are in sight.
    func position(_ page: Page, _ book: Book) throws(TableError) -> String {
        guard parts.detailRule.height > 0, let (row, count) = try rowAndCount(page, book) else { return "" }
        return " \(row + 1) of \(count) "
    }

    private func rowAndCount(_ page: Page, _ book: Book) throws(TableError) -> (row: Int, count: Int)? {
        if state.current.focus == .figure {
            let count = try book.figureRowCount()
            // On a map each row is a mark in sight.
            return count > parts.figure.height && !state.isMap ? (state.current.figureRow, count) : nil
        }
        guard !parts.list.isEmpty, page.rows.count > parts.list.height, let item = state.current.item else {
            return nil
        }
        let rows = page.rows
        let choices = rows.indices.filter { rows[$0].item != nil }
        guard let row = choices.firstIndex(where: { rows[$0].item == item }) else { return nil }
        return (row, choices.count)
    }
}
