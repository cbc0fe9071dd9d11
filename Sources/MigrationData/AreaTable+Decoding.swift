extension AreaTable {
    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes)
        self.init(try AreaColumns(ColumnFile(file: file, bytes: packed)))
    }

    /// Packs `areas.tsv`; M49 numbers and ISO codes stand once each.
    static func pack(file: String, bytes: TableBytes) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(Self.fields)
        var rows: [AreaReader.Row] = []
        var reader = AreaReader()
        while try cursor.nextRow() {
            rows.append(try reader.read(&cursor))
            if rows.count > Self.mostAreas { throw cursor.error(.inconsistent("more than \(Self.mostAreas) areas")) }
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        rows.sort { $0.number < $1.number }
        let texts = rows.flatMap(\.texts)
        var starts: [Int32] = [0]
        for text in texts { starts.append(starts[starts.count - 1] + Int32(text.utf8.count) + 1) }
        func degrees(_ degrees: (GlobePlace) -> Double) -> [Int64] {
            rows.map { $0.place.map { Int64(bitPattern: degrees($0).bitPattern) } ?? AreaColumns.noDegrees }
        }
        var writer = ColumnWriter()
        writer.put("areas", rows.map { Int32($0.number) })
        writer.put("subregion", rows.map { $0.subregion.map { Int32($0.rawValue) } ?? AreaColumns.noSubregion })
        writer.put("degrees", degrees(\.latitude) + degrees(\.longitude))
        writer.put("start", starts)
        writer.put("text", words: texts)
        return writer.packed(TextStamp(of: bytes))
    }

    /// Reads the next field as the M49 number of a known area.
    func readArea(_ cursor: inout TableCursor) throws(TableError) -> AreaIndex {
        guard let number = try cursor.readCode(), let index = area(m49: number) else {
            throw cursor.error(.unknownArea(cursor.lastText))
        }
        return index
    }

    /// The publisher's own world in tables that have it.
    static let worldCode = 900

    /// Reads the next field as the M49 number of a known area, or as the publisher's own world (nil).
    func readAreaOrWorld(_ cursor: inout TableCursor) throws(TableError) -> AreaIndex? {
        let number = try cursor.readCode()
        if number == Self.worldCode { return nil }
        guard let index = number.flatMap(area(m49:)) else { throw cursor.error(.unknownArea(cursor.lastText)) }
        return index
    }

    /// Reads the next field as the M49 number of a known area, or as a residual origin, `ON` or `OS`.
    func readOrigin(_ cursor: inout TableCursor) throws(TableError) -> AreaIndex {
        if let number = try cursor.readCode(), let index = area(m49: number) { return index }
        if cursor.lastIs("ON") { return otherNorth }
        if cursor.lastIs("OS") { return otherSouth }
        throw cursor.error(.unknownArea(cursor.lastText))
    }

    /// The code under which an error names an area or a residual origin.
    func tableCode(_ index: AreaIndex) -> String {
        if let area = self[index] { return area.code }
        return index == otherNorth ? "ON" : "OS"
    }
}
