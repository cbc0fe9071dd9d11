import MigrationData
import ReportData
import Screen

extension SourceQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        ViewCaption(
            title: footnote.map { $0.hasPrefix("figure") ? "Source of \($0)" : "Footnote \($0)" }
                ?? "What the report cites",
            unit: "", reference: "", editions: [], source: Model.reportNumber)
    }

    /// A footnote a block: each part with its kind, then in dim the paragraphs that cite it.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        var lines: [StyledText] = []
        for source in try sources(model) { lines += source.lines(request) }
        return lines
    }
}

extension CitedSource {
    func lines(_ request: FigureRequest) -> [StyledText] {
        let label = footnote.hasPrefix("figure") ? footnote : footnote + (part == 1 ? "" : "·\(part)")
        let indentation = 12
        let gap = String(repeating: " ", count: max(1, indentation - PlainText.width(label)))
        let body = request.wrapped(citation, indentation: indentation).enumerated().map { row, text in
            StyledText([
                .init(row == 0 ? label + gap : String(repeating: " ", count: indentation), .strong), .init(text),
            ])
        }
        let about = [kind.rawValue, year, publisher, "cited in ¶" + paragraphs.joined(separator: ", ")]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        return body
            + request.wrapped(about, indentation: indentation).map {
                StyledText(String(repeating: " ", count: indentation) + $0, .dim)
            }
    }
}
