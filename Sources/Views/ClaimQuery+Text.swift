import MigrationData
import ReportData
import Screen

extension ClaimQuery {
    var caption: ViewCaption { filter.caption("What the report says without a number, against the data") }

    /// A statement, its verdict, what the data say to it, and the note.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let checks = try checks(model)
        if checks.isEmpty { return [StyledText("The report claims no such thing here.", .dim)] }
        var lines = request.wrapped(caption.title).map { StyledText($0, .strong) } + [StyledText("")]
        for check in checks { lines += check.lines(request) }
        return lines + [StyledText("")] + Verdict.tally(checks.map(\.verdict), request)
    }
}

extension ClaimCheck {
    func lines(_ request: FigureRequest) -> [StyledText] {
        let place = request.place(claim.paragraph)
        let gap = PlainText.spaces(max(1, 5 - PlainText.width(place)))
        let verdict = StyledText.Span(
            self.verdict.mark(in: request.characters) + " " + self.verdict.rawValue, self.verdict.style)
        var lines = request.wrapped(claim.statement, indentation: 5).enumerated().map { row, text in
            StyledText([.init(row == 0 ? place + gap : "     ", .dim), .init(text)])
        }
        lines.append(StyledText([.init("     "), verdict, .init("  " + claim.kind.rawValue, .dim)]))
        for text in evidence + (note.isEmpty ? [] : [note]) {
            lines += request.wrapped(text, indentation: 7).map { StyledText("       " + $0, .dim) }
        }
        return lines
    }
}
