extension AreaTable {
    /// Decodes `areas.tsv`; M49 numbers and ISO codes stand once each.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(Self.columns)
        var areas: [Area] = []
        areas.reserveCapacity(Self.mostAreas)
        var reader = AreaReader()
        while try cursor.nextRow() {
            areas.append(try reader.read(&cursor, index: AreaIndex(UInt8(areas.count))))
            if areas.count > Self.mostAreas { throw cursor.error(.inconsistent("more than \(Self.mostAreas) areas")) }
        }
        if areas.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        if !areas.indices.dropFirst().allSatisfy({ areas[$0 - 1].m49 < areas[$0].m49 }) {
            areas.sort { $0.m49 < $1.m49 }
            for position in areas.indices { areas[position].index = AreaIndex(UInt8(position)) }
        }
        self.init(areas: areas)
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
