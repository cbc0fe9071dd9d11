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
    /// then asylum.
    ///
    /// Residual origins are never a row, nor is an area with itself; only corridors with persons are ranked.
    package func ranking(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, withinRegion: Bool = false,
        areas: AreaTable
    ) -> [DisplacementCorridor] {
        let members = areas.members(of: selection)
        let persons = persons(kind)
        let corridors = persons.indices.compactMap { row -> DisplacementCorridor? in
            let (origin, asylum) = (origins[row], asylums[row])
            if persons[row] <= 0 || areas.isResidual(origin) || origin == asylum { return nil }
            guard members.contains(side == .asylum ? asylum : origin) else { return nil }
            if withinRegion, !areas.region.contains(asylum) || !areas.region.contains(origin) { return nil }
            return DisplacementCorridor(origin: origin, asylum: asylum, persons: Int(persons[row]))
        }
        return corridors.sorted { left, right in
            left.persons != right.persons
                ? left.persons > right.persons : (left.origin, left.asylum) < (right.origin, right.asylum)
        }
    }

    private func persons(_ kind: DisplacementKind) -> Column<Int32> {
        persons[DisplacementKind.allCases.firstIndex(of: kind) ?? 0]
    }
}
