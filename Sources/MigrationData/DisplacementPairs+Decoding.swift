extension DisplacementPairs {
    /// UNHCR's residual origins: unknown, stateless, Tibetan.
    static let residualCodes = ["UNK", "XXA", "TIB"]

    /// The index behind the areas that stands for a residual origin in this table.
    ///
    /// These aren't the residual origins of the migrant stock, which have the same indices in theirs.
    static func residual(_ position: Int, _ areas: AreaTable) -> AreaIndex {
        AreaIndex(UInt8(areas.areas.count + position))
    }

    /// Decodes `displacement_2019.tsv`: `origin`, `asylum` and the four kinds of persons; every field is known.
    ///
    /// A pair stands once, and persons are displaced inside one area.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["origin", "asylum", "refugees", "asylum_seekers", "stateless", "internally_displaced"])
        var rows: [Row] = []
        var seen = PairSet()
        while try cursor.nextRow() {
            let origin = try Self.readOrigin(&cursor, areas)
            let name = cursor.lastText
            let asylum = try areas.readArea(&cursor)
            if !seen.insert(origin, asylum) {
                throw cursor.error(.duplicateRow("\(areas[origin]?.code ?? name) to \(areas.tableCode(asylum))"))
            }
            var persons = SIMD4<Int32>()
            for kind in DisplacementKind.allCases.indices {
                guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
                persons[kind] = count
            }
            if persons[3] > 0, origin != asylum {
                throw cursor.error(.inconsistent("\(persons[3]) persons displaced inside, but between two areas"))
            }
            rows.append(Row(origin: origin, asylum: asylum, persons: persons))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.init(rows: rows)
    }

    private static func readOrigin(_ cursor: inout TableCursor, _ areas: AreaTable) throws(TableError) -> AreaIndex {
        if let number = try cursor.readCode(), let index = areas.area(m49: number) { return index }
        let code = cursor.lastText
        guard let position = residualCodes.firstIndex(of: code) else { throw cursor.error(.unknownArea(code)) }
        return residual(position, areas)
    }
}
