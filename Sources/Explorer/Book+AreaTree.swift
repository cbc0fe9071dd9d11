import MigrationData
import Views

extension Book {
    /// The region, its subregions with their areas folded or not, and the world, as rows of a list.
    ///
    /// `numbers` gives a selection's numbers, `rank` what it is ordered by.
    func areaTree(
        numbers: (AreaSelection) -> [String], rank: (AreaSelection) -> Int
    ) throws(TableError) -> [ListRow] {
        let naming = Naming(areas: try model.data.areas())
        if !state.current.filter.isEmpty {
            let found = Self.regional(naming.areas).filter { naming.matches($0, state.current.filter) }
            if found.isEmpty { return Self.nothingFound }
            return ordered(found, naming, by: rank).map { naming.row(.area($0), $0, numbers: numbers($0)) }
        }
        var rows = [naming.row(.area(.region), .region, numbers: numbers(.region)), ListRow.air]
        for subregion in ordered(SeriesPalette.order.map(AreaSelection.subregion), naming, by: rank) {
            let isUnfolded = state.current.unfolded.contains(.area(subregion))
            rows.append(
                naming.row(.area(subregion), subregion, numbers: numbers(subregion), isUnfolded: isUnfolded))
            guard isUnfolded else { continue }
            let members = naming.areas.members(of: subregion).members.map(AreaSelection.area)
            rows += ordered(members, naming, by: rank).map { naming.member(.area($0), $0, numbers: numbers($0)) }
        }
        return rows + [ListRow.air, naming.row(.area(.world), .world, numbers: numbers(.world))]
    }

    /// The region, its subregions and its areas.
    static func regional(_ areas: AreaTable) -> [AreaSelection] {
        [.region] + SeriesPalette.order.map(AreaSelection.subregion) + areas.region.members.map(AreaSelection.area)
    }

    /// Selections by size or by name, as the pane's order has it; equals stay as they are.
    func ordered(
        _ selections: [AreaSelection], _ naming: Naming, by rank: (AreaSelection) -> Int
    ) -> [AreaSelection] {
        ordered(selections, naming, ranks: state.current.order == 0 ? selections.map(rank) : [])
    }

    /// The same with the sizes of the selections, which are needed in the order of sizes alone.
    func ordered(_ selections: [AreaSelection], _ naming: Naming, ranks: [Int]) -> [AreaSelection] {
        let sorted: [AreaSelection]
        if state.current.order == 0 {
            let places = selections.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] > ranks[$1] : $0 < $1 }
            sorted = places.map { selections[$0] }
        } else {
            sorted = selections.sorted { naming.areas.name(of: $0) < naming.areas.name(of: $1) }
        }
        return state.current.isReversed ? sorted.reversed() : sorted
    }

    /// The area chosen in a pane with a tree of areas.
    var chosenArea: AreaSelection {
        if case .area(let selection)? = state.current.item { return selection }
        return .region
    }
}
