import MigrationData
import Views

extension Book {
    func compactRows() throws(TableError) -> [ListRow] { [] }

    func compactLinks() throws(TableError) -> [Int] { [] }

    func compactPage() throws(TableError) -> Page { Page() }
}
