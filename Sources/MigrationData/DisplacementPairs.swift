/// Displaced persons by origin and area of asylum at the end of 2019, the only year.
///
/// UNHCR, Refugee Data Finder. UNHCR publishes only pairs in which anybody is counted, and covers every area: a pair
/// that isn't there is nobody. An area without any row on a side is unknown there all the same, for UNHCR prints nothing
/// of it; beside a row, what is not counted is a printed zero. Origins can be residual, as everywhere: they count in
/// totals, in the world and outside the region. A pair of an area with itself holds the persons displaced inside who are
/// in UNHCR's care; it counts in totals and is no corridor.
package struct DisplacementPairs: Sendable {
    package static let year = 2019
    package static let edition = "unhcr-2023"

    /// Areas or residual origins.
    private let origins: Column<AreaIndex>
    private let asylums: Column<AreaIndex>
    /// By kind in the order of the cases, then by row.
    private let persons: [Column<Int32>]

    /// The table in a packed one.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        let kinds = DisplacementKind.allCases.count
        let origins = try columns.areas("origin", others: Self.residualCodes.count, of: areas)
        let asylums = try columns.areas("asylum", count: origins.count, of: areas)
        persons = try columns.int32("persons", count: origins.count * kinds).parts(kinds)
        (self.origins, self.asylums) = (origins, asylums)
    }

    /// The persons of a kind by their area of asylum or by their origin.
    package func sums(_ kind: DisplacementKind, _ side: DisplacementSide) -> DisplacementSums {
        if kind == .stateless, side == .origin { return DisplacementSums(kind, side, persons: []) }
        let (ends, counts) = ((side == .asylum ? asylums : origins).allValues, persons(kind).allValues)
        var sums = [Int](repeating: -1, count: 256)
        sums.withUnsafeMutableBufferPointer { sums in
            for row in ends.indices {
                let end = Int(ends[row].value)
                sums[end] = max(sums[end], 0) &+ Int(counts[row])
            }
        }
        return DisplacementSums(kind, side, persons: sums)
    }

    /// The corridors to a selection (`asylum`) or from it (`origin`), by persons; ties by the M49 numbers of origin,
    /// then asylum. At most `limit` are given.
    ///
    /// Residual origins are never a row, nor is an area with itself; only corridors with persons are ranked.
    package func ranking(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, withinRegion: Bool = false,
        limit: Int = .max, areas: AreaTable
    ) -> [DisplacementCorridor] {
        var ranks = Ranks(limit: limit, keyBits: 16)
        forEachCorridor(selection, kind, side, withinRegion: withinRegion, areas) { origin, asylum, persons in
            ranks.add(persons, key: Int(origin.value) << 8 | Int(asylum.value))
        }
        return ranks.sorted().map { persons, key in
            DisplacementCorridor(
                origin: AreaIndex(UInt8(key >> 8)), asylum: AreaIndex(UInt8(key & 0xFF)), persons: persons)
        }
    }

    /// The persons of all corridors to a selection or from it.
    package func corridorPersons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, withinRegion: Bool,
        areas: AreaTable
    ) -> Int {
        var sum = 0
        forEachCorridor(selection, kind, side, withinRegion: withinRegion, areas) { sum += $2 }
        return sum
    }

    @inline(__always)
    private func forEachCorridor(
        _ selection: AreaSelection, _ kind: DisplacementKind, _ side: DisplacementSide, withinRegion: Bool,
        _ areas: AreaTable, _ body: (AreaIndex, AreaIndex, Int) -> Void
    ) {
        let members = areas.members(of: selection)
        let others = withinRegion ? areas.region : areas.all
        let chosen = withinRegion ? members.intersection(areas.region) : members
        let (wantedOrigins, wantedAsylums) = side == .asylum ? (others, chosen) : (chosen, others)
        let (origins, asylums, counts) = (origins.allValues, asylums.allValues, persons(kind).allValues)
        wantedOrigins.withFlags { isOrigin in
            wantedAsylums.withFlags { isAsylum in
                for row in counts.indices where counts[row] > 0 {
                    let (origin, asylum) = (origins[row], asylums[row])
                    if isOrigin[Int(origin.value)] & isAsylum[Int(asylum.value)] == 1, origin != asylum {
                        body(origin, asylum, Int(counts[row]))
                    }
                }
            }
        }
    }

    private func persons(_ kind: DisplacementKind) -> Column<Int32> {
        persons[DisplacementKind.allCases.firstIndex(of: kind) ?? 0]
    }
}
