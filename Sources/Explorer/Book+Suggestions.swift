import MigrationData
import Views

extension Book {
    /// Views that a few words may mean: a kind's first letters and an area, `rem pac`, or an area alone.
    func suggestions(_ words: [String]) throws(TableError) -> [PromptEntry] {
        guard let first = words.first?.lowercased() else { return [] }
        let kinds = ViewKind.allCases.filter { $0.rawValue.hasPrefix(first) && first.count >= Self.leastLetters }
        let rest = words.dropFirst().joined(separator: " ")
        if kinds.isEmpty { return try views(ofArea: words.joined(separator: " ")) }
        if rest.isEmpty { return self.kinds(kinds) + (try views(ofArea: first)) }
        return try views(of: kinds, rest)
    }

    /// Fewer letters mean too much.
    private static let leastLetters = 2
    /// So many areas beside the likeliest.
    private static let otherAreas = 4

    /// The views of some kinds for an area, those related to the first, and the first kind for other areas.
    private func views(of kinds: [ViewKind], _ rest: String) throws(TableError) -> [PromptEntry] {
        let areas = try model.data.areas()
        let found = try rest.count >= Self.leastLetters ? model.areas(like: rest) : []
        // A number or letter behind the kind, `par 7`.
        var lines = kinds.map { ("\($0.rawValue) \(rest)", String?.none) }
        if let area = found.first {
            let bases = kinds.flatMap { $0.lines(area: areas.code(of: area)) }
            if let base = bases.first, let view = try view(of: base) {
                lines.append((base, nil))
                lines += view.related(areas: areas).map { ($0.line, $0.note) }
            }
            lines += bases.map { ($0, nil) }
        }
        for area in found.dropFirst().prefix(Self.otherAreas) {
            lines += kinds.prefix(1).flatMap { $0.lines(area: areas.code(of: area)).prefix(1) }.map { ($0, nil) }
        }
        return try entries(lines)
    }

    /// All that is known of the likeliest area, and the stock of others.
    private func views(ofArea typed: String) throws(TableError) -> [PromptEntry] {
        guard typed.count >= Self.leastLetters else { return [] }
        let areas = try model.data.areas()
        let found = try model.areas(like: typed)
        guard let first = found.first else { return [] }
        let kinds: [ViewKind] = [
            .stock, .emigrants, .corridors, .pyramid, .remittances, .remittanceCost, .displacement, .students,
            .measures,
        ]
        let code = areas.code(of: first)
        var lines = kinds.flatMap { $0.lines(area: code) }
        lines += found.dropFirst().prefix(Self.otherAreas).map { "stock area=" + areas.code(of: $0) }
        return try entries(lines.map { ($0, nil) })
    }

    /// The lines that mean something, each once.
    private func entries(_ lines: [(String, String?)]) throws(TableError) -> [PromptEntry] {
        var seen: Set<String> = []
        var result: [PromptEntry] = []
        for (line, note) in lines {
            guard let view = try view(of: line) else { continue }
            let entry = try entry(view, note: note)
            if seen.insert(entry.text).inserted { result.append(entry) }
        }
        return result
    }
}

extension ViewKind {
    /// The lines of the kind for an area.
    fileprivate func lines(area code: String) -> [String] {
        if keys.contains("area") { return ["\(rawValue) area=\(code)"] }
        if keys.contains("origin") { return ["\(rawValue) origin=\(code)", "\(rawValue) destination=\(code)"] }
        return []
    }
}
