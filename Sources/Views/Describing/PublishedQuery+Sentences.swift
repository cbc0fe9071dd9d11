import MigrationData
import ReportData

extension CheckFilter {
    /// Where in the report: `in paragraph 4`, `in paragraphs 4 to 9`, `in all`.
    var place: String {
        guard let paragraphs else { return "in all" }
        return paragraphs.first == paragraphs.last
            ? "in paragraph \(paragraphs.first)" : "in paragraphs \(paragraphs.first) to \(paragraphs.last)"
    }

    /// What the verdict asked for says of several: `that agree with the data`.
    var which: String { verdict.map { " that " + $0.words(isOne: false) } ?? "" }

    /// Whether more than one paragraph is asked for.
    var isLong: Bool { paragraphs.map { $0.first != $0.last } ?? true }

    /// The paragraph that holds most of some things; nil where none stands out, or only one is asked for.
    func busiest(_ paragraphs: [String]) -> String? {
        guard isLong, let most = Wording.frequent(paragraphs), most.count > 1 else { return nil }
        let place = Wording.paragraphs(most.names)
        return "the most stand in \(place): \(most.count)" + (most.names.count > 1 ? " each" : "")
    }
}

extension PublishedQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let checks = try checks(model)
        let place = filter.place
        if checks.isEmpty {
            return [
                Wording.sentence(
                    "the report prints no numbers\(filter.which)" + (filter.paragraphs == nil ? "" : " \(place)"))
            ]
        }
        if checks.count == 1 { return checks[0].sentences }
        var facts: [String?] = ["the report prints \(checks.count) numbers\(filter.which) \(place)"]
        if filter.verdict == nil { facts.append(Verdict.sentence(checks.map(\.verdict))) }
        facts.append(filter.busiest(checks.map(\.figure.paragraph)))
        let wanting = checks.filter { ![.agrees, .derived, .notCheckable].contains($0.verdict) }
        facts += (wanting.isEmpty ? checks.prefix(2) : wanting.prefix(4)).map(\.shortSentence)
        return facts.compactMap { $0.map(Wording.sentence) }
    }
}

extension FigureCheck {
    /// Paragraph, printed number and what it counts.
    fileprivate var printed: String {
        let place = figure.paragraph == "summary" ? "the summary" : "paragraph \(figure.paragraph)"
        return "\(place) prints \(printedWords) (\(CheckLines.name(figure).replacing("–", with: " to ")))"
    }

    /// The printed number with its verdict.
    fileprivate var shortSentence: String { printed + ", " + verdictWords(isOne: true) }

    /// A printed number, its verdict, and why.
    fileprivate var sentences: [String] {
        let computed = computed == nil ? "" : "; " + computedFrom + " it is " + Self.spelled(computedText)
        let head = [Wording.sentence(printed), Wording.sentence(verdict.sentence + computed)]
        let why = [contradiction, note].filter { !$0.isEmpty }.flatMap { Wording.sentences(of: $0) }
        return Array((head + why).prefix(View.mostSentences))
    }
}
