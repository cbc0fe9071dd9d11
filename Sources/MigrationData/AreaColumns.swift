/// The packed table of areas, used where it lies.
final class AreaColumns: Sendable {
    /// What is said of an area in words, in the order of the column.
    enum Text: Int, CaseIterable {
        case iso3, iso2, name, shortName, worldRegion, worldSubregion
    }

    static let texts = Text.allCases.count
    /// In place of a subregion, of an area that has none.
    static let noSubregion: Int32 = -1
    /// In place of degrees, of an area that has no place.
    static let noDegrees = Int64(bitPattern: UInt64.max)

    /// Whether a test has held it against its text.
    let isOfProgram: Bool
    /// M49 numbers, ascending.
    let numbers: Column<Int32>
    private let subregions: Column<Int32>
    /// Latitudes, then longitudes, as the bits of floating point numbers.
    private let degrees: Column<Int64>
    /// Where the texts of the areas begin, those of an area one behind the other; each has a line's end behind it.
    private let starts: Column<Int32>
    private let words: Column<UInt8>

    init(_ columns: ColumnFile) throws(TableError) {
        isOfProgram = columns.isOfProgram
        numbers = try columns.int32("areas")
        subregions = try columns.int32("subregion", count: numbers.count)
        degrees = try columns.int64("degrees", count: numbers.count * 2)
        starts = try columns.int32("start", count: numbers.count * Self.texts + 1)
        words = try columns.column("text", .words, of: UInt8.self)
        if !isOfProgram { try check(columns) }
    }

    var count: Int { numbers.count }

    func number(of area: AreaIndex) -> Int { Int(numbers[Int(area.value)]) }

    func subregion(of area: AreaIndex) -> Subregion? { Subregion(rawValue: Int(subregions[Int(area.value)])) }

    func place(of area: AreaIndex) -> GlobePlace? {
        let (latitude, longitude) = (degrees[Int(area.value)], degrees[count + Int(area.value)])
        if latitude == Self.noDegrees || longitude == Self.noDegrees { return nil }
        return GlobePlace(
            longitude: Double(bitPattern: UInt64(bitPattern: longitude)),
            latitude: Double(bitPattern: UInt64(bitPattern: latitude)))
    }

    func text(_ text: Text, of area: AreaIndex) -> String { String(decoding: bytes(text, of: area), as: UTF8.self) }

    /// The text, nil where there is none.
    func known(_ text: Text, of area: AreaIndex) -> String? {
        bytes(text, of: area).isEmpty ? nil : self.text(text, of: area)
    }

    /// The bytes of a text, which stay in place as long as the table is used.
    func bytes(_ text: Text, of area: AreaIndex) -> UnsafeBufferPointer<UInt8> {
        let entry = Int(area.value) * Self.texts + text.rawValue
        return words[values: Int(starts[entry])..<Int(starts[entry + 1]) - 1]
    }

    /// Refuses what can't be the table of areas.
    private func check(_ columns: ColumnFile) throws(TableError) {
        guard (1...AreaTable.mostAreas).contains(count), numbers.allSatisfy(AreaTable.numbers.contains),
            zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw columns.damaged("its areas aren't in order") }
        guard subregions.allSatisfy({ $0 == Self.noSubregion || Subregion(rawValue: Int($0)) != nil }) else {
            throw columns.damaged("it has a subregion that is none")
        }
        let places = degrees.indices.allSatisfy { entry in
            let most: Double = entry < count ? 90 : 180
            return degrees[entry] == Self.noDegrees
                || Double(bitPattern: UInt64(bitPattern: degrees[entry])).magnitude <= most
        }
        if !places { throw columns.damaged("it has a place that is none") }
        // Each text ends where the next begins, and no other line's end is in it.
        _ = try columns.words("text")
        let ends = words.indices.filter { words[$0] == 0x0A }
        guard starts.first == 0, ends.elementsEqual(starts.dropFirst().lazy.map { Int($0) - 1 }) else {
            throw columns.damaged("its texts don't match")
        }
    }
}
