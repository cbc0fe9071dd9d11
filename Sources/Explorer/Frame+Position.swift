import MigrationData
import Screen

extension Frame {
    /// Lets into the rule above the detail which row of how many is chosen, where not all are in sight.
    func drawPosition(_ page: Page, _ book: Book, before end: Int, on canvas: inout Canvas) throws(TableError) {
        let rule = parts.detailRule
        guard rule.height > 0, let (row, count) = try position(page, book) else { return }
        let text = " \(row + 1) of \(count) "
        // Rule stays visible on both sides.
        guard rule.x + 1 + text.count < end else { return }
        canvas.write(text, x: rule.x + 1, y: rule.y, style: .dim)
    }

    private func position(_ page: Page, _ book: Book) throws(TableError) -> (row: Int, count: Int)? {
        if state.current.focus == .figure {
            let count = try book.figureRowCount()
            // On a map each row is a mark in sight.
            return count > parts.figure.height && !state.isMap ? (state.current.figureRow, count) : nil
        }
        let items = page.rows.compactMap(\.item)
        guard !parts.list.isEmpty, page.rows.count > parts.list.height, let item = state.current.item,
            let row = items.firstIndex(of: item)
        else { return nil }
        return (row, items.count)
    }
}
