/// Reads the rows of `areas.tsv` and remembers what may stand once only.
struct AreaReader {
    private var numbers = [Bool](repeating: false, count: 900)
    private var codes = CodeSet()
    private var regions = SharedWords()
    private var subregions = SharedWords()
    private var dataTypes = SharedWords()

    /// The area of the next row, at a position.
    mutating func read(_ cursor: inout TableCursor, index: AreaIndex) throws(TableError) -> Area {
        let number = try readNumber(&cursor)
        let (iso3, iso2, name) = (try cursor.readText(), try cursor.readText(), try cursor.readText())
        if name.isEmpty { throw cursor.error(.missingValue) }
        let shortName = try cursor.readText()
        let area = Area(
            index: index, m49: number, iso3: iso3.isEmpty ? nil : iso3, iso2: iso2.isEmpty ? nil : iso2, name: name,
            shortName: shortName.isEmpty ? name : shortName, subregion: try readSubregion(&cursor),
            worldRegion: try regions.read(&cursor), worldSubregion: try subregions.read(&cursor),
            stockDataType: try dataTypes.read(&cursor), place: try readPlace(&cursor))
        if numbers[number] { throw cursor.error(.duplicateRow("area \(number)")) }
        numbers[number] = true
        for code in [iso3, iso2] where !code.isEmpty && !codes.insert(code) {
            throw cursor.error(.duplicateRow("area \(code)"))
        }
        return area
    }

    private func readNumber(_ cursor: inout TableCursor) throws(TableError) -> Int {
        guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
        guard numbers.indices.dropFirst().contains(Int(number)) else {
            throw cursor.error(.unknownWord(cursor.lastText, expected: "1 to \(numbers.count - 1)"))
        }
        return Int(number)
    }

    private func readSubregion(_ cursor: inout TableCursor) throws(TableError) -> Subregion? {
        let code = try cursor.readText()
        if code.isEmpty { return nil }
        if let subregion = Subregion.allCases.first(where: { $0.code == code }) { return subregion }
        throw cursor.error(.unknownWord(code, expected: Subregion.allCases.map(\.code).joined(separator: ", ")))
    }

    /// One degree without the other is no place.
    private func readPlace(_ cursor: inout TableCursor) throws(TableError) -> GlobePlace? {
        let latitude = try cursor.readDegrees(atMost: 90)
        let longitude = try cursor.readDegrees(atMost: 180)
        guard let latitude, let longitude else {
            if latitude != nil || longitude != nil { throw cursor.error(.missingValue) }
            return nil
        }
        return GlobePlace(longitude: longitude, latitude: latitude)
    }
}
