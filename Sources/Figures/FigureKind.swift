/// The kinds of figures, by the word that names each.
package enum FigureKind: String, CaseIterable, Sendable {
    case ranked, stacked, grouped, shares, columns, lines, pyramid, pyramids
    case headed
    case twoSided = "two-sided"
    case paired, difference, map, flow, heat, ranks, multiples, table, choices
}

extension Figure {
    package var kind: FigureKind {
        switch self {
        case .ranked: .ranked
        case .stacked: .stacked
        case .grouped: .grouped
        case .shares: .shares
        case .columns: .columns
        case .lines: .lines
        case .pyramid: .pyramid
        case .pyramids: .pyramids
        case .headed: .headed
        case .twoSided: .twoSided
        case .paired: .paired
        case .difference: .difference
        case .map: .map
        case .flow: .flow
        case .heat: .heat
        case .ranks: .ranks
        case .multiples: .multiples
        case .table: .table
        case .choices: .choices
        }
    }
}
