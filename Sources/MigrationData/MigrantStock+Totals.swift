extension MigrantStock {
    /// The migrant stock of a selection, or its emigrants; nil where nothing is known.
    package func total(
        _ selection: AreaSelection, side: StockSide, year: Int, sex: Sex, areas: AreaTable
    ) -> Int? {
        totals(selection, side: side, years: [year], sex: sex, areas: areas)[0]
    }

    /// The same in several years, which takes less time than one by one.
    package func totals(
        _ selection: AreaSelection, side: StockSide, years: [Int], sex: Sex, areas: AreaTable
    ) -> [Int?] {
        switch side {
        case .immigrants:
            persons(from: areas.origins(of: .world), to: areas.members(of: selection), years: years, sex: sex)
        case .emigrants:
            persons(from: areas.origins(of: selection), to: areas.all, years: years, sex: sex)
        }
    }

    /// The totals of every area at once, by index; nil where nothing is known. Residual origins stand behind the areas.
    package func totals(side: StockSide, year: Int, sex: Sex) -> [Int?] {
        guard let known = persons(year: year, sex: sex) else { return [Int?](repeating: nil, count: 256) }
        let index = side == .immigrants ? byDestination : byOrigin
        if index.isTableOrder {
            return (0..<256).map { known.sum(index.places(of: AreaIndex(UInt8($0)))).value }
        }
        let ends = (side == .immigrants ? destinations : origins).allValues
        return withUnsafeTemporaryAllocation(of: KnownSum.self, capacity: 256) { sums in
            sums.initialize(repeating: KnownSum())
            for row in ends.indices { sums[Int(ends[row].value)].add(known[row]) }
            return sums.map(\.value)
        }
    }

    /// The five subregions and what is outside, by both: 36 entries, origin first.
    ///
    /// They add up to the world's stock, for residual origins stand with what is outside.
    package func matrix(year: Int, sex: Sex, areas: AreaTable) -> [MatrixEntry] {
        let groups = Subregion.allCases.map(AreaSelection.subregion) + [.outside]
        var sums = [KnownSum](repeating: KnownSum(), count: 36)
        var position = [Int](repeating: 5, count: 256)
        for area in areas.areas { position[Int(area.index.value)] = area.subregion?.rawValue ?? 5 }
        forEachKnown(year: year, sex: sex) { origin, destination, persons in
            sums[position[Int(origin.value)] * 6 + position[Int(destination.value)]].add(Int32(persons))
        }
        return sums.enumerated().map { key, sum in
            MatrixEntry(origin: groups[key / 6], destination: groups[key % 6], persons: sum.value)
        }
    }
}
