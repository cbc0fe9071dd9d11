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

    /// Calls `body` with each row between two sets of areas; `isInOrder` has them come as they lie in a table that has the order
    /// of its destinations.
    @inline(__always)
    private func forEachRow(
        from wantedOrigins: AreaSet, to wantedDestinations: AreaSet, isInOrder: Bool = false, _ body: (Int) -> Void
    ) {
        let (origins, destinations) = (origins.allValues, destinations.allValues)
        // Rows one by one in their order where most are wanted, else those of the areas at the smaller side.
        if !isInOrder, min(wantedDestinations.count, wantedOrigins.count) > Self.manyAreas {
            for row in origins.indices
            where wantedDestinations.contains(destinations[row]) && wantedOrigins.contains(origins[row]) { body(row) }
        } else if isInOrder || wantedDestinations.count <= wantedOrigins.count {
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
        persons(from: origins, to: destinations, years: [year], sex: sex)[0]
    }

    /// The same in several years, which takes less time than one by one.
    package func persons(from origins: AreaSet, to destinations: AreaSet, years: [Int], sex: Sex) -> [Int?] {
        let wanted = rows(from: origins, to: destinations)
        return years.map { year in
            guard let known = persons(year: year, sex: sex) else { return nil }
            switch wanted {
            case .all: return known.sum(self.origins.indices).value
            case .spans(let index, let areas):
                var sum = KnownSum()
                areas.forEach { sum.add(known.sum(index.places(of: $0))) }
                return sum.value
            case .single(let rows): return known.sum(of: rows).value
            case .most(let unwanted): return known.sum(except: unwanted).value
            }
        }
    }

    /// Rows that are summed up together.
    private enum WantedRows {
        case all
        /// The rows of areas in an index that has the table's order.
        case spans(RowIndex, AreaSet)
        case single([Int32])
        /// So many that the others are passed by: -1 for each of those.
        case most(except: [Int32])
    }

    /// The rows between two sets of areas, in the form in which they are summed up soonest.
    private func rows(from origins: AreaSet, to destinations: AreaSet) -> WantedRows {
        let isFromAll = origins.isSuperset(of: byOrigin.areas)
        let isToAll = destinations.isSuperset(of: byDestination.areas)
        if isFromAll, isToAll { return .all }
        if isFromAll, byDestination.isTableOrder { return .spans(byDestination, destinations) }
        if isToAll, byOrigin.isTableOrder { return .spans(byOrigin, origins) }
        let most = min(byOrigin.rowCount(of: origins), byDestination.rowCount(of: destinations))
        if most < self.origins.count / Self.fewRows {
            // Many rows lie in most of the memory that a column takes: it is read soonest from its beginning to its end.
            let isInOrder = byDestination.isTableOrder && most > self.origins.count / Self.manyRows
            return .single(
                [Int32](unsafeUninitializedCapacity: most) { rows, count in
                    forEachRow(from: origins, to: destinations, isInOrder: isInOrder) { row in
                        rows[count] = Int32(truncatingIfNeeded: row)
                        count &+= 1
                    }
                })
        }
        var unwanted = [Int32](repeating: -1, count: self.origins.count)
        forEachRow(from: origins, to: destinations) { unwanted[$0] = 0 }
        return .most(except: unwanted)
    }

    /// Of less than one row in so many each is looked up by itself.
    private static let fewRows = 3
    /// More than one row in so many are found and summed up in the table's order.
    private static let manyRows = 16
}
