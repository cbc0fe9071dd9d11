/// Refugees at the end of 2019 by area of asylum, sex and age group.
///
/// UNHCR, Refugee Data Finder. Of many refugees neither sex nor age is known: a sum is of those whose is. An area that has
/// refugees but nobody of known sex, or of known age, is unknown, not zero; so is one without a row.
package struct RefugeeAges: Sendable {
    package static let year = DisplacementPairs.year
    package static let edition = DisplacementPairs.edition

    private let rows: [AreaIndex: Row]

    private struct Row {
        let women: [Int]
        let men: [Int]
        /// Women and men whose age is not known.
        let womenOfUnknownAge: Int
        let menOfUnknownAge: Int
        /// All refugees, those of unknown sex among them.
        let total: Int
    }

    /// Refugees of a selection whose sex is known, and with `ages` their age too; nil where of no area is.
    package func persons(
        _ selection: AreaSelection, sex: Sex, ages: RefugeeAgeSpan?, areas: AreaTable
    ) -> Int? {
        let known = areas.members(of: selection).members.compactMap { persons($0, sex, ages) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many areas of a selection are known.
    package func coverage(_ selection: AreaSelection, ages: RefugeeAgeSpan?, areas: AreaTable) -> Int {
        areas.members(of: selection).members.count { persons($0, .both, ages) != nil }
    }

    private func persons(_ area: AreaIndex, _ sex: Sex, _ ages: RefugeeAgeSpan?) -> Int? {
        guard let row = rows[area] else { return nil }
        let (women, men, all): (Int, Int, Int)
        if let ages {
            (women, men) = (row.women[ages.groups].reduce(0, +), row.men[ages.groups].reduce(0, +))
            all = row.women.reduce(0, +) + row.men.reduce(0, +)
        } else {
            women = row.women.reduce(row.womenOfUnknownAge, +)
            men = row.men.reduce(row.menOfUnknownAge, +)
            all = women + men
        }
        if all == 0, row.total > 0 { return nil }
        return sex == .both ? women + men : sex == .female ? women : men
    }
}

extension RefugeeAges {
    private static let columns =
        ["f", "m"].flatMap { sex in ["0_4", "5_11", "12_17", "18_59", "60", "other", "total"].map { "\(sex)_\($0)" } }

    /// Decodes `refugees_by_age_2019.tsv`: `asylum`, then women and men by age group, those of other ages and their
    /// total, then the total; every field is known, and totals are what they add up to.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["asylum"] + Self.columns + ["total"])
        var rows: [AreaIndex: Row] = [:]
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            if rows[area] != nil { throw cursor.error(.duplicateRow(areas.tableCode(area))) }
            let women = try Self.readSex(&cursor)
            let men = try Self.readSex(&cursor)
            guard let total = try cursor.readCount() else { throw cursor.error(.missingValue) }
            let known = (women + men).reduce(0, +)
            if known > Int(total) { throw cursor.error(.inconsistent("\(known) women and men of \(total) persons")) }
            rows[area] = Row(
                women: Array(women.dropLast()), men: Array(men.dropLast()), womenOfUnknownAge: women.last ?? 0,
                menOfUnknownAge: men.last ?? 0, total: Int(total))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.init(rows: rows)
    }

    /// Reads one sex: its age groups, those of other ages, and their total, which is left out of the answer.
    private static func readSex(_ cursor: inout TableCursor) throws(TableError) -> [Int] {
        var counts: [Int] = []
        for _ in 0...RefugeeAgeSpan.standard.count + 1 {
            guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
            counts.append(Int(count))
        }
        let total = counts.removeLast()
        let sum = counts.reduce(0, +)
        if sum != total { throw cursor.error(.inconsistent("a total of \(total), but the ages add up to \(sum)")) }
        return counts
    }
}
