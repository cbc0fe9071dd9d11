import MigrationData
import ReportData

extension ClaimQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let checks = try checks(model)
        let place = filter.place
        if checks.isEmpty {
            let somewhere = filter.paragraphs == nil ? "" : " " + place
            return [Wording.sentence("the report makes no claims\(filter.which)\(somewhere)")]
        }
        if checks.count == 1 { return checks[0].sentences }
        var facts: [String?] = ["the report makes \(checks.count) claims without a number\(filter.which) \(place)"]
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
    fileprivate var sentences: [String] {
        let place = claim.paragraph == "summary" ? "the summary" : "paragraph \(claim.paragraph)"
        var head = [Wording.sentence("\(place) says: " + claim.statement), Wording.sentence(verdict.sentence)]
        if !evidence.isEmpty {
            head.append(Wording.sentence("the data say: " + evidenceLine.replacing(" %", with: " per cent")))
        }
        return Array((head + Wording.sentences(of: note)).prefix(View.mostSentences))
    }
}
