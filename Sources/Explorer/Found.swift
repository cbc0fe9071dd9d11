/// What was found last, with the result that is open.
package struct Found: Hashable, Sendable {
    /// What each result is called, and its view's line.
    package struct Result: Hashable, Sendable {
        let title: String
        let line: String
    }

    let results: [Result]
    private(set) var chosen: Int

    /// The entries of a prompt that lead to views; nil where there are none.
    init?(_ entries: [PromptEntry], chosen: Int) {
        var results: [Result] = []
        var place = 0
        for (position, entry) in entries.enumerated() {
            guard case .view(let line) = entry.outcome else { continue }
            if position == chosen { place = results.count }
            results.append(Result(title: entry.text, line: line))
        }
        if results.isEmpty { return nil }
        self.results = results
        self.chosen = place
    }

    /// Steps on, round at the ends.
    mutating func step(_ direction: Int) { chosen = (chosen + direction + results.count) % results.count }

    var result: Result { results[chosen] }

    /// `3 of 12: Nepal`.
    var notice: String { "\(chosen + 1) of \(results.count): \(result.title)" }
}
