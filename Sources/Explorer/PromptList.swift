import Screen

/// The entries of a prompt as lines: names of groups above them, a sentence on as many lines as it needs.
struct PromptList {
    enum Line {
        case heading(String)
        case entry(Int)
        case sentence(String)
        case air
    }

    let entries: [PromptEntry]
    let chosen: Int
    let lines: [Line]

    init(entries: [PromptEntry], chosen: Int, width: Int) {
        self.entries = entries
        self.chosen = chosen
        var lines: [Line] = []
        var heading = ""
        for (position, entry) in entries.enumerated() {
            if entry.role == .fault {
                lines += PlainText.wrapped(entry.text, to: max(1, width)).prefix(4).map { Line.sentence($0) }
                if entries.count > 1 { lines.append(.air) }
                continue
            }
            if entry.heading != heading {
                if case .air? = lines.last {} else if !lines.isEmpty { lines.append(.air) }
                if !entry.heading.isEmpty { lines.append(.heading(entry.heading)) }
            }
            heading = entry.heading
            lines.append(.entry(position))
        }
        self.lines = lines
    }

    /// The first line that is seen: the chosen one stands in the middle where there are more than fit.
    func first(space: Int) -> Int {
        let line = lines.firstIndex { if case .entry(chosen) = $0 { true } else { false } } ?? 0
        // What is said above the first entry stays in sight.
        if line < space, entries.prefix(max(0, chosen)).allSatisfy({ $0.role == .fault }) { return 0 }
        return min(max(0, line - space / 2), max(0, lines.count - space))
    }

    /// The entry on a line of the list as it is seen.
    func entry(atLine line: Int, space: Int) -> Int? {
        guard line >= 0, line < space else { return nil }
        let index = line + first(space: space)
        guard lines.indices.contains(index), case .entry(let position) = lines[index] else { return nil }
        return position
    }
}
