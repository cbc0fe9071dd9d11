import MigrationData

/// The report as tables, each decoded when it is first asked for.
///
/// Not `Sendable`: it fills itself as it is read, and one thread reads it.
package final class ReportDataset {
    private let source: MigrationDataset.Source
    private var impacts: [CovidImpact]?
    private var asks: [RecommendationAsk]?
    private var measureRows: [Measure]?

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

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        _ = try covidImpacts()
        _ = try recommendationAsks()
        _ = try measures()
    }
}
