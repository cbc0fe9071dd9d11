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
            FindEntry(kind: .kind, title: kind.rawValue, names: [kind.rawValue], text: [kind.summary]) {
                Words([kind.summary], kind.rawValue)
            }
        }
    }

    private static func objective(_ objective: Objective) -> FindEntry {
        let number = String(objective.number)
        return FindEntry(
            kind: .objective, title: objective.title,
            names: ["objective " + number, "objectives " + number, objective.shortTitle],
            other: ["objectives objective", number, objective.shortTitle], text: [objective.summary]
        ) {
            Words(["objective " + number, objective.clusterTitle], "objectives " + number)
        }
    }

    private static func paragraph(
        _ paragraph: Paragraph, _ sections: [String: String], _ areas: [String: String]
    ) -> FindEntry {
        let number = String(paragraph.number)
        return FindEntry(
            kind: .paragraph, title: paragraph.title, names: ["paragraph " + number, "par " + number],
            other: ["paragraph par", number],
            text: [paragraph.summary] + names(paragraph.areas, areas) + paragraph.organizations
        ) {
            let section = sections[paragraph.section].map { paragraph.section + " " + $0 } ?? ""
            return Words(["¶ " + number, section], "paragraph " + number)
        }
    }

    private static func measure(_ measure: Measure, _ areas: [String: String]) -> FindEntry {
        FindEntry(
            kind: .measure, title: measure.statement, other: ["measures measure", measure.label],
            text: [measure.actor, measure.theme, measure.polarity.rawValue] + names(measure.areas, areas)
        ) {
            let keys = [
                // Of a group of States, its first member says nothing.
                measure.areas.count > 2 ? nil : measure.areas.first.map { "area=\($0)" },
                measure.objectives.first.map { "objective=\($0)" },
                measure.theme.isEmpty ? nil : "theme=\(measure.theme)",
            ]
            return Words(
                [measure.actor, measure.polarity.rawValue, places(measure.paragraphs)],
                LineWords.join(["measures"] + keys))
        }
    }

    private static func ask(_ ask: RecommendationAsk) -> FindEntry {
        let name = "recommendation " + ask.letter
        return FindEntry(
            kind: .ask, title: ask.statement, names: [name],
            other: ["recommendations", name, ask.label, ask.principle], text: [ask.addressee, ask.premise]
        ) {
            Words([name, ask.heading, ask.addressee], name)
        }
    }

    private static func impact(_ impact: CovidImpact, _ areas: [String: String]) -> FindEntry {
        let (category, polarity) = (impact.category.rawValue, impact.polarity.rawValue)
        return FindEntry(
            kind: .covid, title: impact.statement, other: ["covid 19 pandemic impact", impact.label],
            text: [category, polarity] + impact.groups + names(impact.areas, areas)
        ) {
            Words(
                [category.replacing("-", with: " "), polarity, places(impact.paragraphs)],
                "covid category=\(category) polarity=\(polarity)")
        }
    }

    private static func figure(_ figure: PublishedFigure) -> FindEntry {
        let qualifier = figure.qualifier.rawValue
        let printed = (qualifier.isEmpty ? "" : qualifier + " ") + figure.text(figure.value, decimals: figure.decimals)
        return FindEntry(
            kind: .figure, title: figure.quantity + ": " + printed, other: ["published printed number figure"],
            text: [figure.area]
        ) {
            Words(["printed", places([figure.paragraph]), figure.year], "published" + key(figure.paragraph))
        }
    }

    private static func claim(_ claim: Claim) -> FindEntry {
        FindEntry(kind: .claim, title: claim.statement, other: ["claim"]) {
            Words([claim.kind.rawValue, places([claim.paragraph])], "claims" + key(claim.paragraph))
        }
    }

    private static func source(_ source: CitedSource) -> FindEntry {
        let isFigure = source.footnote.hasPrefix("figure")
        let name = isFigure ? source.footnote : "footnote " + source.footnote
        return FindEntry(
            kind: .source, title: source.citation, names: isFigure ? [name] : [name, "source " + source.footnote],
            other: ["source footnote", name], text: [source.publisher, source.year]
        ) {
            Words(
                [name, source.kind.rawValue, source.publisher, source.year],
                "sources " + source.footnote.replacing(" ", with: "-"))
        }
    }

    // MARK: Parts

    /// `¶ 7, ¶ 11`, or the report's summary.
    private static func places(_ paragraphs: [String]) -> String {
        paragraphs.map { Int($0) == nil ? $0 : "¶ " + $0 }.joined(separator: ", ")
    }

    /// The key of a view that keeps to a paragraph; none for the report's summary.
    private static func key(_ paragraph: String) -> String {
        Int(paragraph) == nil ? "" : " paragraph=" + paragraph
    }

    /// The names of areas that a table of the report names by code.
    private static func names(_ codes: [String], _ areas: [String: String]) -> [String] {
        codes.map { areas[$0] ?? $0 }
    }
}
