import MigrationData

/// Migrants gathered from the rows of a workbook's sheets.
final class StockImport {
    private let file: String
    private(set) var matcher: AreaMatcher
    private(set) var persons = PersonsTable()
    private(set) var unmatched = Unmatched()
    /// The ends of names that match no area.
    private var ends: [String: PersonsTable.End] = [:]
    /// Whether any sheet has origins, and then their sums are no table of their own.
    private(set) var hasOrigins = false
    /// What the origins across a sheet mean, by column.
    private var across: [Int: PersonsTable.End?] = [:]

    init(file: String, matcher: AreaMatcher) {
        self.file = file
        self.matcher = matcher
    }

    func begin(_ layout: StockLayout) throws(ImportError) {
        across = [:]
        for values in layout.values {
            guard let origin = values.origin else { continue }
            across[values.column] =
                HeadText(origin).words == ["total"] ? .some(PersonsTable.world) : try end(origin, "", .origin)
        }
        if layout.origin != nil || !across.isEmpty { hasOrigins = true }
    }

    /// Takes a row of data.
    func take(_ row: SheetRow, _ layout: StockLayout, sheet: String) throws(ImportError) {
        let numbers = layout.values.map { CellNumber(row[$0.column]) }
        let code = row.text(layout.destination.code)
        let name = row.text(layout.destination.label)
        // A heading between groups, or a note behind the data.
        if code.isEmpty, !numbers.contains(where: { if case .known = $0 { true } else { false } }) { return }
        guard let destination = try end(name, code, .destination) else { return }
        let place = Place(file: file, sheet: sheet, row: row.number)
        var year: Int?
        if let column = layout.year {
            year = row[column].flatMap(SheetHead.year)
            if year == nil { throw place.error(column, "\(ImportError.quoted(row.text(column))) is not a year") }
        }
        var origin: PersonsTable.End? = PersonsTable.world
        if let ends = layout.origin {
            let code = row.text(ends.code)
            origin = try end(row.text(ends.label), code, .origin)
        }
        for (values, number) in zip(layout.values, numbers) {
            let from = values.origin == nil ? origin : across[values.column] ?? nil
            guard let from, let when = values.year ?? year else { continue }
            try put(number, from: from, to: destination, year: when, sex: values.sex, place, values.column)
        }
    }

    private func put(
        _ number: CellNumber, from origin: PersonsTable.End, to destination: PersonsTable.End, year: Int, sex: Sex,
        _ place: Place, _ column: Int
    ) throws(ImportError) {
        let persons = try place.persons(number, column)
        // Of a corridor that nobody counted there is no row in the table.
        if persons == nil, origin != PersonsTable.world { return }
        // Corridors from everywhere to the world are left out: what is printed there are sums.
        if destination == PersonsTable.world, origin != PersonsTable.world { return }
        guard let position = self.persons.position(of: year) else {
            throw place.error(column, "there are too many years")
        }
        let row = self.persons.row(from: origin, to: destination)
        // The world may stand twice, and so may a name that is a group's though nobody here knows it.
        let mayRepeat = destination >= PersonsTable.world || origin >= PersonsTable.firstUnmatched
        if mayRepeat, self.persons.isSet(row: row, position: position, sex: sex) { return }
        switch self.persons.set(persons, row: row, position: position, sex: sex, isExact: false) {
        case nil: return
        case .twice: throw place.error(column, "a second number for the same area, year and sex")
        case .inconsistent(let what): throw place.error(column, what)
        case .tooLarge, .tooManyYears, .tooMuch: throw place.error(column, "there are too many areas and years")
        }
    }

    /// The end that a name and a code mean; nil for a group, of which the sums are left out.
    private func end(_ name: String, _ code: String, _ side: Unmatched.End) throws(ImportError) -> PersonsTable.End? {
        switch matcher.match(name: name, code: code) {
        case .area(let index): return PersonsTable.End(index.value)
        case .residual(let index): return side == .origin ? PersonsTable.End(index.value) : nil
        case .world: return PersonsTable.world
        case .group: return nil
        case .unmatched:
            let clean = SheetCell.trimmed(String(name.prefix { $0 != "*" }))
            let shown = code.isEmpty ? clean : "\(clean) (\(code))"
            unmatched.add(shown, side)
            if let end = ends[shown] { return end }
            guard ends.count < Unmatched.most else {
                throw ImportError(file: file, "more than \(Unmatched.most) names match no area")
            }
            let end = PersonsTable.firstUnmatched + PersonsTable.End(ends.count)
            ends[shown] = end
            return end
        }
    }
}
