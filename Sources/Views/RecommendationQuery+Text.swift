import MigrationData
import ReportData
import Screen

extension RecommendationQuery {
    var caption: ViewCaption {
        ViewCaption(
            title: letter.map { "Recommendation (\($0))" } ?? "Recommendations", unit: "", reference: "¶70",
            editions: [], source: Model.reportSource)
    }

    /// The asks as text: a block a letter, a paragraph an ask.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        let asks = try asks(model)
        var lines: [StyledText] = []
        for letter in RecommendationAsk.letters {
            let rows = asks.filter { $0.letter == letter }
            guard let first = rows.first else { continue }
            if !lines.isEmpty { lines.append(StyledText("")) }
            lines += request.wrapped("(\(letter)) \(first.principle)").map { StyledText($0, .strong) }
            for ask in rows { lines += ask.lines(try RecommendationEvidence(ask, in: model), request) }
        }
        return lines
    }
}

extension RecommendationAsk {
    /// Number and statement, then in dim force and addressee, the reason it gives itself, and the evidence.
    func lines(_ evidence: RecommendationEvidence, _ request: FigureRequest) -> [StyledText] {
        let body = request.wrapped(statement, indentation: 3).enumerated().map { row, text in
            row == 0 ? StyledText([.init("\(number)  ", .strong), .init(text)]) : StyledText("   " + text)
        }
        let about = [
            [force.words, "to " + addressee].joined(separator: " · "), premise.isEmpty ? "" : "reason: " + premise,
            evidence.sentence, objectives.isEmpty ? "" : "objectives " + objectives.joined(separator: ", "),
        ]
        return body
            + about.filter { !$0.isEmpty }.flatMap { text in
                request.wrapped(text, indentation: 3).map { StyledText("   " + $0, .dim) }
            }
    }
}

extension RecommendationEvidence {
    /// Paragraphs, printed numbers and claims by their ids, or that there are none.
    var sentence: String {
        if isEmpty { return "the report gives no evidence" }
        let parts = [
            ("¶", paragraphs), ("printed ", figures.map(\.id)), ("claims ", claims.map(\.id)),
        ]
        return "evidence: "
            + parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1.joined(separator: ", ") }.joined(separator: " · ")
    }
}

extension RecommendationAsk.Force {
    package var words: String {
        switch self {
        case .must: "must"
        case .should: "should"
        case .other: "other wording"
        }
    }
}

extension Model {
    /// The note whose contents the text tables hold in our own words.
    package static let reportNumber = "ESCAP/GCM/2021/1"
    package static let reportSource = "ESCAP/GCM/2021/1, in our own words"
}
