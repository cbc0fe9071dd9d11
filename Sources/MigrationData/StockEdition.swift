/// What one edition knows of migrant stock: corridors, the totals of destinations, or both. Editions are never mixed.
package struct StockEdition: Sendable {
    package let key: String
    /// The totals that the publisher prints; where there are none, they are the sums of corridors.
    let totals: StockTotals?
    let corridors: MigrantStock?

    /// Whether it tells where migrants are from.
    package var hasCorridors: Bool { corridors != nil }

    /// The corridors that match a question, as `MigrantStock` ranks them; none where only totals are known.
    package func ranking(_ question: CorridorQuestion, areas: AreaTable, limit: Int = .max) -> [Corridor] {
        corridors?.ranking(question, areas: areas, limit: limit) ?? []
    }

    /// The years for which one can ask, ascending.
    package func years(_ side: StockSide) -> [Int] {
        side == .immigrants ? totals?.years ?? corridors?.years ?? [] : corridors?.years ?? []
    }

    /// The migrant stock of a selection, or its emigrants; nil where nothing is known.
    ///
    /// The world is the publisher's own total where it prints one, and what is outside is that less the region.
    package func total(_ selection: AreaSelection, side: StockSide, year: Int, sex: Sex, areas: AreaTable) -> Int? {
        switch selection {
        case .group(.world):
            return world(side, year: year, sex: sex) ?? sum(selection, side: side, year: year, sex: sex, areas: areas)
        case .group(.outside):
            guard let world = world(side, year: year, sex: sex) else {
                return sum(selection, side: side, year: year, sex: sex, areas: areas)
            }
            let region = sum(.region, side: side, year: year, sex: sex, areas: areas) ?? 0
            return world >= region ? world - region : nil
        default:
            return sum(selection, side: side, year: year, sex: sex, areas: areas)
        }
    }

    /// The same in several years, which takes less time than one by one.
    package func totals(
        _ selection: AreaSelection, side: StockSide, years: [Int], sex: Sex, areas: AreaTable
    ) -> [Int?] {
        let isPrinted =
            switch selection {
            case .group(.world), .group(.outside): corridors?.hasWorld ?? true
            default: false
            }
        guard let corridors, !isPrinted, side == .emigrants || totals == nil else {
            return years.map { total(selection, side: side, year: $0, sex: sex, areas: areas) }
        }
        return corridors.totals(selection, side: side, years: years, sex: sex, areas: areas)
    }

    private func world(_ side: StockSide, year: Int, sex: Sex) -> Int? {
        if side == .immigrants, let totals { return totals.world(year: year, sex: sex) }
        return corridors?.world(year: year, sex: sex)
    }

    private func sum(_ selection: AreaSelection, side: StockSide, year: Int, sex: Sex, areas: AreaTable) -> Int? {
        guard side == .immigrants, let totals else {
            return corridors?.total(selection, side: side, year: year, sex: sex, areas: areas)
        }
        let known = areas.members(of: selection).members.compactMap { totals.persons($0, year: year, sex: sex) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// The totals of every area at once, by index; nil where nothing is known.
    package func totals(side: StockSide, year: Int, sex: Sex) -> [Int?] {
        guard side == .immigrants, let totals else {
            return corridors?.totals(side: side, year: year, sex: sex) ?? [Int?](repeating: nil, count: 256)
        }
        return (0..<256).map { totals.persons(AreaIndex(UInt8($0)), year: year, sex: sex) }
    }
}
