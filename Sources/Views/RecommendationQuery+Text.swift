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
            for ask in rows { lines += ask.lines(request) }
        }
        return lines
    }
}

extension RecommendationAsk {
    /// Number and statement, then in dim force, addressee and evidence.
    func lines(_ request: FigureRequest) -> [StyledText] {
        let body = request.wrapped(statement, indentation: 3).enumerated().map { row, text in
            row == 0 ? StyledText([.init("\(number)  ", .strong), .init(text)]) : StyledText("   " + text)
        }
        return body + request.wrapped(about, indentation: 3).map { StyledText("   " + $0, .dim) }
    }

    private var about: String {
        let evidence = paragraphs.isEmpty ? "no evidence given" : "¶" + paragraphs.joined(separator: ", ")
        let parts = [force.words, "to " + addressee, evidence]
        return (parts + (objectives.isEmpty ? [] : ["objectives " + objectives.joined(separator: ", ")]))
            .joined(separator: " · ")
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
