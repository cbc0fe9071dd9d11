import MigrationData
import ReportData

/// All that is known: the statistics and the report. Everything on screen, in exports and in checks comes from here.
package final class Model {
    package let data: MigrationDataset
    package let report: ReportDataset
    /// The reader's own copy of the report's text, where one was named.
    package var document: ReportDocument?
    /// Verdicts already given.
    let checks = CheckMemo()
    /// What `find` looks through, once it was asked.
    let finders = TableMemo<Finder>()

    /// A model whose tables come from `source`, which is asked for each file once.
    package init(source: @escaping MigrationDataset.Source) {
        data = MigrationDataset(source: source)
        report = ReportDataset(source: source)
    }

    /// What the report prints, held against the data.
    package var verification: Verification { Verification(model: self) }

    /// Decodes every table, so that a fault in any of them is found at once.
    package func checkAll() throws(TableError) {
        try data.checkAll()
        try report.checkAll()
    }
}
