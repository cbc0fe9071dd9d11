import MigrationData
import ReportData

extension ClaimQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let checks = try checks(model)
        let head = "\(filter.place) \(filter.verb("make"))"
        if checks.isEmpty { return [Wording.sentence("\(head) no claims without a number\(filter.which)")] }
        if checks.count == 1 { return checks[0].sentences(try model.data.areas()) }
        var facts: [String?] = ["\(head) \(checks.count) claims without a number\(filter.which)"]
        if filter.verdict == nil { facts.append(Verdict.sentence(checks.map(\.verdict))) }
        facts.append(filter.busiest(checks.map(\.claim.paragraph)))
        let wanting = checks.filter { ![.agrees, .derived, .notCheckable].contains($0.verdict) }
        facts += (wanting.isEmpty ? checks.prefix(2) : wanting.prefix(4)).map(\.said)
        return facts.compactMap { $0.map(Wording.sentence) }
    }
}

extension ClaimCheck {
    fileprivate var said: String {
        let place = claim.paragraph == "summary" ? "the summary" : "paragraph \(claim.paragraph)"
        return "\(place) says: " + claim.statement + (verdict == .agrees ? "" : "; " + verdict.sentence)
    }

    /// A claim, its verdict, what the data say, and the note.
    fileprivate func sentences(_ areas: AreaTable) -> [String] {
        let place = claim.paragraph == "summary" ? "the summary" : "paragraph \(claim.paragraph)"
        var head = [Wording.sentence("\(place) says: " + claim.statement), Wording.sentence(verdict.sentence)]
        if !evidence.isEmpty {
            head.append(
                Wording.sentence("the data say: " + Wording.list(evidence.map { Self.spelled($0, areas) }, most: 5)))
        }
        return Array((head + Wording.sentences(of: note)).prefix(View.mostSentences))
    }

    /// Evidence with words for signs and names for codes.
    private static func spelled(_ evidence: String, _ areas: AreaTable) -> String {
        let denial = " is not so"
        let holds = !evidence.hasSuffix(denial)
        let text = (holds ? evidence : String(evidence.dropLast(denial.count))).replacing(" %", with: " per cent")
        for (sign, words) in [(" > ", "more than"), (" < ", "less than"), (" = ", "the same as")] {
            if text.contains(sign) { return text.replacing(sign, with: holds ? " is \(words) " : " is not \(words) ") }
        }
        return text.split(separator: " ").map { word in
            let code = word.last == "," || word.last == ":" ? word.dropLast() : word
            return areas.phrase(code: String(code)) + word.dropFirst(code.count)
        }.joined(separator: " ")
    }
}
