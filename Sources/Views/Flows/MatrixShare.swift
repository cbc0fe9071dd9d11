/// What the cells of a matrix say: persons, or their share of all who come from a row or live in a column.
package enum MatrixShare: String, CaseIterable, Sendable {
    case none, row, column
}
