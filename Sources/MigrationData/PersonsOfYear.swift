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
    func sum(_ rows: Range<Int>) -> KnownSum {
        if sex != .male {
            let values = (sex == .both ? both : female)[values: rows]
            return KnownSum.of(values.count) { values[$0] }
        }
        let (all, women) = (both[values: rows], female[values: rows])
        guard let men = male?[values: rows] else {
            return KnownSum.of(all.count) { all[$0] | women[$0] < 0 ? -1 : all[$0] &- women[$0] }
        }
        return KnownSum.of(all.count) { row in
            men[row] >= 0 ? men[row] : all[row] | women[row] < 0 ? -1 : all[row] &- women[row]
        }
    }
}
