import Figures
import MigrationData
import Views

extension Book {
    /// Where the other end of the corridors lies for each part of a group, the largest parts first.
    func shareBlock(of group: AreaSelection) throws(TableError) -> Page.Block {
        let naming = Naming(areas: try model.data.areas())
        let shares = try neighbourShares(of: group, naming)
        let rows = shares.map { part in
            ShareBars.Row(
                label: naming.longName(part.area), shortLabel: SeriesPalette.shortName(part.area, areas: naming.areas),
                series: SeriesPalette.index(of: part.area, areas: naming.areas), shares: part.shares)
        }
        let isIn = state.side == .immigrants
        let heading = Heading(
            title: isIn ? "Where the migrants of each were born" : "Where the emigrants of each live",
            unit: "per cent, \(state.stockYear)", note: "¶7–9",
            shortTitle: isIn ? "Where they were born" : "Where they live")
        let bars = ShareBars(heading: heading, partNames: ["same", "region", "outside"], rows: rows)
        return Page.Block(.figure(.shares(bars)), minimum: 6, choice: .item(shares.map { .area($0.area) }))
    }

    /// Shares of the same subregion, of the rest of the region and of what is outside.
    ///
    /// The same as `MigrantStock.shares` part by part, from three passes over the corridors for all parts together.
    func neighbourShares(
        of group: AreaSelection, _ naming: Naming
    ) throws(TableError) -> [(area: AreaSelection, shares: [Double])] {
        guard case .group(.subregion(let subregion)) = group else { return try subregionShares() }
        let home = AreaSelection.subregion(subregion)
        let all = try stockPersons()
        let same = try persons(of: home, with: home)
        let region = try persons(of: home, with: .region)
        let members = ordered(naming.areas.members(of: home).members.map(AreaSelection.area), naming) { all($0) ?? -1 }
        return members.compactMap { member in
            guard let whole = all(member), whole > 0 else { return nil }
            return (member, Self.shares(same: same[member] ?? 0, region: region[member] ?? 0, whole: whole))
        }
    }

    /// Persons of each area of a subregion whose other end lies in a group.
    private func persons(
        of home: AreaSelection, with others: AreaSelection
    ) throws(TableError) -> [AreaSelection: Int] {
        let isIn = state.side == .immigrants
        let question = CorridorQuestion(
            origin: isIn ? others : home, destination: isIn ? home : others, by: isIn ? .destination : .origin,
            year: state.stockYear, sex: state.sex)
        let ranking = try model.data.migrantStock().ranking(question, areas: model.data.areas())
        return Dictionary(
            ranking.map { (isIn ? $0.destination : $0.origin, $0.persons) }, uniquingKeysWith: { first, _ in first })
    }

    private func subregionShares() throws(TableError) -> [(area: AreaSelection, shares: [Double])] {
        let matrix = try model.data.migrantStock().matrix(
            year: state.stockYear, sex: state.sex, areas: model.data.areas())
        let isIn = state.side == .immigrants
        return SeriesPalette.order.map(AreaSelection.subregion).compactMap { part in
            let own = matrix.filter { (isIn ? $0.destination : $0.origin) == part }
            func sum(_ isWanted: (AreaSelection) -> Bool) -> Int {
                own.filter { isWanted(isIn ? $0.origin : $0.destination) }.reduce(0) { $0 + ($1.persons ?? 0) }
            }
            let whole = sum { _ in true }
            if whole == 0 { return nil }
            return (part, Self.shares(same: sum { $0 == part }, region: sum { $0 != .outside }, whole: whole))
        }
    }

    /// `region` counts the same subregion, too.
    private static func shares(same: Int, region: Int, whole: Int) -> [Double] {
        let whole = Double(whole)
        return [Double(same) / whole, Double(region - same) / whole, 1 - Double(region) / whole]
    }
}
