import MigrationData
import ReportData

extension ParagraphQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let digests = try digests(model)
        guard let first = digests.first, let last = digests.last else { return ["The report has no such paragraph."] }
        if digests.count == 1 { return try first.sentences(model) }
        let areas = try model.data.areas()
        var facts: [String?] = [
            "paragraphs \(first.number) to \(last.number) of the report, \(digests.count) in all, stand here in our own words",
            "the first is about \(Wording.quoted(first.title)), the last about \(Wording.quoted(last.title))",
        ]
        let sections = try sections(digests, model)
        facts.append(
            "they belong to the \(sections.count == 1 ? "section" : "sections") " + Wording.list(sections, most: 6))
        if let objective = Wording.frequent(digests.flatMap(\.objectives)), objective.count > 1 {
            facts.append(
                "the Global Compact’s \(Wording.objectives(objective.names)) \(objective.names.count == 1 ? "is" : "are") the most frequent, in \(objective.count) of them"
            )
        }
        if let area = Wording.frequent(digests.flatMap(\.areas)), area.count > 1 {
            facts.append(
                "\(Wording.list(area.names.map { areas.phrase(code: $0) }, most: 4)) \(area.names.count == 1 ? "is" : "are") named most, in \(area.count) of them"
            )
        }
        let range = ParagraphRange(first.number, last.number)
        facts += try Self.checkFacts(range, "they print", model)
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    /// Titles of the sections, each once.
    private func sections(_ digests: [Paragraph], _ model: Model) throws(TableError) -> [String] {
        let outline = try model.report.outline()
        var seen: Set<String> = []
        return digests.map { String($0.section.prefix { $0 != "." }) }.filter { seen.insert($0).inserted }
            .compactMap { key in outline.first { $0.key == key }.map { Wording.quoted($0.title) } }
    }

    /// How many numbers some paragraphs print, and what became of them.
    static func checkFacts(_ range: ParagraphRange, _ head: String, _ model: Model) throws(TableError) -> [String] {
        let checks = try PublishedQuery(CheckFilter(paragraphs: range)).checks(model)
        if checks.isEmpty { return [] }
        if checks.count == 1 {
            return ["\(head) 1 number, \(checks[0].printedWords), " + checks[0].verdictWords(isOne: true)]
        }
        return ["\(head) \(checks.count) numbers", Verdict.sentence(checks.map(\.verdict))]
    }
}

extension Paragraph {
    /// Its place, its digest, and what it bears on.
    fileprivate func sentences(_ model: Model) throws(TableError) -> [String] {
        let section = try model.report.outline().first { $0.key == self.section }
        let place = section.map { ", in the section \(Wording.quoted($0.title))" } ?? ""
        let head = Wording.sentence("paragraph \(number) of the report\(place), is about \(Wording.quoted(title))")
        var tail: [String] = []
        if !objectives.isEmpty {
            tail.append("it bears on \(Wording.objectives(objectives)) of the Global Compact")
        }
        tail += try ParagraphQuery.checkFacts(ParagraphRange(number), "it prints", model)
        let room = View.mostSentences - 1 - tail.count
        return [head] + Wording.sentences(of: summary).prefix(room) + tail.map(Wording.sentence)
    }
}
