extension MigrantStock {
    /// The corridors that match a question, by persons; ties by the M49 numbers of origin, then destination.
    ///
    /// Residual origins are never a row, but count in every share. Only corridors with persons are ranked. At most
    /// `limit` rows are given.
    package func ranking(_ question: CorridorQuestion, areas: AreaTable, limit: Int = .max) -> [Corridor] {
        question.by == .corridor
            ? corridors(question, areas: areas, limit: limit).first : sideRanking(question, areas: areas, limit: limit)
    }

    /// Corridors one by one, whatever the question ranks: how many there are, and the first of them. Each is a row of the table.
    package func corridors(
        _ question: CorridorQuestion, areas: AreaTable, limit: Int
    ) -> (count: Int, first: [Corridor]) {
        var (total, count) = (0, 0)
        var ranks = Ranks(limit: limit, keyBits: 32)
        forEachMatch(question, year: question.year, areas: areas) { row, origin, destination, persons in
            total += persons
            if persons == 0 || areas.isResidual(origin) { return }
            count += 1
            ranks.add(persons, key: Int(origin.value) << 24 | Int(destination.value) << 16 | row)
        }
        let since = question.since.flatMap { self.persons(year: $0, sex: question.sex) }
        let first = ranks.sorted().map { persons, key in
            let row = key & 0xFFFF
            let before = since?[row]
            return Corridor(
                origin: .area(origins[row]), destination: .area(destinations[row]), persons: persons,
                share: Double(persons) / Double(total), personsSince: before.flatMap { $0 < 0 ? nil : Int($0) })
        }
        return (count, first)
    }

    /// The persons that another question, of a sex or a year of its own, finds in each of some ranked corridors; 0 where it
    /// finds none.
    package func persons(in corridors: [Corridor], _ question: CorridorQuestion, areas: AreaTable) -> [Int] {
        guard question.by != .corridor else {
            let known = persons(year: question.year, sex: question.sex)
            return corridors.map { corridor in
                let persons = row(from: corridor.origin, to: corridor.destination).flatMap { known?[$0] } ?? 0
                return max(0, Int(persons))
            }
        }
        let sums = sums(question, year: question.year, areas: areas)
        return corridors.map { corridor in
            let side = question.by == .origin ? corridor.origin : corridor.destination
            guard case .area(let index) = side else { return 0 }
            return sums[Int(index.value)] ?? 0
        }
    }

    /// The row of an area to another; nil where there is none.
    private func row(from origin: AreaSelection, to destination: AreaSelection) -> Int? {
        guard case .area(let origin) = origin, case .area(let destination) = destination else { return nil }
        var found: Int?
        if byOrigin.places(of: origin).count < byDestination.places(of: destination).count {
            byOrigin.forEachRow(of: origin) { row in if destinations[row] == destination { found = row } }
        } else {
            byDestination.forEachRow(of: destination) { row in if origins[row] == origin { found = row } }
        }
        return found
    }

    /// One side of the corridors, summed up.
    private func sideRanking(_ question: CorridorQuestion, areas: AreaTable, limit: Int) -> [Corridor] {
        let now = sums(question, year: question.year, areas: areas)
        let before = question.since.map { sums(question, year: $0, areas: areas) }
        let total = now.reduce(0) { $0 + ($1 ?? 0) }
        var ranks = Ranks(limit: limit, keyBits: 8)
        areas.all.forEach { area in
            let key = Int(area.value)
            if let persons = now[key], persons > 0 { ranks.add(persons, key: key) }
        }
        return ranks.sorted().map { persons, key in
            let area = AreaSelection.area(AreaIndex(UInt8(key)))
            return Corridor(
                origin: question.by == .origin ? area : question.origin,
                destination: question.by == .origin ? question.destination : area, persons: persons,
                share: Double(persons) / Double(total), personsSince: before.flatMap { $0[key] })
        }
    }

    /// Persons by the index of one side's area; nil where nothing is known.
    private func sums(_ question: CorridorQuestion, year: Int, areas: AreaTable) -> [Int?] {
        var sums = [Int?](repeating: nil, count: 256)
        forEachMatch(question, year: year, areas: areas) { _, origin, destination, persons in
            let key = Int((question.by == .origin ? origin : destination).value)
            sums[key] = (sums[key] ?? 0) + persons
        }
        return sums
    }

    /// Calls `body` with each known row that a question is about.
    @inline(__always)
    private func forEachMatch(
        _ question: CorridorQuestion, year: Int, areas: AreaTable, _ body: (Int, AreaIndex, AreaIndex, Int) -> Void
    ) {
        let origins = areas.origins(of: question.origin)
        let destinations = areas.members(of: question.destination)
        forEachKnown(from: origins, to: destinations, year: year, sex: question.sex) { row, persons in
            let (origin, destination) = (self.origins[row], self.destinations[row])
            if origin == destination { return }
            if question.withinSubregion, !areas.shareSubregion(origin, destination) { return }
            body(row, origin, destination, persons)
        }
    }
}

extension AreaTable {
    /// Whether two areas lie in the same subregion of the region.
    fileprivate func shareSubregion(_ first: AreaIndex, _ second: AreaIndex) -> Bool {
        guard let subregion = self[second]?.subregion else { return false }
        return self[first]?.subregion == subregion
    }
}
