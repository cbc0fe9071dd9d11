import MigrationData
import ReportData

extension ObjectiveQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let objectives = try objectives(model)
        let measures = try model.report.measures()
        if objectives.count == 1, let only = objectives.first { return only.sentences(measures) }
        guard let first = objectives.first else { return ["The Global Compact has no such objective."] }
        let head =
            cluster == nil
            ? "the Global Compact has \(objectives.count) objectives, here in the clusters that the report draws"
            : "cluster \(first.cluster), \(Wording.quoted(first.clusterTitle)), holds "
                + Wording.objectives(objectives.map { String($0.number) }) + " of the Global Compact"
        var facts: [String?] = [head]
        if cluster == nil, let most = Wording.frequent(objectives.map(\.cluster)) {
            let titles = most.names.compactMap { name in objectives.first { $0.cluster == name }?.clusterTitle }
            facts.append(
                "the largest cluster is \(Wording.list(titles.map(Wording.quoted))), with \(most.count) objectives")
        }
        func count(_ objective: Objective) -> Int {
            measures.count { $0.objectives.contains(String(objective.number)) }
        }
        facts.append(
            Self.extremes(objectives, "the report has the most paragraphs on", "the fewest on") { $0.paragraphs.count })
        facts.append(Self.extremes(objectives, "it names the most measures for", "the fewest for", count))
        let silent = objectives.filter { $0.paragraphs.isEmpty }
        if !silent.isEmpty {
            facts.append("the report says nothing of " + Wording.objectives(silent.map { String($0.number) }))
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private static func extremes(
        _ objectives: [Objective], _ most: String, _ fewest: String, _ count: (Objective) -> Int
    ) -> String? {
        let counts = objectives.map(count)
        guard let largest = counts.max(), let smallest = counts.min(), largest > smallest else { return nil }
        func words(_ wanted: Int) -> String {
            let found = zip(objectives, counts).filter { $1 == wanted }.map(\.0)
            if found.count == 1 { return "objective \(found[0].number), \(Wording.quoted(found[0].title)) (\(wanted))" }
            return Wording.objectives(found.map { String($0.number) }) + " (\(wanted) each)"
        }
        return "\(most) \(words(largest)), and \(fewest) \(words(smallest))"
    }
}

extension Objective {
    fileprivate func sentences(_ measures: [Measure]) -> [String] {
        let own = measures.filter { $0.objectives.contains(String(number)) }
        var facts = [
            "objective \(number) of the Global Compact is about \(Wording.quoted(title))",
            "it belongs to cluster \(cluster), \(Wording.quoted(clusterTitle))",
        ]
        var result = facts.map(Wording.sentence) + Wording.sentences(of: summary).prefix(3)
        facts = [
            paragraphs.isEmpty
                ? "the report says nothing of it"
                : "the report speaks of it in " + Wording.paragraphs(paragraphs, most: 8),
            Measure.tally(own, "it names", "that bear on it"),
        ]
        result += facts.map(Wording.sentence)
        return result
    }
}

extension Measure {
    /// How many measures there are and of what polarity.
    static func tally(_ measures: [Measure], _ head: String, _ tail: String) -> String {
        if measures.isEmpty { return "\(head) no measures \(tail)" }
        let parts = [
            (Polarity.progress, "of progress"), (.gap, "of a gap"), (.context, "of context"),
        ].compactMap { polarity, words -> String? in
            let count = measures.count { $0.polarity == polarity }
            return count == 0 ? nil : "\(count) \(words)"
        }
        return "\(head) \(Wording.counted(measures.count, "measure")) \(tail): " + Wording.list(parts)
    }
}
