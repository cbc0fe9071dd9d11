extension DisplacementPairs {
    /// UNHCR's residual origins: unknown, stateless, Tibetan.
    static let residualCodes = ["UNK", "XXA", "TIB"]

    /// The index behind the areas that stands for a residual origin in this table.
    ///
    /// These aren't the residual origins of the migrant stock, which have the same indices in theirs.
    static func residual(_ position: Int, _ areas: AreaTable) -> AreaIndex {
        AreaIndex(UInt8(areas.areas.count + position))
    }

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        try self.init(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs `displacement_2019.tsv`: `origin`, `asylum` and the four kinds of persons; every field is known.
    ///
    /// A pair stands once, and persons are displaced inside one area.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["origin", "asylum", "refugees", "asylum_seekers", "stateless", "internally_displaced"])
        var (origins, asylums): ([AreaIndex], [AreaIndex]) = ([], [])
        var persons = [[Int32]](repeating: [], count: DisplacementKind.allCases.count)
        var seen = PairSet()
        while try cursor.nextRow() {
            let origin = try readOrigin(&cursor, areas)
            let name = cursor.lastText
            let asylum = try areas.readArea(&cursor)
            if !seen.insert(origin, asylum) {
                throw cursor.error(.duplicateRow("\(areas[origin]?.code ?? name) to \(areas.tableCode(asylum))"))
            }
            for kind in persons.indices {
                guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
                persons[kind].append(count)
            }
            if let inside = persons[3].last, inside > 0, origin != asylum {
                throw cursor.error(.inconsistent("\(inside) persons displaced inside, but between two areas"))
            }
            origins.append(origin)
            asylums.append(asylum)
        }
        if origins.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        var writer = ColumnWriter(of: areas)
        writer.put("origin", areas: origins)
        writer.put("asylum", areas: asylums)
        writer.put("persons", Array(persons.joined()))
        return writer.packed(TextStamp(of: bytes))
    }

    private static func readOrigin(_ cursor: inout TableCursor, _ areas: AreaTable) throws(TableError) -> AreaIndex {
        if let number = try cursor.readCode(), let index = areas.area(m49: number) { return index }
        let code = cursor.lastText
        guard let position = residualCodes.firstIndex(of: code) else { throw cursor.error(.unknownArea(code)) }
        return residual(position, areas)
    }
}
