import MigrationData
import ReportData

extension SourceQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let sources = try sources(model)
        guard let first = sources.first else { return ["The report has no such footnote."] }
        return footnote == nil ? overview(sources) : one(sources, first)
    }

    private func overview(_ sources: [CitedSource]) -> [String] {
        let footnotes = Set(sources.map(\.footnote))
        let figures = footnotes.count { $0.hasPrefix("figure") }
        var facts: [String?] = [
            "the report has \(footnotes.count - figures) footnotes and \(figures) source lines of figures, \(sources.count) parts in all"
        ]
        let kinds = CitedSource.Kind.allCases.compactMap { kind -> String? in
            let count = sources.count { $0.kind == kind }
            return count == 0 ? nil : Wording.counted(count, kind.rawValue)
        }
        facts.append("these are " + Wording.list(kinds))
        let works = sources.filter { $0.kind == .source && !$0.author.isEmpty }
        if let most = Wording.frequent(works.map(\.author)) {
            facts.append(
                "cited most often \(most.names.count == 1 ? "is" : "are") \(Wording.list(most.names, most: 4)), \(most.count) times"
            )
        }
        let years = sources.compactMap { Int($0.year) }
        if let oldest = years.min(), let newest = years.max() {
            facts.append("the oldest work with a year is of \(oldest), the newest of \(newest)")
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func one(_ sources: [CitedSource], _ first: CitedSource) -> [String] {
        let name =
            first.footnote.hasPrefix("figure") ? "the source line of \(first.footnote)" : "footnote \(first.footnote)"
        var facts: [String] = []
        if sources.count == 1 {
            facts.append("\(name) is \(first.kind.withArticle): \(first.citation)")
        } else {
            facts.append("\(name) has \(sources.count) parts")
            facts += sources.prefix(5).map { "part \($0.part) is \($0.kind.withArticle): \($0.citation)" }
        }
        let paragraphs = sources.flatMap(\.paragraphs)
        var seen: Set<String> = []
        let once = paragraphs.filter { seen.insert($0).inserted }
        if !once.isEmpty { facts.append("it belongs to " + Wording.paragraphs(once)) }
        let years = Set(sources.map(\.year)).subtracting([""])
        if sources.count == 1, let year = years.first { facts.append("it is of \(year)") }
        return facts.map(Wording.sentence)
    }
}

extension CitedSource.Kind {
    fileprivate var withArticle: String { "a " + rawValue }
}
