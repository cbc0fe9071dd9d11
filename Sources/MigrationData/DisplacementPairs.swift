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
    /// By side and kind, then by the index of an area or a residual origin; -1 without any row.
    private let sums: [Int]

    /// The table in a packed one.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        let kinds = DisplacementKind.allCases.count
        let origins = try columns.areas("origin", others: Self.residualCodes.count, of: areas)
        let asylums = try columns.areas("asylum", count: origins.count, of: areas)
        persons = try columns.int32("persons", count: origins.count * kinds).parts(kinds)
        sums = Self.sums(persons, by: [asylums, origins])
        (self.origins, self.asylums) = (origins, asylums)
    }

    /// By side and kind, then by the index of an area or a residual origin: all persons with it there; -1 without any row.
    private static func sums(_ persons: [Column<Int32>], by sides: [Column<AreaIndex>]) -> [Int] {
        var sums = [Int](repeating: -1, count: sides.count * persons.count << 8)
        sums.withUnsafeMutableBufferPointer { sums in
            for (position, side) in sides.enumerated() {
                let ends = side.allValues
                let blocks = position * persons.count
                for row in ends.indices { sums[blocks << 8 | Int(ends[row].value)] = 0 }
                for kind in 1..<persons.count {
                    for area in 0..<256 { sums[(blocks + kind) << 8 | area] = sums[blocks << 8 | area] }
                }
                for (kind, column) in persons.enumerated() {
                    let values = column.allValues
                    // Most pairs have persons of one kind.
                    for row in ends.indices where values[row] != 0 {
                        sums[(blocks + kind) << 8 | Int(ends[row].value)] += Int(values[row])
                    }
                }
            }
        }
        return sums
    }

    /// The persons of a selection; nil where nothing is known, as of the origins of the stateless.
    package func persons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, areas: AreaTable
    ) -> Int? {
        if kind == .stateless, side == .origin { return nil }
        let known = ends(selection, side, areas).members.compactMap { sum(of: $0, kind, side) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many areas of a selection are known, residual origins not among them.
    package func coverage(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, areas: AreaTable
    ) -> Int {
        if kind == .stateless, side == .origin { return 0 }
        return areas.members(of: selection).members.count { sum(of: $0, kind, side) != nil }
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
        let persons = self.persons[Self.position(kind)]
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

    private func sum(of area: AreaIndex, _ kind: DisplacementKind, _ side: DisplacementSide) -> Int? {
        let block = Self.position(kind) + (side == .asylum ? 0 : persons.count)
        let sum = sums[block << 8 | Int(area.value)]
        return sum < 0 ? nil : sum
    }

    private static func position(_ kind: DisplacementKind) -> Int {
        DisplacementKind.allCases.firstIndex(of: kind) ?? 0
    }

    /// The areas of a selection, and the residual origins where they belong to it.
    private func ends(_ selection: AreaSelection, _ side: DisplacementSide, _ areas: AreaTable) -> AreaSet {
        let members = areas.members(of: selection)
        guard side == .origin, selection == .world || selection == .outside else { return members }
        return members.union(AreaSet(Self.residualCodes.indices.map { Self.residual($0, areas) }))
    }
}
