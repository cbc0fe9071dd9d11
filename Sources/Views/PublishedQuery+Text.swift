import MigrationData
import ReportData
import Screen

extension PublishedQuery {
    var caption: ViewCaption { filter.caption("Numbers that the report prints, against the data") }

    /// A line a number, with what the data give and why they differ; last a count of the verdicts.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let checks = try checks(model)
        if checks.isEmpty { return [StyledText("The report prints no such number here.", .dim)] }
        let layout = CheckLines(checks, request)
        var lines = request.wrapped(caption.title).map { StyledText($0, .strong) }
        lines += [StyledText("")] + layout.head
        var before = ""
        for check in checks {
            lines += layout.lines(check, paragraph: check.figure.paragraph != before)
            before = check.figure.paragraph
        }
        return lines + [StyledText("")] + Verdict.tally(checks.map(\.verdict), request)
    }
}

extension Verdict {
    /// How many there are of each verdict, in one sentence.
    static func tally(_ verdicts: [Verdict], _ request: FigureRequest) -> [StyledText] {
        let counts = allCases.compactMap { verdict -> String? in
            let count = verdicts.count { $0 == verdict }
            return count == 0 ? nil : "\(count) \(verdict.rawValue)"
        }
        return request.wrapped("\(verdicts.count) in all: " + counts.joined(separator: ", ") + ".")
            .map { StyledText($0) }
    }
}
