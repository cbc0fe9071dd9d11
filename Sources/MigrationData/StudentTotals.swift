/// All tertiary students abroad of an origin, and all in a destination, by year.
///
/// UNESCO UIS's own totals, the denominators of `StudentPairs`. An area without a row is unknown.
package struct StudentTotals: Sendable {
    private let students: [Key: Int]

    private struct Key: Hashable {
        let side: StudentSide
        let area: AreaIndex
        let year: Int
    }

    /// The total of one area at a side; nil where it is not known.
    package func students(_ area: AreaIndex, side: StudentSide, year: Int) -> Int? {
        students[Key(side: side, area: area, year: year)]
    }

    /// The sum of the totals of a selection's areas at a side; nil where none is known.
    package func students(_ selection: AreaSelection, side: StudentSide, year: Int, areas: AreaTable) -> Int? {
        let known = areas.members(of: selection).members.compactMap { students($0, side: side, year: year) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many areas of a selection have a total at a side.
    package func coverage(_ selection: AreaSelection, side: StudentSide, year: Int, areas: AreaTable) -> Int {
        areas.members(of: selection).members.count { students($0, side: side, year: year) != nil }
    }

    /// Decodes `students_totals.tsv`: `year`, `side`, `area`, `students`.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["year", "side", "area", "students"])
        var students: [Key: Int] = [:]
        while try cursor.nextRow() {
            let year = try cursor.readYear()
            let word = try cursor.readText()
            guard let side = StudentSide(rawValue: word) else {
                throw cursor.error(.unknownWord(word, expected: "origin, destination"))
            }
            let area = try areas.readArea(&cursor)
            let key = Key(side: side, area: area, year: year)
            if students[key] != nil {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(side.rawValue) \(year)"))
            }
            guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
            students[key] = Int(count)
        }
        if students.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.students = students
    }
}
