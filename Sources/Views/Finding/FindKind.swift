/// What something found is; also the order of groups that fit equally well.
package enum FindKind: String, CaseIterable, Sendable {
    case answer, area, corridor, kind, objective, paragraph, measure, ask, covid, figure, claim, source

    /// The heading of the group.
    package var heading: String {
        switch self {
        case .answer: "Answers"
        case .area: "Areas"
        case .corridor: "Corridors"
        case .kind: "Views"
        case .objective: "Objectives"
        case .paragraph: "Paragraphs"
        case .measure: "Measures"
        case .ask: "Recommendations"
        case .covid: "COVID-19"
        case .figure: "Printed numbers"
        case .claim: "Claims"
        case .source: "Sources"
        }
    }

    /// The word of one of them in tables.
    package var word: String {
        switch self {
        case .kind: "view"
        case .ask: "recommendation"
        case .figure: "published"
        default: rawValue
        }
    }
}
