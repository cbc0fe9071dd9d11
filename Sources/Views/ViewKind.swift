/// The first word of a view's line: what is shown.
package enum ViewKind: String, CaseIterable, Sendable {
    case stock, emigrants, corridors, matrix, pyramid, remittances, displacement, covid, recommendations, recommendation

    /// The keys it takes, in the order of its canonical line.
    package var keys: [String] {
        switch self {
        case .stock, .emigrants: ["area", "by", "year", "years", "sex", "edition"]
        case .corridors:
            ["origin", "destination", "by", "top", "year", "sex", "since", "within", "edition"]
        case .matrix: ["year", "sex", "edition"]
        case .pyramid: ["area", "year", "of", "edition"]
        case .remittances: ["area", "direction", "by", "year", "years", "top", "edition"]
        case .displacement:
            ["area", "kind", "side", "by", "year", "years", "top", "within", "sex", "ages", "edition"]
        case .covid: ["category", "group", "polarity"]
        case .recommendations, .recommendation: ["letter"]
        }
    }

    /// The key that a bare word stands for.
    var bareKey: String? {
        switch self {
        case .recommendations, .recommendation: "letter"
        default: nil
        }
    }

    /// What it shows, in a few words.
    package var summary: String {
        switch self {
        case .stock: "migrant stock of an area or group"
        case .emigrants: "the same persons, counted at their origin"
        case .corridors: "pairs of origin and destination, ranked"
        case .matrix: "subregions and outside, both ways"
        case .pyramid: "migrants and population by age and sex"
        case .remittances: "money received or sent"
        case .displacement: "refugees, asylum seekers, stateless and internally displaced people"
        case .covid: "impacts of the COVID-19 pandemic"
        case .recommendations: "what the report asks for, all letters"
        case .recommendation: "one letter, a to g"
        }
    }

    static let words = allCases.map(\.rawValue).joined(separator: ", ")
}
