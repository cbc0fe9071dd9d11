import MigrationData

extension RemittanceCostQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let facts = by == .corridor ? try corridorFacts(model, areas) : try partFacts(model, areas)
        var whole = self
        whole.by = .corridor
        let echo = ReportEcho("{\(whole.line(areas))}", "for the median")
        return try model.described(facts, [echo], edition: RemittanceCosts.edition)
    }

    private var time: String {
        let ordinals = ["first", "second", "third", "fourth"]
        return "in the \(ordinals[(quarter.number - 1) % 4]) quarter of \(quarter.year)"
    }

    private static func words(_ percent: Percent) -> String {
        NumberText.fixed(percent.value, decimals: 1) + " per cent"
    }

    private var sum: String { "200 US dollars" }

    private func main(_ model: Model, _ areas: AreaTable) throws(TableError) -> String {
        let count = try corridors(model).count { $0.cost != nil }
        let place = areas.phrase(area)
        guard let median = try median(model) else {
            return "what it cost to send \(sum) to \(place) \(time) is not known"
        }
        if count == 1 {
            return "\(time), sending \(sum) to \(place) cost \(Self.words(median)) on the one corridor known"
        }
        return
            "\(time), sending \(sum) to \(place) cost \(Self.words(median)), the median of \(NumberText.exact(count)) corridors"
    }

    private func corridorFacts(_ model: Model, _ areas: AreaTable) throws(TableError) -> [String?] {
        let corridors = try corridors(model)
        let known = corridors.compactMap { corridor in
            corridor.cost.map { (name: name(corridor, areas), cost: $0) }
        }
        var facts: [String?] = [try main(model, areas)]
        if known.count > 1, let most = known.map(\.cost).max(), let least = known.map(\.cost).min() {
            if most == least {
                facts.append("all of them cost the same")
            } else {
                let dear = known.filter { $0.cost == most }.map(\.name)
                let cheap = known.filter { $0.cost == least }.map(\.name)
                facts.append("it was dearest \(Wording.list(dear, most: 4)), at \(Self.words(most))")
                facts.append("it was cheapest \(Wording.list(cheap, most: 4)), at \(Self.words(least))")
            }
        } else if let only = known.first {
            facts.append("that corridor leads \(only.name)")
        }
        let unknown = corridors.count - known.count
        if corridors.isEmpty {
            facts.append("no corridor to \(areas.phrase(area)) was ever surveyed")
        } else if unknown > 0 {
            facts.append(
                "\(Wording.counted(unknown, "corridor")) that \(unknown == 1 ? "was" : "were") surveyed at other times "
                    + "\(unknown == 1 ? "has" : "have") no value in this quarter")
        }
        return facts
    }

    /// From where, and to where unless one area is asked for.
    private func name(_ corridor: RemittanceCost, _ areas: AreaTable) -> String {
        let from = areas.fromPhrase(.area(corridor.sender))
        if case .area = area { return from }
        return from + " to " + areas.phrase(.area(corridor.receiver))
    }

    private func partFacts(_ model: Model, _ areas: AreaTable) throws(TableError) -> [String?] {
        let parts = try parts(model)
        let known = parts.compactMap { part in
            part.median.map { (name: areas.phrase(part.selection), cost: $0, count: part.corridors) }
        }
        var facts: [String?] = [try main(model, areas)]
        if known.count > 1, let most = known.max(by: { $0.cost < $1.cost }),
            let least = known.min(by: { $0.cost < $1.cost }), least.cost < most.cost
        {
            let corridors = Wording.counted(most.count, "corridor")
            facts.append("the median was highest to \(most.name), at \(Self.words(most.cost)) of \(corridors)")
            facts.append(
                "it was lowest to \(least.name), at \(Self.words(least.cost)) of \(Wording.counted(least.count, "corridor"))"
            )
        }
        let unknown = parts.filter { $0.median == nil }.map { areas.phrase($0.selection) }
        if !unknown.isEmpty, !known.isEmpty { facts.append("no value is known for " + Wording.list(unknown)) }
        return facts
    }
}
