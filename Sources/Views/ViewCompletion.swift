import MigrationData

/// What can stand next in a view's line that is being typed: a kind, a key, a value.
///
/// A value is offered only where the line is understood with it, so that what is completed is never refused.
package struct ViewCompletion {
    private let model: Model

    package init(model: Model) { self.model = model }

    /// The words that begin as `word` does and can follow the others of the line, each whole: `area=NPL`, not `NPL`.
    ///
    /// A key ends with its equals sign, for its value has to follow.
    package func candidates(for word: String, after words: [String]) throws(TableError) -> [String] {
        guard let first = words.first else { return begun(ViewKind.allCases.map(\.rawValue), word) }
        guard let kind = ViewKind(rawValue: first.lowercased()) else { return [] }
        if let sign = word.firstIndex(of: "=") {
            let key = word[..<sign].lowercased()
            guard kind.keys.contains(key) else { return [] }
            let value = String(word[word.index(after: sign)...])
            return begun(try values(of: key, kind, value, words), value).map { key + "=" + $0 }
        }
        let used = Set(words.dropFirst().map { $0.prefix { $0 != "=" }.lowercased() })
        let isBare = words.count == 1
        let bare =
            try isBare ? kind.bareKey.map { (key) throws(TableError) in try values(of: key, kind, word, words) } : nil
        return begun(bare ?? [], word) + begun(kind.keys.filter { !used.contains($0) }.map { $0 + "=" }, word)
    }

    /// Those that begin as the word does; codes are written in capitals, all else in small letters.
    private func begun(_ candidates: [String], _ word: String) -> [String] {
        candidates.filter { $0.hasPrefix(word) }
    }

    // MARK: Values

    private func values(
        of key: String, _ kind: ViewKind, _ begun: String, _ words: [String]
    ) throws(TableError) -> [String] {
        let offered: [String]
        switch try kind.values(of: key, model: model) {
        case .areas: return try areas(begun)
        case .words(let words): offered = words
        case .free: offered = key == "edition" ? try model.data.editions().all.map(\.key) : []
        }
        let line = words.joined(separator: " ")
        let understood = offered.filter { isUnderstood("\(line) \(key)=\($0)") }
        // Where the line isn't whole yet the key alone must do.
        return understood.isEmpty ? offered.filter { isUnderstood("\(kind.rawValue) \(key)=\($0)") } : understood
    }

    private func isUnderstood(_ line: String) -> Bool {
        do throws(ViewError) {
            _ = try View(line, model: model)
            return true
        } catch { return false }
    }

    /// Groups and codes, names too once something is typed.
    private func areas(_ begun: String) throws(TableError) -> [String] {
        let areas = try model.data.areas().areas
        let groups = AreaGroup.all.map(\.word)
        let names = areas.map { AreaLookup.folded($0.name).replacing(" ", with: "-") }
        return groups + areas.map(\.code) + (begun.isEmpty ? [] : names)
    }
}
