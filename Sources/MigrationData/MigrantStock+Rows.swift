extension MigrantStock {
    /// Calls `body` with row and persons of each row between two sets of areas that is known for a year and a sex.
    @inline(__always)
    func forEachKnown(
        from wantedOrigins: AreaSet, to wantedDestinations: AreaSet, year: Int, sex: Sex, _ body: (Int, Int) -> Void
    ) {
        guard let known = persons(year: year, sex: sex) else { return }
        forEachRow(from: wantedOrigins, to: wantedDestinations) { row in
            let persons = known[row]
            if persons >= 0 { body(row, Int(persons)) }
        }
    }

    /// Calls `body` with each row between two sets of areas.
    @inline(__always)
    private func forEachRow(from wantedOrigins: AreaSet, to wantedDestinations: AreaSet, _ body: (Int) -> Void) {
        // Rows one by one in their order where most are wanted, else those of the areas at the smaller side.
        if min(wantedDestinations.count, wantedOrigins.count) > Self.manyAreas {
            for row in origins.indices
            where wantedDestinations.contains(destinations[row]) && wantedOrigins.contains(origins[row]) { body(row) }
        } else if wantedDestinations.count <= wantedOrigins.count {
            for area in wantedDestinations.members {
                byDestination.forEachRow(of: area) { row in if wantedOrigins.contains(origins[row]) { body(row) } }
            }
        } else {
            for area in wantedOrigins.members {
                byOrigin.forEachRow(of: area) { row in if wantedDestinations.contains(destinations[row]) { body(row) } }
            }
        }
    }

    /// Of so many areas to look through all rows is no slower.
    private static let manyAreas = 120

    /// The persons from any of `origins` living in any of `destinations`; nil where nothing is known.
    package func persons(from origins: AreaSet, to destinations: AreaSet, year: Int, sex: Sex = .both) -> Int? {
        guard let known = persons(year: year, sex: sex) else { return nil }
        let isFromAll = origins.isSuperset(of: byOrigin.areas)
        let isToAll = destinations.isSuperset(of: byDestination.areas)
        var sum = KnownSum()
        switch (isFromAll, isToAll) {
        case (true, true): sum = known.sum(self.origins.indices)
        case (true, false):
            for area in destinations.members { sum.add(byDestination.sum(of: area, known)) }
        case (false, true):
            for area in origins.members { sum.add(byOrigin.sum(of: area, known)) }
        case (false, false):
            forEachRow(from: origins, to: destinations) { row in sum.add(known[row]) }
        }
        return sum.value
    }
}
