/// Two results beside each other; what got slower or faster is said in words.
struct Comparison {
    /// How a benchmark stands to what it was.
    enum Verdict: String {
        case slower = "SLOWER"
        case faster, same, new, gone
    }

    struct Row: Hashable {
        let name: String
        /// The least times in microseconds; nil where it wasn't measured.
        let before: Double?
        let now: Double?

        var ratio: Double? {
            guard let before, let now, before > 0 else { return nil }
            return now / before
        }

        var verdict: Verdict {
            guard let ratio else { return before == nil ? .new : .gone }
            if ratio >= 1 + Comparison.tolerance { return .slower }
            return ratio <= 1 - Comparison.tolerance ? .faster : .same
        }
    }

    static let tolerance = 0.1

    let before: Results
    let now: Results
    /// Letters that the names hold which were asked for.
    let filter: String

    var rows: [Row] {
        let old = times(before)
        let new = times(now)
        let names = (now.measurements + before.measurements).map(\.name).withoutRepeats
        return names.filter { filter.isEmpty || $0.contains(filter) }.map {
            Row(name: $0, before: old[$0], now: new[$0])
        }
    }

    var text: String {
        let rows = rows
        var table = TextTable(head: ["benchmark", "before", "now", "ratio", ""])
        table.rows = rows.map { row in
            let times = [row.before, row.now].map { $0.map(NumberText.time) ?? ".." }
            let verdict = row.verdict == .same ? "" : row.verdict.rawValue
            return [row.name] + times + [row.ratio.map(NumberText.ratio) ?? "..", verdict]
        }
        let slower = rows.count { $0.verdict == .slower }
        let faster = rows.count { $0.verdict == .faster }
        var text = "before: \(before.commit), \(before.moment), \(before.machine.text)\n"
        text += "now:    \(now.commit), \(now.moment), \(now.machine.text)\n"
        if before.machine != now.machine { text += "The machines differ; so do the times.\n" }
        text += "\n\(table.text)\n"
        return text + "\(slower) slower by a tenth or more, \(faster) faster, of \(rows.count).\n"
    }

    private func times(_ results: Results) -> [String: Double] {
        Dictionary(results.measurements.map { ($0.name, $0.least) }) { first, _ in first }
    }
}
