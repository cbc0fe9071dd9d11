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
        let sources = try sources(model)
        let widest = sources.map { PlainText.width($0.label) }.reduce(0, max) + 2
        return sources.flatMap { $0.lines(indentation: widest, request) }
    }
}

extension CitedSource {
    /// `9`, its second source `9·2`, or `figure IV`.
    var label: String {
        footnote.hasPrefix("figure") || part == 1 ? footnote : footnote + "·\(part)"
    }

    /// Label and citation side by side, in narrow text one below the other; then in dim what else is known.
    func lines(indentation: Int, _ request: FigureRequest) -> [StyledText] {
        let isNarrow = request.width < indentation + 24
        let indentation = isNarrow ? 2 : indentation
        let margin = PlainText.spaces(indentation)
        let gap = PlainText.spaces(max(1, indentation - PlainText.width(label)))
        var body = request.wrapped(citation, indentation: indentation).enumerated().map { row, text in
            StyledText([.init(row == 0 && !isNarrow ? label + gap : margin, .strong), .init(text)])
        }
        if isNarrow { body.insert(StyledText(label, .strong), at: 0) }
        let about = [kind.rawValue, year, publisher, "cited in ¶" + paragraphs.joined(separator: ", ")]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        return body
            + request.wrapped(about, indentation: indentation).map { StyledText(margin + $0, .dim) }
    }
}
