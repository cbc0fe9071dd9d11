/// A form in which the same data can be seen.
package enum FigureForm: String, CaseIterable, Sendable {
    case bars, lines, matrix, pyramid, table, card, original
}
