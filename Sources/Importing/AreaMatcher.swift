import MigrationData

/// Finds out what the publishers' names and codes mean here, and keeps what means nothing.
struct AreaMatcher {
    enum Match: Hashable {
        case area(AreaIndex)
        /// "Other North" or "Other South".
        case residual(AreaIndex)
        case world
        /// A region or another group of areas.
        case group
        case unmatched
    }

    let areas: AreaTable
    private let names: AreaNames
    private var known: [String: Match] = [:]

    init(areas: AreaTable, names: AreaNames) {
        self.areas = areas
        self.names = names
    }

    /// What a row of a workbook is about. A code of the publisher's wins over the name.
    mutating func match(name: String, code: String) -> Match {
        let key = code + "\t" + name
        if let match = known[key] { return match }
        let match = find(name: name, code: code)
        known[key] = match
        return match
    }

    private func find(name: String, code: String) -> Match {
        let number = code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(code) : nil
        if let number {
            if let index = areas.area(m49: number) { return .area(index) }
            if number == GroupNames.world { return .world }
            if GroupNames.codes.contains(number) { return .group }
            if number == GroupNames.otherOrigins { return .residual(areas.otherSouth) }
        }
        let folded = AreaNames.folded(name)
        if let residual = residual(folded) { return .residual(residual) }
        if let index = names.area(named: name) { return .area(index) }
        if folded == "world" { return .world }
        // A country's number is below 900.
        let isCountry = number.map { $0 < 900 } ?? false
        return !isCountry && GroupNames.isGroup(folded) ? .group : .unmatched
    }

    /// What a word of a CSV is: a code or a name.
    func match(word: String) -> Match {
        if let index = names.area(word) { return .area(index) }
        if Int(word) == GroupNames.world { return .world }
        let folded = AreaNames.folded(word)
        if let residual = residual(folded) { return .residual(residual) }
        return folded == "world" ? .world : .unmatched
    }

    private func residual(_ folded: String) -> AreaIndex? {
        switch folded {
        case "other north", "on": areas.otherNorth
        case "other south", "os", "other", "others": areas.otherSouth
        default: nil
        }
    }
}
