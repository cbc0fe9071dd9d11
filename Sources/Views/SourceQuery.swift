import MigrationData
import ReportData
import Screen

/// The question behind `sources`: what the footnotes and the source lines of the figures cite.
package struct SourceQuery: Hashable, Sendable {
    /// `1` to `55`, or `figure I` to `figure VI`; nil for all.
    package var footnote: String?

    package init(footnote: String? = nil) {
        self.footnote = footnote
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        guard let text = parameters.text("footnote") else { return }
        let rows = try model.reading { (model) throws(TableError) in try model.report.sources() }
        let wanted = text.lowercased().replacing("-", with: " ")
        guard let found = rows.first(where: { $0.footnote.lowercased() == wanted }) else {
            throw .unknownValue(
                text, key: "footnote",
                right: "a footnote from 1 to \(ReportDocument.footnoteCount), or figure-I to figure-VI")
        }
        footnote = found.footnote
    }

    var line: String { LineWords.join(["sources", footnote.map { $0.replacing(" ", with: "-") }]) }

    package func sources(_ model: Model) throws(TableError) -> [CitedSource] {
        try model.report.sources().filter { footnote == nil || $0.footnote == footnote }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try sources(model).map { source in
            [
                Value.text(source.footnote), .whole(source.part), .text(source.kind.rawValue), .text(source.citation),
                .text(source.year), .text(source.publisher), .list(source.paragraphs),
            ]
        }
        return ViewTable(
            columns: ["footnote", "part", "kind", "source", "year", "publisher", "paragraphs"], rows: rows)
    }
}

extension CitedSource {
    /// Author, title and what finds it; a short form with what it stands for.
    package var citation: String {
        let parts = [author, title, detail].filter { !$0.isEmpty }.joined(separator: ", ")
        return resolves.isEmpty ? parts : parts + " (" + resolves + ")"
    }
}
