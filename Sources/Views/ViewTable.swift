/// The rows of a view, with the columns that scripts rely on.
package struct ViewTable: Hashable, Sendable {
    package let columns: [String]
    package let rows: [[Value]]

    package init(columns: [String], rows: [[Value]]) {
        self.columns = columns
        self.rows = rows
    }
}
