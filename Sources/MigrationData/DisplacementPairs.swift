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

    /// By asylum, then origin, as they come.
    let rows: [Row]
    /// By side and kind, then by the index of an area or a residual origin; nil without any row.
    private let sums: [[Int?]]

    struct Row: Sendable {
        /// An area or a residual origin.
        let origin: AreaIndex
        let asylum: AreaIndex
        /// By kind, in the order of the cases.
        let persons: SIMD4<Int32>
    }

    init(rows: [Row]) {
        self.rows = rows
        sums = DisplacementSide.allCases.flatMap { side in
            DisplacementKind.allCases.indices.map { kind in
                var sums = [Int?](repeating: nil, count: 256)
                for row in rows {
                    let key = Int((side == .asylum ? row.asylum : row.origin).value)
                    sums[key] = (sums[key] ?? 0) + Int(row.persons[kind])
                }
                return sums
            }
        }
    }

    /// The persons of a selection; nil where nothing is known, as of the origins of the stateless.
    package func persons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, areas: AreaTable
    ) -> Int? {
        if kind == .stateless, side == .origin { return nil }
        let known = ends(selection, side, areas).members.compactMap { sums(kind, side)[Int($0.value)] }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many areas of a selection are known, residual origins not among them.
    package func coverage(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, areas: AreaTable
    ) -> Int {
        if kind == .stateless, side == .origin { return 0 }
        return areas.members(of: selection).members.count { sums(kind, side)[Int($0.value)] != nil }
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
        let position = DisplacementKind.allCases.firstIndex(of: kind) ?? 0
        let corridors = rows.compactMap { row -> DisplacementCorridor? in
            let persons = Int(row.persons[position])
            if persons == 0 || areas.isResidual(row.origin) || row.origin == row.asylum { return nil }
            guard members.contains(side == .asylum ? row.asylum : row.origin) else { return nil }
            if withinRegion, !areas.region.contains(row.asylum) || !areas.region.contains(row.origin) { return nil }
            return DisplacementCorridor(origin: row.origin, asylum: row.asylum, persons: persons)
        }
        return corridors.sorted { left, right in
            left.persons != right.persons
                ? left.persons > right.persons : (left.origin, left.asylum) < (right.origin, right.asylum)
        }
    }

    private func sums(_ kind: DisplacementKind, _ side: DisplacementSide) -> [Int?] {
        let kinds = DisplacementKind.allCases
        return sums[(side == .asylum ? 0 : kinds.count) + (kinds.firstIndex(of: kind) ?? 0)]
    }

    /// The areas of a selection, and the residual origins where they belong to it.
    private func ends(_ selection: AreaSelection, _ side: DisplacementSide, _ areas: AreaTable) -> AreaSet {
        let members = areas.members(of: selection)
        guard side == .origin, selection == .world || selection == .outside else { return members }
        return members.union(AreaSet(Self.residualCodes.indices.map { Self.residual($0, areas) }))
    }
}
