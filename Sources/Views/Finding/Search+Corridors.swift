import MigrationData

extension Search {
    /// How many corridors are named for one area, on each side.
    private static let mostOfOne = 3

    /// The corridors between the areas that are named, or the largest of the only one.
    func corridors(_ words: [QuestionWord]) throws(TableError) -> FindGroup? {
        var mentions: [SpokenNames.Mention] = []
        for word in words {
            switch word {
            case .area(let mention): mentions.append(mention)
            case .unknown: return nil
            default: break
            }
        }
        let sides = mentions.map { mention in
            mention.selections.compactMap { selection -> AreaIndex? in
                if case .area(let index) = selection { return index }
                return nil
            }
        }.filter { !$0.isEmpty }
        switch sides.count {
        case 1 where words.count == 1: return try largest(of: sides[0])
        case 2: return try between(sides[0], sides[1])
        default: return nil
        }
    }

    private func between(_ first: [AreaIndex], _ second: [AreaIndex]) throws(TableError) -> FindGroup? {
        let stock = try model.data.migrantStock(edition: model.usualCorridorEdition())
        let year = stock.years.last ?? 0
        var found: [Corridor] = []
        for one in first {
            for other in second where one != other {
                for (origin, destination) in [(one, other), (other, one)] {
                    let persons = stock.persons(from: AreaSet([origin]), to: AreaSet([destination]), year: year)
                    guard let persons, persons > 0 else { continue }
                    let corridor = Corridor(
                        origin: .area(origin), destination: .area(destination), persons: persons, share: 1)
                    if !found.contains(corridor) { found.append(corridor) }
                }
            }
        }
        let isOnePair = first.count == 1 && second.count == 1
        return group(isOnePair ? found : found.sorted { $0.persons > $1.persons }, year)
    }

    private func largest(of areas: [AreaIndex]) throws(TableError) -> FindGroup? {
        guard areas.count == 1, let area = areas.first else { return nil }
        let stock = try model.data.migrantStock(edition: model.usualCorridorEdition())
        let year = stock.years.last ?? 0
        let sides = [
            CorridorQuestion(origin: .area(area), year: year), CorridorQuestion(destination: .area(area), year: year),
        ]
        return group(
            sides.flatMap { stock.ranking($0, areas: self.areas, limit: min(Self.mostOfOne, limit)) }, year)
    }

    private func group(_ corridors: [Corridor], _ year: Int) -> FindGroup? {
        if corridors.isEmpty { return nil }
        let results = corridors.prefix(limit).map { corridor in
            let title = "\(areas.name(of: corridor.origin)) › \(areas.name(of: corridor.destination))"
            let codes = (areas.code(of: corridor.origin), areas.code(of: corridor.destination))
            return FindResult(
                kind: .corridor, title: title, detail: "corridor · \(year)",
                matches: Finder.matches(self.words, in: title),
                line: "corridors origin=\(codes.0) destination=\(codes.1) top=10 year=\(year)",
                answer: NumberText.exact(corridor.persons) + " persons", number: Double(corridor.persons),
                unit: "persons")
        }
        return FindGroup(kind: .corridor, results: Array(results), count: corridors.count)
    }
}
