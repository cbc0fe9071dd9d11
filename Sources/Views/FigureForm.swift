/// A form in which the same data can be seen.
package enum FigureForm: String, CaseIterable, Sendable {
    case bars, lines, matrix, pyramid, map, flow, ranks, multiples, table, card, original
    /// Two sides of a comparison, and what lies between them.
    case pair, difference
}
