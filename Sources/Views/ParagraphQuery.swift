import MigrationData
import ReportData

/// The question behind `paragraph`: the report's paragraphs in our own words.
package struct ParagraphQuery: Hashable, Sendable {
    /// Nil for all of them.
    package var paragraphs: ParagraphRange?

    package init(paragraphs: ParagraphRange? = nil) {
        self.paragraphs = paragraphs
    }

    init(_ parameters: Parameters) throws(ViewError) {
        paragraphs = try parameters.paragraphs("number")
    }

    var line: String { LineWords.join(["paragraph", paragraphs?.words]) }

    package func digests(_ model: Model) throws(TableError) -> [Paragraph] {
        try model.report.paragraphs().filter { paragraphs?.contains(String($0.number)) ?? true }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try digests(model).map { paragraph in
            [
                Value.text(String(paragraph.number)), .text(paragraph.section), .text(paragraph.summary),
                .list(paragraph.objectives), .list(paragraph.areas), .list(paragraph.footnotes),
            ]
        }
        return ViewTable(
            columns: ["number", "section", "summary", "objectives", "areas", "footnotes"], rows: rows)
    }
}
