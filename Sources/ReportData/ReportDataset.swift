import MigrationData

/// The report as tables, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class ReportDataset {
    private let source: MigrationDataset.Source
    private var impacts: [CovidImpact]?
    private var asks: [RecommendationAsk]?
    private var letters: [String]?
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

    /// A table that is decoded when it is first asked for.
    ///
    /// Not `TableMemo`, for which a type would have to be made at run time for each table, whether it is asked for or not.
    private static func kept<Table>(
        _ table: inout Table?, _ decode: () throws(TableError) -> Table
    ) throws(TableError) -> Table {
        if let table { return table }
        let decoded = try decode()
        table = decoded
        return decoded
    }

    /// The impacts of the pandemic, in the order of the report.
    package func covidImpacts() throws(TableError) -> [CovidImpact] {
        try Self.kept(&impacts) { () throws(TableError) in
            try CovidImpact.decode(file: "covid.tsv", bytes: source("covid.tsv"))
        }
    }

    /// The kinds of the impacts, counted where nobody reads them.
    package func impactKinds() throws(TableError) -> [CovidImpact.Kind] {
        try CovidImpact.kinds(file: "covid.tsv", bytes: source("covid.tsv"))
    }

    /// The letters of all asks of paragraph 70, counted where nobody reads them.
    package func askLetters() throws(TableError) -> [String] {
        try Self.kept(&letters) { () throws(TableError) in
            try RecommendationAsk.letters(file: "recommendations.tsv", bytes: source("recommendations.tsv"))
        }
    }

    /// What paragraph 70 asks for, in its order.
    package func recommendationAsks() throws(TableError) -> [RecommendationAsk] {
        try Self.kept(&asks) { () throws(TableError) in
            try RecommendationAsk.decode(file: "recommendations.tsv", bytes: source("recommendations.tsv"))
        }
    }

    /// What States and organizations did or failed to do, in the order of the report.
    package func measures() throws(TableError) -> [Measure] {
        try Self.kept(&measureRows) { () throws(TableError) in
            try Measure.decode(file: "measures.tsv", bytes: source("measures.tsv"))
        }
    }

    /// The measure of an id; nil where there is none.
    package func measure(_ id: String) throws(TableError) -> Measure? {
        try Self.kept(&measuresByID) { () throws(TableError) in
            Dictionary(try measures().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }[id]
    }

    /// The report's paragraphs, 1 to 71.
    package func paragraphs() throws(TableError) -> [Paragraph] {
        try Self.kept(&paragraphRows) { () throws(TableError) in
            try Paragraph.decode(file: "paragraphs.tsv", bytes: source("paragraphs.tsv"))
        }
    }

    /// The report's sections and their parts, in its order.
    package func outline() throws(TableError) -> [OutlineSection] {
        try Self.kept(&outlineRows) { () throws(TableError) in
            try OutlineSection.decode(file: "outline.tsv", bytes: source("outline.tsv"))
        }
    }

    /// What the footnotes and the source lines of the figures cite.
    package func sources() throws(TableError) -> [CitedSource] {
        try Self.kept(&sourceRows) { () throws(TableError) in
            try CitedSource.decode(file: "sources.tsv", bytes: source("sources.tsv"))
        }
    }

    /// The Global Compact's objectives, 1 to 23.
    package func objectives() throws(TableError) -> [Objective] {
        try Self.kept(&objectiveRows) { () throws(TableError) in
            try Objective.decode(file: "objectives.tsv", bytes: source("objectives.tsv"))
        }
    }

    /// The Global Compact's guiding principles, in the order of paragraph 1.
    package func guidingPrinciples() throws(TableError) -> [GuidingPrinciple] {
        try Self.kept(&principleRows) { () throws(TableError) in
            try GuidingPrinciple.decode(file: "principles.tsv", bytes: source("principles.tsv"))
        }
    }

    /// The numbers that the report prints, with the question that checks each.
    package func publishedFigures() throws(TableError) -> [PublishedFigure] {
        try Self.kept(&publishedRows) { () throws(TableError) in
            try PublishedFigure.decode(file: "published.tsv", bytes: source("published.tsv"))
        }
    }

    /// What the report says without a number.
    package func claims() throws(TableError) -> [Claim] {
        try Self.kept(&claimRows) { () throws(TableError) in
            try Claim.decode(file: "claims.tsv", bytes: source("claims.tsv"))
        }
    }

    /// What the last release found.
    package func recordedVerdicts() throws(TableError) -> [RecordedVerdict] {
        try Self.kept(&verdictRows) { () throws(TableError) in
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
