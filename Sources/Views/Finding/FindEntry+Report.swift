import MigrationData
import ReportData

extension FindEntry {
    /// What the report says, and the kinds of views.
    static func report(_ model: Model) throws(TableError) -> [FindEntry] {
        let report = model.report
        let sections = Dictionary(
            try report.outline().map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
        // Looking each code up in the table of areas would take most of the time.
        let areas = Dictionary(
            try model.data.areas().areas.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        return kinds + (try report.objectives().map(objective))
            + (try report.paragraphs().map { paragraph($0, sections, areas) })
            + (try report.measures().map { measure($0, areas) }) + (try report.recommendationAsks().map(ask))
            + (try report.covidImpacts().map { impact($0, areas) }) + (try report.publishedFigures().map(figure))
            + (try report.claims().map(claim)) + (try report.sources().map(source))
    }

    private static var kinds: [FindEntry] {
        ViewKind.allCases.filter { $0 != .recommendation }.map { kind in
            FindEntry(
                kind: .kind, title: kind.rawValue, detail: kind.summary, line: kind.rawValue, names: [kind.rawValue],
                text: kind.summary)
        }
    }

    private static func objective(_ objective: Objective) -> FindEntry {
        FindEntry(
            kind: .objective, title: objective.title,
            detail: "objective \(objective.number) · \(objective.clusterTitle)", line: "objectives \(objective.number)",
            names: ["objective \(objective.number)", "objectives \(objective.number)", objective.shortTitle],
            other: "objective objectives \(objective.number) \(objective.shortTitle)", text: objective.summary)
    }

    private static func paragraph(
        _ paragraph: Paragraph, _ sections: [String: String], _ areas: [String: String]
    ) -> FindEntry {
        let section = sections[paragraph.section].map { " · \(paragraph.section) \($0)" } ?? ""
        return FindEntry(
            kind: .paragraph, title: paragraph.title, detail: "¶ \(paragraph.number)" + section,
            line: "paragraph \(paragraph.number)", names: ["paragraph \(paragraph.number)"],
            other: "paragraph par \(paragraph.number)",
            text: paragraph.summary + " " + names(paragraph.areas, areas) + " "
                + paragraph.organizations.joined(separator: " "))
    }

    private static func measure(_ measure: Measure, _ areas: [String: String]) -> FindEntry {
        let keys = [
            // Of a group of States, its first member says nothing.
            measure.areas.count > 2 ? nil : measure.areas.first.map { "area=\($0)" },
            measure.objectives.first.map { "objective=\($0)" },
            measure.theme.isEmpty ? nil : "theme=\(measure.theme)",
        ]
        return FindEntry(
            kind: .measure, title: measure.statement,
            detail: "\(measure.actor) · \(measure.polarity.rawValue)" + places(measure.paragraphs),
            line: (["measures"] + keys.compactMap { $0 }).joined(separator: " "),
            other: "measure measures \(measure.label)",
            text: "\(measure.actor) \(measure.theme) \(measure.polarity.rawValue) " + names(measure.areas, areas))
    }

    private static func ask(_ ask: RecommendationAsk) -> FindEntry {
        FindEntry(
            kind: .ask, title: ask.statement,
            detail: "recommendation \(ask.letter) · \(ask.heading) · \(ask.addressee)",
            line: "recommendation \(ask.letter)", names: ["recommendation \(ask.letter)"],
            other: "recommendation recommendations \(ask.letter) \(ask.label) \(ask.principle)",
            text: ask.addressee + " " + ask.premise)
    }

    private static func impact(_ impact: CovidImpact, _ areas: [String: String]) -> FindEntry {
        FindEntry(
            kind: .covid, title: impact.statement,
            detail: "\(impact.category.rawValue.replacing("-", with: " ")) · \(impact.polarity.rawValue)"
                + places(impact.paragraphs),
            line: "covid category=\(impact.category.rawValue) polarity=\(impact.polarity.rawValue)",
            other: "covid 19 pandemic impact \(impact.label)",
            text: "\(impact.category.rawValue) \(impact.polarity.rawValue) "
                + impact.groups.joined(separator: " ") + " " + names(impact.areas, areas))
    }

    private static func figure(_ figure: PublishedFigure) -> FindEntry {
        let qualifier = figure.qualifier.rawValue
        let printed = (qualifier.isEmpty ? "" : qualifier + " ") + figure.text(figure.value, decimals: figure.decimals)
        let year = figure.year.isEmpty ? "" : " · \(figure.year)"
        return FindEntry(
            kind: .figure, title: "\(figure.quantity): \(printed)",
            detail: "printed" + places([figure.paragraph]) + year,
            line: "published" + key(figure.paragraph), other: "published printed number figure", text: figure.area)
    }

    private static func claim(_ claim: Claim) -> FindEntry {
        FindEntry(
            kind: .claim, title: claim.statement, detail: claim.kind.rawValue + places([claim.paragraph]),
            line: "claims" + key(claim.paragraph), other: "claim")
    }

    private static func source(_ source: CitedSource) -> FindEntry {
        let isFigure = source.footnote.hasPrefix("figure")
        let name = isFigure ? source.footnote : "footnote \(source.footnote)"
        let detail = [name, source.kind.rawValue, source.publisher, source.year].filter { !$0.isEmpty }
        return FindEntry(
            kind: .source, title: source.citation, detail: detail.joined(separator: " · "),
            line: "sources " + source.footnote.replacing(" ", with: "-"),
            names: [name] + (isFigure ? [] : ["source \(source.footnote)"]), other: "source footnote " + name,
            text: "\(source.publisher) \(source.year)")
    }

    // MARK: Parts

    /// `, ¶ 7, 11`, after what an entry is.
    private static func places(_ paragraphs: [String]) -> String {
        paragraphs.isEmpty
            ? "" : " · " + paragraphs.map { Int($0) == nil ? $0 : "¶ " + $0 }.joined(separator: ", ")
    }

    /// The key of a view that keeps to a paragraph; none for the report's summary.
    private static func key(_ paragraph: String) -> String {
        Int(paragraph) == nil ? "" : " paragraph=" + paragraph
    }

    /// The names of areas that a table of the report names by code.
    private static func names(_ codes: [String], _ areas: [String: String]) -> String {
        codes.map { areas[$0] ?? $0 }.joined(separator: " ")
    }
}
