import MigrationData
import ReportData

/// A number of a description in the words of the published table's queries, so that what the report prints is found.
struct ReportEcho {
    /// `{stock area=region year=2019}`, or two of them with an operator between.
    let question: String
    /// What follows the printed number: `for 2019`, `for the share of women`.
    let label: String

    init(_ question: String, _ label: String) {
        self.question = question
        self.label = label
    }

    /// The question for a part of a whole.
    static func share(_ part: String, of whole: String) -> String { "{\(part)} / {\(whole)}" }
}

extension Model {
    /// What the report prints of some numbers, a sentence for each paragraph and verdict.
    func sentences(_ echoes: [ReportEcho]) throws(TableError) -> [String] {
        var groups: [(key: String, checks: [(FigureCheck, String)])] = []
        for echo in echoes {
            guard let check = try check(echo) else { continue }
            let key = check.figure.paragraph + check.verdict.rawValue
            // Where the data say something else, each number needs its own.
            let isShared = check.verdict == .agrees
            if isShared, let position = groups.firstIndex(where: { $0.key == key }) {
                groups[position].checks.append((check, echo.label))
            } else {
                groups.append((key, [(check, echo.label)]))
            }
        }
        return groups.map { Self.sentence($0.checks) }
    }

    private static func sentence(_ checks: [(check: FigureCheck, label: String)]) -> String {
        guard let first = checks.first?.check else { return "" }
        let place =
            first.figure.paragraph == "summary"
            ? "The summary of the report" : "Paragraph \(first.figure.paragraph) of the report"
        let numbers = checks.map { $0.check.printedWords + " " + $0.label }
        return Wording.sentence(
            place + " prints " + Wording.list(numbers) + ", " + first.verdictWords(isOne: checks.count == 1))
    }

    /// The first printed number that asks the same question, of the report's own editions.
    private func check(_ echo: ReportEcho) throws(TableError) -> FigureCheck? {
        let words = echo.question.split { " {}".contains($0) }
        let places = words.filter { ["area=", "origin=", "destination="].contains(where: $0.hasPrefix) }
        let count = echo.question.count { $0 == "{" }
        for figure in try report.publishedFigures() where figure.basis == .ownEdition || figure.basis == .otherEdition {
            guard figure.query.count(where: { $0 == "{" }) == count else { continue }
            guard places.allSatisfy({ figure.query.contains($0) }) else { continue }
            if try canonical(figure.query) == echo.question { return try verification.figure(figure.id) }
        }
        return nil
    }

    /// A query with every view in its canonical line, which names an edition that isn't the report's; nil where one can't be read.
    private func canonical(_ query: String) throws(TableError) -> String? {
        let model = ofReport
        var text = ""
        for (position, piece) in query.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard position > 0 else {
                text += piece
                continue
            }
            guard let end = piece.firstIndex(of: "}"), let view = try? View(String(piece[..<end]), model: model) else {
                return nil
            }
            text += "{" + (try view.line(model: model)) + piece[end...]
        }
        return text
    }
}

extension FigureCheck {
    /// The printed number in words: `over 78 per cent`, `a quarter`, `183 billion US dollars`.
    var printedWords: String {
        let qualifier = figure.qualifier.rawValue
        return (qualifier.isEmpty ? "" : qualifier + " ") + Self.spelled(printedNumber)
    }

    /// What the verdict says behind the printed number.
    func verdictWords(isOne: Bool) -> String {
        let computed = Self.spelled(computedText)
        return switch verdict {
        case .agrees: isOne ? "which agrees with the data" : "which agree with the data"
        case .differs: "where the data give " + computed
        case .differsByEdition: "where the edition that is bundled here gives " + computed
        case .inconsistent: "which contradicts other numbers in it; the data give " + computed
        case .derived: "which follows from the report itself"
        case .notCheckable: "which can’t be checked"
        }
    }

    /// A short form in full words: `49.4 %`, `$183 bn`, `1/4`.
    static func spelled(_ text: String) -> String {
        let fractions = ["1/4": "a quarter", "2/3": "two thirds", "half": "half"]
        if let fraction = fractions[text] { return fraction }
        let isMoney = text.hasPrefix("$")
        let plain = (isMoney ? text.dropFirst() : text[...]).replacing(" %", with: " per cent")
        let words =
            plain.hasSuffix(" M")
            ? plain.dropLast(1) + "million" : plain.hasSuffix(" bn") ? plain.dropLast(2) + "billion" : plain
        return words + (isMoney ? " US dollars" : "")
    }
}
