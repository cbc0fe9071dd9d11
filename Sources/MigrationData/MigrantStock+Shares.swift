extension MigrantStock {
    /// The shares of a subregion, or of an area of one, by the other end; nil where nothing is known.
    ///
    /// The denominator is the stock in the area for immigrants, and all emigrants from it for emigrants.
    package func shares(
        _ selection: AreaSelection, side: StockSide, year: Int, sex: Sex, areas: AreaTable
    ) -> NeighbourShares? {
        let home: AreaSet
        switch selection {
        case .group(.subregion(let subregion)): home = areas.subregions[subregion.rawValue]
        case .area(let index):
            guard let subregion = areas[index]?.subregion else { return nil }
            home = areas.subregions[subregion.rawValue]
        case .group: return nil
        }
        let members = areas.members(of: selection)
        func persons(_ others: AreaSet) -> Double {
            let (origins, destinations) = side == .immigrants ? (others, members) : (members, others)
            return Double(self.persons(from: origins, to: destinations, year: year, sex: sex) ?? 0)
        }
        guard let all = total(selection, side: side, year: year, sex: sex, areas: areas), all > 0 else { return nil }
        let same = persons(home)
        let region = persons(areas.region.subtracting(home))
        let whole = Double(all)
        return NeighbourShares(same: same / whole, region: region / whole, outside: (whole - same - region) / whole)
    }
}
