import MigrationData
import Views

extension Book {
    /// So many areas are offered at once; more typing narrows them.
    private static let mostAreas = 12

    /// What can be compared with: sexes, years, areas and editions of that name, each group under its own.
    func compareEntries(_ typed: String) throws(TableError) -> [PromptEntry] {
        var entries: [PromptEntry] = []
        var reason: String?
        for (heading, values) in try comparable(typed) {
            for value in values {
                switch try comparison(choosing: value) {
                case .query(let query): entries.append(try entry(query, heading: heading))
                case .refused(let why): reason = reason ?? why
                }
            }
        }
        guard entries.isEmpty, let reason else { return entries }
        return [PromptEntry(Self.sentence(refusing: reason), role: .fault, outcome: .refuse(reason))]
    }

    /// The comparison as choosing a value would show it.
    private func comparison(choosing value: ComparedValue) throws(TableError) -> ComparisonAnswer {
        var chosen = state
        chosen.overlay = nil
        chosen.compare(with: value)
        return try Book(chosen, model: model, figureSize: figureSize).comparison(with: value)
    }

    private func entry(_ query: ComparisonQuery, heading: String) throws(TableError) -> PromptEntry {
        let areas = try model.data.areas()
        let name = query.value.name(areas)
        return PromptEntry(
            name, note: "against \(query.own.name(areas))", heading: heading, outcome: .compare(query.value),
            completion: name, preview: try View.comparison(query).line(model: model))
    }

    private func comparable(_ typed: String) throws(TableError) -> [(String, [ComparedValue])] {
        let text = typed.trimmed
        let areas = try model.data.areas()
        let wanted = FilterWord(text)
        func isMeant(_ value: ComparedValue) -> Bool {
            text.isEmpty || wanted.isIn(value.name(areas)) || wanted.isIn(value.word(areas))
        }
        let found = try model.areas(like: text).prefix(Self.mostAreas).map { ComparedValue.area($0) }
        let years = try comparableYears().map { ComparedValue.year($0) }
        let groups: [(String, [ComparedValue])] = [
            ("Sexes", [.female, .male].map { ComparedValue.sex($0) }.filter(isMeant)),
            ("Years", (text.isEmpty ? Self.ends(of: years) : years.filter(isMeant))),
            ("Areas and groups", Array(found)),
            ("Editions", try comparableEditions().map { ComparedValue.edition($0) }.filter(isMeant)),
        ]
        return groups.filter { !$0.1.isEmpty }
    }

    /// The first year, one in the middle and the last.
    private static func ends(of years: [ComparedValue]) -> [ComparedValue] {
        if years.count <= 4 { return years }
        return [years[0], years[years.count / 2], years[years.count - 1]]
    }

    private func comparableYears() throws(TableError) -> [Int] {
        switch state.pane {
        case .ages: try model.data.migrantAges().years
        case .remittances: Array(Self.moneyYears)
        case .displacement: try displacementYears(chosenDisplaced.count)
        case .profile: []
        default: try model.data.migrantStock().years
        }
    }

    private func comparableEditions() throws(TableError) -> [String] {
        switch state.pane {
        case .subregions, .corridors, .profile: try model.data.stockEditions(withCorridors: state.pane == .corridors)
        case .remittances: try model.data.remittances().editions(chosenMoney.direction).sorted()
        case .displacement where chosenDisplaced.count.kind == .internallyDisplaced:
            try model.data.conflictDisplacement().editions
        default: []
        }
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
