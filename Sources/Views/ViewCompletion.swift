import MigrationData
import ReportData

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
            return begun(try values(of: key, value, words), value).map { key + "=" + $0 }
        }
        let used = Set(words.dropFirst().map { $0.prefix { $0 != "=" }.lowercased() })
        let isBare = words.count == 1
        let bare = try isBare ? kind.bareKey.map { (key) throws(TableError) in try values(of: key, word, words) } : nil
        return begun(bare ?? [], word) + begun(kind.keys.filter { !used.contains($0) }.map { $0 + "=" }, word)
    }

    /// Those that begin as the word does; codes are written in capitals, all else in small letters.
    private func begun(_ candidates: [String], _ word: String) -> [String] {
        candidates.filter { $0.hasPrefix(word) }
    }

    // MARK: Values

    private func values(of key: String, _ begun: String, _ words: [String]) throws(TableError) -> [String] {
        if ["area", "origin", "destination"].contains(key) { return try areas(begun) }
        let pool = try pool(of: key)
        let line = words.joined(separator: " ")
        let understood = pool.filter { isUnderstood("\(line) \(key)=\($0)") }
        // Where the line isn't whole yet the key alone must do.
        return understood.isEmpty ? pool.filter { isUnderstood("\(words[0]) \(key)=\($0)") } : understood
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

    /// All that could be a key's value; which of them a kind takes its parser tells.
    private func pool(of key: String) throws(TableError) -> [String] {
        switch key {
        case "by": ["total", "subregion", "area", "sex", "corridor", "origin", "destination"]
        case "sex": Sex.allCases.map(\.rawValue)
        case "year", "since": (1950...2049).map(String.init)
        case "quarter": (2000...2049).flatMap { year in (1...4).map { "\(year)Q\($0)" } }
        case "of": PyramidPopulation.allCases.map(\.rawValue)
        case "direction": RemittanceDirection.allCases.map(\.rawValue)
        case "kind": DisplacementKind.allCases.map(\.rawValue)
        case "side": DisplacementSide.allCases.map(\.rawValue)
        case "within": ["subregion", "region", "no"]
        case "edition": try model.data.editions().all.map(\.key)
        default: try reportPool(of: key)
        }
    }

    private func reportPool(of key: String) throws(TableError) -> [String] {
        switch key {
        case "category": CovidImpact.Category.allCases.map(\.rawValue)
        case "polarity": CovidImpact.Polarity.allCases.map(\.rawValue) + Measure.Polarity.allCases.map(\.rawValue)
        case "group":
            Set(try model.report.covidImpacts().flatMap(\.groups)).sorted().map { $0.replacing(" ", with: "-") }
        case "verdict": Verdict.allCases.map(\.rawValue)
        case "theme": Set(try model.report.measures().map(\.theme)).sorted()
        case "cluster": ObjectiveQuery.clusters
        case "letter": RecommendationAsk.letters
        case "number", "paragraph", "objective", "footnote": (1...200).map(String.init)
        default: []
        }
    }
}
