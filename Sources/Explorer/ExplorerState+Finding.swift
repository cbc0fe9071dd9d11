import MigrationData

extension ExplorerState {
    /// Goes from the open result to the next or the previous one.
    mutating func stepFound(_ direction: Int, _ book: Book) throws(TableError) {
        guard var stepped = found else {
            notice = "nothing was looked for yet; / finds"
            return
        }
        stepped.step(direction)
        found = stepped
        try goToView(stepped.result.line, book)
        notice = stepped.notice
    }
}
