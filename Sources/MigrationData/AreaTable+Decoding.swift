extension AreaTable {
    /// Decodes `areas.tsv`; M49 numbers and ISO codes stand once each.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(Self.columns)
        var rows: [Row] = []
        var seen: Set<String> = []
        var words = SharedWords()
        while try cursor.nextRow() {
            let row = try Row(&cursor, &words)
            for code in [String(row.m49), row.iso3, row.iso2] where !code.isEmpty {
                if !seen.insert(code).inserted { throw cursor.error(.duplicateRow("area \(code)")) }
            }
            rows.append(row)
            if rows.count > Self.mostAreas { throw cursor.error(.inconsistent("more than \(Self.mostAreas) areas")) }
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        rows.sort { $0.m49 < $1.m49 }
        self.init(areas: rows.enumerated().map { $1.area(at: AreaIndex(UInt8($0))) })
    }

    private struct Row {
        let m49: Int
        let iso3, iso2, name, shortName: String
        let subregion: Subregion?
        let worldRegion, worldSubregion, stockDataType: String
        let place: GlobePlace?

        init(_ cursor: inout TableCursor, _ words: inout SharedWords) throws(TableError) {
            guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
            guard number > 0, number < 900 else {
                throw cursor.error(.unknownWord(cursor.lastText, expected: "1 to 899"))
            }
            m49 = Int(number)
            iso3 = try cursor.readText()
            iso2 = try cursor.readText()
            name = try cursor.readText()
            if name.isEmpty { throw cursor.error(.missingValue) }
            shortName = try cursor.readText()
            let code = try cursor.readText()
            subregion = Subregion.allCases.first { $0.code == code }
            if subregion == nil, !code.isEmpty {
                throw cursor.error(.unknownWord(code, expected: "ENEA, NCA, SEA, SSWA, PAC"))
            }
            worldRegion = words.shared(try cursor.readText())
            worldSubregion = words.shared(try cursor.readText())
            stockDataType = words.shared(try cursor.readText())
            let latitude = try cursor.readDegrees(atMost: 90)
            let longitude = try cursor.readDegrees(atMost: 180)
            // One without the other is no place.
            if (latitude == nil) != (longitude == nil) { throw cursor.error(.missingValue) }
            if let latitude, let longitude {
                place = GlobePlace(longitude: longitude, latitude: latitude)
            } else {
                place = nil
            }
        }

        func area(at index: AreaIndex) -> Area {
            Area(
                index: index, m49: m49, iso3: iso3.isEmpty ? nil : iso3, iso2: iso2.isEmpty ? nil : iso2, name: name,
                shortName: shortName.isEmpty ? name : shortName, subregion: subregion, worldRegion: worldRegion,
                worldSubregion: worldSubregion, stockDataType: stockDataType, place: place)
        }
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
