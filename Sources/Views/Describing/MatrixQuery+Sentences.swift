import MigrationData

extension MatrixQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let entries = try model.data.migrantStock(edition: edition).matrix(year: year, sex: sex, areas: areas)
        func sum(_ isWanted: (MatrixEntry) -> Bool) -> Int {
            entries.filter(isWanted).reduce(0) { $0 + ($1.persons ?? 0) }
        }
        let inside = sum { $0.origin != .outside && $0.destination != .outside }
        let stock = sum { $0.destination != .outside }
        let emigrants = sum { $0.origin != .outside }
        let same = sum { $0.origin != .outside && $0.origin == $0.destination }
        let nouns = DescribedTopic.stock(.immigrants, sex)
        let unit = DescribedUnit.persons
        let facts: [String?] = [
            "in \(year), \(nouns.counted(sum { _ in true })) lived in the world, here by the subregion from which they came and"
                + " that in which they lived",
            "inside Asia and the Pacific \(unit.short(inside)) had moved: "
                + "\(Wording.percent(inside, of: stock) ?? "none") of those who lived in it, and "
                + "\(Wording.percent(inside, of: emigrants) ?? "none") of those who came from it",
            "of these, \(unit.short(same)), or \(Wording.percent(same, of: inside) ?? "none"), had stayed in their own subregion",
            "from outside, \(unit.short(stock - inside)) had come to it, and \(unit.short(emigrants - inside)) had left it",
        ]
        return try model.described(
            facts + extremes(entries, areas), echoes(areas), edition: edition)
    }

    /// The largest and the smallest number with an end in the region, and what isn't known.
    private func extremes(_ entries: [MatrixEntry], _ areas: AreaTable) -> [String?] {
        let known = entries.compactMap { entry -> (name: String, persons: Int)? in
            if entry.origin == .outside, entry.destination == .outside { return nil }
            return entry.persons.map { (Self.name(entry, areas), $0) }
        }
        let unknown = entries.filter { $0.persons == nil }.map { Self.name($0, areas) }
        guard let most = known.max(by: { $0.persons < $1.persons }),
            let least = known.min(by: { $0.persons < $1.persons })
        else { return [] }
        let ties = known.filter { $0.persons == least.persons }.map(\.name)
        let amount = least.persons == 0 ? "none" : DescribedUnit.persons.short(least.persons)
        return [
            "of all ways with an end in it, the most had moved \(most.name): \(DescribedUnit.persons.short(most.persons))",
            "the fewest had moved \(Wording.list(ties, most: 4)): \(amount)" + (ties.count > 1 ? " each" : ""),
            unknown.isEmpty ? nil : "no value is known of those who had moved " + Wording.list(unknown, most: 4),
        ]
    }

    private static func name(_ entry: MatrixEntry, _ areas: AreaTable) -> String {
        if entry.origin == entry.destination { return "within " + areas.phrase(entry.origin) }
        let to = entry.destination == .outside ? "to the rest of the world" : "to " + areas.phrase(entry.destination)
        return areas.fromPhrase(entry.origin) + " " + to
    }

    private func echoes(_ areas: AreaTable) -> [ReportEcho] {
        func corridors(_ origin: AreaSelection, _ destination: AreaSelection) -> String {
            CorridorQuery(
                CorridorQuestion(origin: origin, destination: destination, year: year, sex: sex), top: 10_000,
                edition: edition
            ).line(areas, usual: MigrantStock.reportEdition)
        }
        return [
            ReportEcho("{\(corridors(.region, .region))}", "for those inside the region"),
            ReportEcho("{\(corridors(.region, .outside))}", "for those who had left it"),
        ]
    }
}
