import MigrationData

/// The report as tables, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class ReportDataset {
    private let source: MigrationDataset.Source
    private var impacts = TableMemo<[CovidImpact]>()
    private var asks = TableMemo<[RecommendationAsk]>()
    private var letters = TableMemo<[String]>()
    private var measureRows = TableMemo<[Measure]>()
    private var measuresByID = TableMemo<[String: Measure]>()
    private var paragraphRows = TableMemo<[Paragraph]>()
    private var outlineRows = TableMemo<[OutlineSection]>()
    private var sourceRows = TableMemo<[CitedSource]>()
    private var objectiveRows = TableMemo<[Objective]>()
    private var principleRows = TableMemo<[GuidingPrinciple]>()
    private var publishedRows = TableMemo<[PublishedFigure]>()
    private var claimRows = TableMemo<[Claim]>()
    private var verdictRows = TableMemo<[RecordedVerdict]>()

    package init(source: @escaping MigrationDataset.Source) {
        self.source = source
    }

    /// The impacts of the pandemic, in the order of the report.
    package func covidImpacts() throws(TableError) -> [CovidImpact] {
        try impacts { () throws(TableError) in
            try CovidImpact.decode(file: "covid.tsv", bytes: source("covid.tsv"))
        }
    }

    /// The kinds of the impacts, counted where nobody reads them.
    package func impactKinds() throws(TableError) -> [CovidImpact.Kind] {
        try CovidImpact.kinds(file: "covid.tsv", bytes: source("covid.tsv"))
    }

    /// The letters of all asks of paragraph 70, counted where nobody reads them.
    package func askLetters() throws(TableError) -> [String] {
        try letters { () throws(TableError) in
            try RecommendationAsk.letters(file: "recommendations.tsv", bytes: source("recommendations.tsv"))
        }
    }

    /// What paragraph 70 asks for, in its order.
    package func recommendationAsks() throws(TableError) -> [RecommendationAsk] {
        try asks { () throws(TableError) in
            try RecommendationAsk.decode(file: "recommendations.tsv", bytes: source("recommendations.tsv"))
        }
    }

    /// What States and organizations did or failed to do, in the order of the report.
    package func measures() throws(TableError) -> [Measure] {
        try measureRows { () throws(TableError) in
            try Measure.decode(file: "measures.tsv", bytes: source("measures.tsv"))
        }
    }

    /// The measure of an id; nil where there is none.
    package func measure(_ id: String) throws(TableError) -> Measure? {
        try measuresByID { () throws(TableError) in
            Dictionary(try measures().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }[id]
    }

    /// The report's paragraphs, 1 to 71.
    package func paragraphs() throws(TableError) -> [Paragraph] {
        try paragraphRows { () throws(TableError) in
            try Paragraph.decode(file: "paragraphs.tsv", bytes: source("paragraphs.tsv"))
        }
    }

    /// The report's sections and their parts, in its order.
    package func outline() throws(TableError) -> [OutlineSection] {
        try outlineRows { () throws(TableError) in
            try OutlineSection.decode(file: "outline.tsv", bytes: source("outline.tsv"))
        }
    }

    /// What the footnotes and the source lines of the figures cite.
    package func sources() throws(TableError) -> [CitedSource] {
        try sourceRows { () throws(TableError) in
            try CitedSource.decode(file: "sources.tsv", bytes: source("sources.tsv"))
        }
    }

    /// The Global Compact's objectives, 1 to 23.
    package func objectives() throws(TableError) -> [Objective] {
        try objectiveRows { () throws(TableError) in
            try Objective.decode(file: "objectives.tsv", bytes: source("objectives.tsv"))
        }
    }

    /// The Global Compact's guiding principles, in the order of paragraph 1.
    package func guidingPrinciples() throws(TableError) -> [GuidingPrinciple] {
        try principleRows { () throws(TableError) in
            try GuidingPrinciple.decode(file: "principles.tsv", bytes: source("principles.tsv"))
        }
    }

    /// The numbers that the report prints, with the question that checks each.
    package func publishedFigures() throws(TableError) -> [PublishedFigure] {
        try publishedRows { () throws(TableError) in
            try PublishedFigure.decode(file: "published.tsv", bytes: source("published.tsv"))
        }
    }

    /// What the report says without a number.
    package func claims() throws(TableError) -> [Claim] {
        try claimRows { () throws(TableError) in
            try Claim.decode(file: "claims.tsv", bytes: source("claims.tsv"))
        }
    }

    /// What the last release found.
    package func recordedVerdicts() throws(TableError) -> [RecordedVerdict] {
        try verdictRows { () throws(TableError) in
            try RecordedVerdict.decode(file: "verdicts.tsv", bytes: source("verdicts.tsv"))
        }
    }

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        _ = try covidImpacts()
        _ = try recommendationAsks()
        _ = try measures()
        _ = try paragraphs()
        _ = try outline()
        _ = try sources()
        _ = try objectives()
        _ = try guidingPrinciples()
        _ = try publishedFigures()
        _ = try claims()
        _ = try recordedVerdicts()
    }
}
