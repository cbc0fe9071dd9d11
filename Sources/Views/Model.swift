import Figures
import MigrationData
import ReportData

/// All that is known: the statistics and the report. Everything on screen, in exports and in checks comes from here.
package final class Model {
    package let data: MigrationDataset
    package let report: ReportDataset
    /// The reader's own copy of the report's text, where one was named.
    package var document: ReportDocument?
    /// Verdicts already given.
    let checks: CheckMemo
    /// Whether a view that names no edition is answered by the report's own, whatever a folder of imports holds.
    let followsReport: Bool
    /// What `find` looks through, once it was asked.
    var finders = TableMemo<Finder>()
    /// The land of maps, once one was asked for.
    var lands = TableMemo<MapLand>()

    /// A model whose tables come from `source`, which is asked for each file once; `imports` is a folder that
    /// `crossings import` made.
    package init(imports folder: MigrationDataset.Source? = nil, source: @escaping MigrationDataset.Source) {
        data = MigrationDataset(imports: folder, source: source)
        report = ReportDataset(source: source)
        checks = CheckMemo()
        followsReport = folder == nil
    }

    /// The same tables and verdicts, but the report's own editions answer.
    private init(followingReport other: Model) {
        data = other.data
        report = other.report
        document = other.document
        checks = other.checks
        followsReport = true
    }

    /// What the report prints, held against the data of its own editions.
    package var verification: Verification { Verification(model: ofReport) }

    /// The model with which the report's own editions answer where a view names none.
    package var ofReport: Model { followsReport ? self : Model(followingReport: self) }

    /// The edition of migrant stock that answers where a view names none.
    func usualStockEdition(_ side: StockSide) throws(TableError) -> String {
        followsReport
            ? MigrantStock.reportEdition : try data.usualStockEdition(withCorridors: side == .emigrants)
    }

    /// The edition of corridors that answers where a view names none.
    func usualCorridorEdition() throws(TableError) -> String { try usualStockEdition(.emigrants) }

    /// The edition of remittances that answers where a view names none.
    func usualRemittanceEdition(_ direction: RemittanceDirection) throws(TableError) -> String {
        guard followsReport else { return try data.usualRemittanceEdition(direction) }
        let usual = Remittances.reportEdition(direction)
        let editions = try data.remittances().editions(direction).sorted()
        return editions.contains(usual) ? usual : editions.last ?? usual
    }

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        try data.checkAll()
        try report.checkAll()
    }
}
