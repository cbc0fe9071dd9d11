extension MigrantStock {
    /// The migrant stock of a selection, or its emigrants; nil where nothing is known.
    package func total(
        _ selection: AreaSelection, side: StockSide, year: Int, sex: Sex, areas: AreaTable
    ) -> Int? {
        switch side {
        case .immigrants:
            persons(from: areas.origins(of: .world), to: areas.members(of: selection), year: year, sex: sex)
        case .emigrants:
            persons(from: areas.origins(of: selection), to: areas.all, year: year, sex: sex)
        }
    }

    /// The totals of every area at once, by index; nil where nothing is known. Residual origins stand behind the areas.
    package func totals(side: StockSide, year: Int, sex: Sex) -> [Int?] {
        var sums = [Int?](repeating: nil, count: 256)
        forEachKnown(year: year, sex: sex) { origin, destination, persons in
            let key = Int((side == .immigrants ? destination : origin).value)
            sums[key] = (sums[key] ?? 0) + persons
        }
        return sums
    }

    /// The five subregions and what is outside, by both: 36 entries, origin first.
    ///
    /// They add up to the world's stock, for residual origins stand with what is outside.
    package func matrix(year: Int, sex: Sex, areas: AreaTable) -> [MatrixEntry] {
        let groups = Subregion.allCases.map(AreaSelection.subregion) + [.outside]
        var sums = [Int?](repeating: nil, count: 36)
        var position = [Int](repeating: 5, count: 256)
        for area in areas.areas { position[Int(area.index.value)] = area.subregion?.rawValue ?? 5 }
        forEachKnown(year: year, sex: sex) { origin, destination, persons in
            let key = position[Int(origin.value)] * 6 + position[Int(destination.value)]
            sums[key] = (sums[key] ?? 0) + persons
        }
        return sums.enumerated().map { key, persons in
            MatrixEntry(origin: groups[key / 6], destination: groups[key % 6], persons: persons)
        }
    }
}
