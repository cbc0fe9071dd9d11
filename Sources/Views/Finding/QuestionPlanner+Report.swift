import MigrationData
import ReportData

extension QuestionPlanner {
    /// A numbered part of the report; false where the question is of something else.
    mutating func planReport() -> Bool {
        if asksForMore { return isOfReport }
        if question.has(.recommendations) {
            add([question.letter.map { "recommendation " + $0 } ?? "recommendations"])
            return true
        }
        if question.has(.figure), let number = question.number {
            if (1...Self.figures.count).contains(number) { add([Self.figures[number - 1]]) }
            return true
        }
        if question.has(.published) {
            add(["published", question.number.map { "paragraph=\($0)" }])
            return true
        }
        let kinds: [(QuestionTopic, String)] = [
            (.paragraph, "paragraph"), (.objective, "objectives"), (.footnote, "sources"),
        ]
        guard let kind = kinds.first(where: { question.has($0.0) }) else { return false }
        add([kind.1, question.number.map { String($0) }])
        return true
    }

    /// Whether the report is asked for by its parts.
    private var isOfReport: Bool {
        [.recommendations, .figure, .published, .paragraph, .objective, .footnote].contains { question.has($0) }
    }

    /// Whether a part of the report is asked for by what it says, which finding its words answers better.
    private var asksForMore: Bool {
        isOfReport
            && (question.topics.count > 1 || !question.subjects.isEmpty || question.sex != nil || question.ages != nil
                || question.origin != nil || question.place != nil || !question.years.isEmpty)
    }

    /// The views behind the report's figures I to VI.
    private static let figures = [
        "stock area=region by=subregion", "pyramid area=region year=2019", "emigrants area=region by=subregion",
        "corridors origin=outside destination=region by=origin top=10 year=2019",
        "corridors origin=region destination=outside by=destination top=10 year=2019",
        "remittances area=region by=subregion",
    ]

    /// What the pandemic did.
    mutating func planCovid() {
        var category: String?
        for subject in question.subjects {
            switch subject {
            case "health": category = "health"
            case "mobility and protection", "borders": category = "mobility-and-protection"
            case "economic and social", "labour", "social-protection": category = "economic-and-social"
            default: return note("the impacts of the pandemic are not sorted by “\(subject)”")
            }
        }
        if question.place != nil || question.origin != nil {
            return note("the impacts of the pandemic are not asked for by area")
        }
        add(["covid", category.map { "category=" + $0 }, question.sex == .female ? "group=women" : nil])
    }

    /// What was done in an area, or for an objective, on a theme.
    mutating func planMeasures() {
        var themes = question.subjects.map { $0.replacing(" ", with: "-") }
        if question.sex == .female { themes.append("women") }
        if question.has(.remittances) { themes.append("remittances") }
        if question.displaced == .refugees { themes.append("refugees") }
        if question.displaced == .stateless { themes.append("statelessness") }
        if question.has(.covid) { themes.append("covid") }
        if themes.count > 1 { return note("measures are asked for by one theme: \(themes.joined(separator: " or "))") }
        let objective = question.has(.objective) ? question.number.map { "objective=\($0)" } : nil
        for selection in choices(question.place ?? question.origin) {
            let keys = [selection.map { "area=" + code($0) }, objective, themes.first.map { "theme=" + $0 }]
            add(["measures"] + keys, question.has(.measures) ? .number : .numberIfAny)
        }
    }
}
