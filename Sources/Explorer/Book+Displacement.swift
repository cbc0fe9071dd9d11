import MigrationData
import Views

extension Book {
    func displacementRows() throws(TableError) -> [ListRow] { [] }

    func displacementFigureRows() throws(TableError) -> Int { 0 }

    func displacementPage() throws(TableError) -> Page { Page() }
}
