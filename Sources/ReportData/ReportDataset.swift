import MigrationData

/// The report as tables, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class ReportDataset {
    private let source: MigrationDataset.Source
    private var impacts: [CovidImpact]?
    private var asks: [RecommendationAsk]?
    private var measureRows: [Measure]?
    private var measuresByID: [String: Measure]?
    private var paragraphRows: [Paragraph]?
    private var outlineRows: [OutlineSection]?
    private var sourceRows: [CitedSource]?
    private var objectiveRows: [Objective]?
    private var principleRows: [GuidingPrinciple]?
    private var publishedRows: [PublishedFigure]?
    private var claimRows: [Claim]?
    private var verdictRows: [RecordedVerdict]?

    package init(source: @escaping MigrationDataset.Source) {
        self.source = source
    }

    /// The impacts of the pandemic, in the order of the report.
    package func covidImpacts() throws(TableError) -> [CovidImpact] {
        if let impacts { return impacts }
        let rows = try CovidImpact.decode(file: "covid.tsv", bytes: source("covid.tsv"))
        impacts = rows
        return rows
    }

    /// What paragraph 70 asks for, in its order.
    package func recommendationAsks() throws(TableError) -> [RecommendationAsk] {
        if let asks { return asks }
        let rows = try RecommendationAsk.decode(file: "recommendations.tsv", bytes: source("recommendations.tsv"))
        asks = rows
        return rows
    }

    /// What States and organizations did or failed to do, in the order of the report.
    package func measures() throws(TableError) -> [Measure] {
        if let measureRows { return measureRows }
        let rows = try Measure.decode(file: "measures.tsv", bytes: source("measures.tsv"))
        measureRows = rows
        return rows
    }

    /// The measure of an id; nil where there is none.
    package func measure(_ id: String) throws(TableError) -> Measure? {
        if let measuresByID { return measuresByID[id] }
        let table = Dictionary(try measures().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        measuresByID = table
        return table[id]
    }

    /// The report's paragraphs, 1 to 71.
    package func paragraphs() throws(TableError) -> [Paragraph] {
        if let paragraphRows { return paragraphRows }
        let rows = try Paragraph.decode(file: "paragraphs.tsv", bytes: source("paragraphs.tsv"))
        paragraphRows = rows
        return rows
    }

    /// The report's sections and their parts, in its order.
    package func outline() throws(TableError) -> [OutlineSection] {
        if let outlineRows { return outlineRows }
        let rows = try OutlineSection.decode(file: "outline.tsv", bytes: source("outline.tsv"))
        outlineRows = rows
        return rows
    }

    /// What the footnotes and the source lines of the figures cite.
    package func sources() throws(TableError) -> [CitedSource] {
        if let sourceRows { return sourceRows }
        let rows = try CitedSource.decode(file: "sources.tsv", bytes: source("sources.tsv"))
        sourceRows = rows
        return rows
    }

    /// The Global Compact's objectives, 1 to 23.
    package func objectives() throws(TableError) -> [Objective] {
        if let objectiveRows { return objectiveRows }
        let rows = try Objective.decode(file: "objectives.tsv", bytes: source("objectives.tsv"))
        objectiveRows = rows
        return rows
    }

    /// The Global Compact's guiding principles, in the order of paragraph 1.
    package func guidingPrinciples() throws(TableError) -> [GuidingPrinciple] {
        if let principleRows { return principleRows }
        let rows = try GuidingPrinciple.decode(file: "principles.tsv", bytes: source("principles.tsv"))
        principleRows = rows
        return rows
    }

    /// The numbers that the report prints, with the question that checks each.
    package func publishedFigures() throws(TableError) -> [PublishedFigure] {
        if let publishedRows { return publishedRows }
        let rows = try PublishedFigure.decode(file: "published.tsv", bytes: source("published.tsv"))
        publishedRows = rows
        return rows
    }

    /// What the report says without a number.
    package func claims() throws(TableError) -> [Claim] {
        if let claimRows { return claimRows }
        let rows = try Claim.decode(file: "claims.tsv", bytes: source("claims.tsv"))
        claimRows = rows
        return rows
    }

    /// What the last release found.
    package func recordedVerdicts() throws(TableError) -> [RecordedVerdict] {
        if let verdictRows { return verdictRows }
        let rows = try RecordedVerdict.decode(file: "verdicts.tsv", bytes: source("verdicts.tsv"))
        verdictRows = rows
        return rows
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
