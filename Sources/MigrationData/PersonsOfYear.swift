/// The persons of one year and one sex in a table of corridors, by row; -1 where unknown.
struct PersonsOfYear {
    let both: Column<Int32>
    let female: Column<Int32>
    /// Men where they are known though not both of the others are.
    let male: Column<Int32>?
    let sex: Sex

    @inline(__always)
    subscript(row: Int) -> Int32 {
        if sex == .both { return both[row] }
        let women = female[row]
        if sex == .female { return women }
        if let men = male?[row], men >= 0 { return men }
        let all = both[row]
        return all < 0 || women < 0 ? -1 : all - women
    }

    /// The sum of rows that stand one behind the other, without a look at what each is about.
    func sum(_ rows: Range<Int>) -> KnownSum { sum(rows) { _, persons in persons } }

    /// The sum of rows that stand here and there.
    func sum(of rows: [Int32]) -> KnownSum {
        rows.withUnsafeBufferPointer { rows in
            if sex != .male {
                let values = (sex == .both ? both : female).allValues
                return KnownSum.of(rows.count) { values[Int(rows[$0])] }
            }
            return KnownSum.of(rows.count) { self[Int(rows[$0])] }
        }
    }

    /// The sum of all rows but the unwanted: those that have -1 where others have 0.
    func sum(except unwanted: [Int32]) -> KnownSum {
        unwanted.withUnsafeBufferPointer { unwanted in sum(0..<unwanted.count) { $1 | unwanted[$0] } }
    }

    /// The sum of what `persons` makes of rows, given their distance from the first; without a branch, so that several are
    /// added up at once.
    @inline(__always)
    private func sum(_ rows: Range<Int>, _ persons: (Int, Int32) -> Int32) -> KnownSum {
        if sex != .male {
            let values = (sex == .both ? both : female)[values: rows]
            return KnownSum.of(values.count) { persons($0, values[$0]) }
        }
        let (all, women) = (both[values: rows], female[values: rows])
        guard let men = male?[values: rows] else {
            return KnownSum.of(all.count) { persons($0, all[$0] | women[$0] < 0 ? -1 : all[$0] &- women[$0]) }
        }
        return KnownSum.of(all.count) { row in
            persons(row, men[row] >= 0 ? men[row] : all[row] | women[row] < 0 ? -1 : all[row] &- women[row])
        }
    }
}
