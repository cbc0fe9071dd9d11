/// Reads the rows of `areas.tsv` and remembers what may stand once only.
struct AreaReader {
    /// What a row says.
    struct Row {
        let number: Int
        let subregion: Subregion?
        let place: GlobePlace?
        /// In the order of `AreaColumns.Text`; empty where there is none.
        let texts: [String]
    }

    private var numbers = [Bool](repeating: false, count: Int(AreaTable.numbers.upperBound) + 1)
    private var codes = CodeSet()

    /// The next row.
    mutating func read(_ cursor: inout TableCursor) throws(TableError) -> Row {
        let number = try readNumber(&cursor)
        let (iso3, iso2, name) = (try cursor.readText(), try cursor.readText(), try cursor.readText())
        if name.isEmpty { throw cursor.error(.missingValue) }
        let shortName = try cursor.readText()
        let subregion = try readSubregion(&cursor)
        let (region, worldSubregion) = (try cursor.readText(), try cursor.readText())
        // How the UN counts migrants there.
        _ = try cursor.readText()
        let place = try readPlace(&cursor)
        if numbers[number] { throw cursor.error(.duplicateRow("area \(number)")) }
        numbers[number] = true
        for code in [iso3, iso2] where !code.isEmpty && !codes.insert(code) {
            throw cursor.error(.duplicateRow("area \(code)"))
        }
        return Row(
            number: number, subregion: subregion, place: place,
            texts: [iso3, iso2, name, shortName.isEmpty ? name : shortName, region, worldSubregion])
    }

    private func readNumber(_ cursor: inout TableCursor) throws(TableError) -> Int {
        guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
        guard AreaTable.numbers.contains(number) else {
            throw cursor.error(.unknownWord(cursor.lastText, expected: "1 to \(AreaTable.numbers.upperBound)"))
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
