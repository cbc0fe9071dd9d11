/// The first word of a view's line: what is shown.
package enum ViewKind: String, CaseIterable, Sendable {
    case stock, emigrants, corridors, matrix, pyramid, remittances
    case remittanceCost = "remittance-cost"
    case displacement, students, area
    case published, claims, paragraph, objectives, covid, measures, recommendations, recommendation, sources

    /// The keys it takes, in the order of its canonical line.
    package var keys: [String] {
        switch self {
        case .stock, .emigrants: ["area", "by", "year", "years", "sex", "edition", "figure", "compare"]
        case .corridors:
            ["origin", "destination", "by", "top", "year", "sex", "since", "within", "edition", "figure", "compare"]
        case .matrix: ["year", "sex", "share", "edition", "figure", "compare"]
        case .pyramid: ["area", "year", "of", "ages", "sex", "edition", "compare"]
        case .remittances: ["area", "direction", "by", "year", "years", "top", "edition", "compare"]
        case .displacement:
            [
                "area", "kind", "side", "by", "year", "years", "top", "within", "sex", "ages", "edition", "figure",
                "compare",
            ]
        case .remittanceCost: ["area", "by", "quarter", "edition"]
        case .students: ["origin", "destination", "by", "top", "year", "edition", "compare"]
        case .area: ["area", "year", "sex", "edition", "compare"]
        case .published, .claims: ["paragraph", "verdict"]
        case .paragraph: ["number"]
        case .objectives: ["number", "cluster"]
        case .covid: ["category", "group", "polarity"]
        case .measures: ["area", "objective", "theme", "polarity"]
        case .recommendations, .recommendation: ["letter"]
        case .sources: ["footnote"]
        }
    }

    /// The key that a bare word stands for.
    var bareKey: String? {
        switch self {
        case .recommendations, .recommendation: "letter"
        case .paragraph, .objectives: "number"
        case .sources: "footnote"
        case .area: "area"
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
        case .remittanceCost: "what it costs to send 200 US dollars"
        case .students: "students abroad, ranked"
        case .area: "the profile of an area or group: everything in short, area NPL"
        case .published: "numbers that the report prints, held against the data"
        case .claims: "what it says without a number, held against the data"
        case .paragraph: "a paragraph in our own words, or a range: paragraph 4-9"
        case .objectives: "the Global Compact’s objectives, all or one: objectives 10"
        case .covid: "impacts of the COVID-19 pandemic"
        case .measures: "what States and organizations did or failed to do"
        case .recommendations: "what the report asks for, all letters"
        case .recommendation: "one letter, a to g"
        case .sources: "what the footnotes cite, all or one: sources 9"
        }
    }

    static let words = allCases.map(\.rawValue).joined(separator: ", ")
}
