extension Remittances {
    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        try self.init(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs `remittances.tsv`: `area`, `direction`, `edition` and one column a year, in millions of dollars.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = Set(cursor.header.dropFirst(3).compactMap { Int($0) }).sorted()
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .missingColumn("YEAR")) }
        try cursor.expect(["area", "direction", "edition"] + years.map { String($0) })
        var rows = AreaSeriesRows()
        while try cursor.nextRow() {
            let area = try areas.readAreaOrWorld(&cursor) ?? AreaSeries.world(areas)
            let direction = try readDirection(&cursor)
            let edition = try cursor.readText()
            if edition.isEmpty { throw cursor.error(.missingValue) }
            if !rows.begin(area, in: name(direction, edition)) {
                let code = areas[area]?.code ?? "the world"
                throw cursor.error(.duplicateRow("\(code) \(direction.rawValue) \(edition)"))
            }
            for _ in years { rows.append(try cursor.readThousandths() ?? -1) }
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows.packed(years: years, areas: areas, stamp: TextStamp(of: bytes))
    }

    private static func readDirection(_ cursor: inout TableCursor) throws(TableError) -> RemittanceDirection {
        let word = try cursor.readText()
        guard let direction = RemittanceDirection(rawValue: word) else {
            throw cursor.error(.unknownWord(word, expected: "inflow, outflow"))
        }
        return direction
    }
}
