import MigrationData
import Views

extension Book {
    func reportRows() throws(TableError) -> [ListRow] { [] }

    func reportLinks() throws(TableError) -> [Int] { [] }

    func reportPage() throws(TableError) -> Page { Page() }
}
