import MigrationData

extension SeriesDescription {
    private struct Known {
        let name: String
        let value: Int
    }

    /// The parts whose last number is known, the largest first; equals as they come.
    private var known: [Known] {
        let values = parts.enumerated().compactMap { position, part in
            (part.values.last ?? nil).map { (position: position, value: $0) }
        }
        let sorted = values.sorted { $0.value != $1.value ? $0.value > $1.value : $0.position < $1.position }
        return sorted.map { Known(name: areas.phrase(parts[$0.position].selection), value: $0.value) }
    }

    /// The largest part with its share, and the two behind it.
    var largest: String? {
        let known = known
        guard known.count > 1, let first = known.first, first.value > 0 else { return nil }
        let ties = known.filter { $0.value == first.value }.map(\.name)
        var text = topic.extreme(most: true, Wording.list(ties, most: 4)) + ": " + topic.unit.short(first.value)
        if ties.count > 1 { text += " each" }
        if ties.count == 1, let value, let percent = Wording.percent(first.value, of: value) {
            text += ", or \(percent)"
        }
        let next = known.dropFirst(ties.count).prefix(2).filter { $0.value > 0 }
        if next.isEmpty || ties.count > 1 || known.count < 4 { return text }
        let names = next.map { "\($0.name) (\(topic.unit.short($0.value)))" }
        return text + "; next \(next.count == 1 ? "comes" : "come") " + Wording.list(names)
    }

    /// The smallest part, or those that share the place.
    var smallest: String? {
        let known = known
        guard known.count > 1, let last = known.last, last.value < known[0].value else { return nil }
        let ties = known.filter { $0.value == last.value }.map(\.name)
        let amount = topic.unit.short(last.value) + (ties.count > 1 ? " each" : "")
        if let top, top <= parts.count {
            return "of the \(parts.count) \(partNoun) listed here, \(Wording.list(ties, most: 4)) "
                + (ties.count == 1 ? "is" : "are") + " the last, with \(amount)"
        }
        if last.value == 0 {
            return "\(topic.number) is zero for "
                + (ties.count > 4 ? "\(ties.count) of the \(parts.count) \(partNoun)" : Wording.list(ties))
        }
        if ties.count > 4 { return "the last place is shared by \(ties.count) \(partNoun), with \(amount)" }
        return topic.extreme(most: false, Wording.list(ties)) + ": " + amount
    }

    /// Where the number rose and fell most from the first year to the last.
    var changes: String? {
        guard years.count > 1, let firstYear = years.first else { return nil }
        let changes = parts.compactMap { part -> Known? in
            guard let before = part.values.first ?? nil, let after = part.values.last ?? nil else { return nil }
            return Known(name: areas.phrase(part.selection), value: after - before)
        }
        guard changes.count > 1 else { return nil }
        let most = changes.max { $0.value < $1.value }
        let least = changes.min { $0.value < $1.value }
        var clauses: [String] = []
        if let most, most.value > 0 {
            let ties = changes.filter { $0.value == most.value }.map(\.name)
            clauses.append("grew most for \(Wording.list(ties, most: 4)), by \(topic.unit.short(most.value))")
        }
        if let least, least.value < 0 {
            let ties = changes.filter { $0.value == least.value }.map(\.name)
            clauses.append("fell most for \(Wording.list(ties, most: 4)), by \(topic.unit.short(-least.value))")
        }
        if clauses.isEmpty { return nil }
        let scope = top == nil ? "" : "of those listed, "
        return "\(scope)from \(firstYear) to \(year) \(topic.number) " + clauses.joined(separator: ", and ")
    }

    /// The parts of which nothing is known in the last year.
    var unknownParts: String? {
        let unknown = parts.filter { ($0.values.last ?? nil) == nil }.map { areas.phrase($0.selection) }
        if unknown.isEmpty || value == nil || unknown.count == parts.count { return nil }
        if unknown.count <= 4 { return "no value of \(year) is known for " + Wording.list(unknown) }
        return "no value of \(year) is known for \(unknown.count) of the \(parts.count) \(partNoun), among them "
            + Wording.list(Array(unknown.prefix(2)))
    }

    /// The sentences of a whole without parts, or of its parts; `share` says of what it is a part, `members` are the areas
    /// of a whole that isn't parted.
    func sentences(share: String?, members: [Part]) -> [String?] {
        if parts.count > 1 { return [main, largest, smallest, change, changes, unknownParts] }
        var byMembers = self
        byMembers.parts = members
        return [main, share, change, extremes, unknownYears, members.count > 1 ? byMembers.unknownParts : nil]
    }
}
