/// Outlines of the region's areas: rings of places, coarse ones of the larger areas and fine ones of the small.
///
/// Natural Earth. An outline is for finding an area on a map; it says nothing on whose land it is.
package struct Boundaries: Sendable {
    /// One closed line; a ring inside another of the same area and scale is a hole in it.
    package struct Ring: Sendable {
        package let area: AreaIndex
        /// How many millions of times smaller than the globe it was drawn for: 110 is coarse, 50 fine.
        package let scale: Int
        package let places: [GlobePlace]
    }

    /// In the order of the table.
    package let rings: [Ring]

    /// The fewest places of a ring: three corners, and the first one again.
    private static let fewestPlaces = 4

    /// Decodes `boundaries.tsv`.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["area", "scale", "ring", "longitude_latitude"])
        var rings: [Ring] = []
        var seen: Set<Int> = []
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            guard let scale = try cursor.readCount(), scale > 0, scale < 1000 else {
                throw cursor.error(.unknownWord(cursor.lastText, expected: "1 to 999"))
            }
            guard let number = try cursor.readCount(), number < 1_000_000 else {
                throw cursor.error(.unknownWord(cursor.lastText, expected: "0 to 999999"))
            }
            if !seen.insert((Int(area.value) * 1000 + Int(scale)) * 1_000_000 + Int(number)).inserted {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(scale) ring \(number)"))
            }
            let places = try cursor.readPlaces()
            guard places.count >= Self.fewestPlaces, places.first == places.last else {
                throw cursor.error(.inconsistent("a ring has four places or more, and ends where it begins"))
            }
            rings.append(Ring(area: area, scale: Int(scale), places: places))
        }
        if rings.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.rings = rings
    }
}
