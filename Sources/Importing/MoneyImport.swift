import MigrationData

/// Remittances gathered from the rows of a sheet.
struct MoneyImport {
    let file: String
    let sheet: String
    private let layout: MoneyLayout
    private(set) var table: MoneyTable
    private var matcher: AreaMatcher
    private(set) var unmatched = Unmatched()
    /// Texts below the data, which name the revision.
    private(set) var notes: [String] = []
    /// The columns in the order of their years.
    private let columns: [Int]

    init(file: String, sheet: String, _ layout: MoneyLayout, _ matcher: AreaMatcher) throws(ImportError) {
        self.file = file
        self.sheet = sheet
        self.layout = layout
        self.matcher = matcher
        let sorted = layout.years.sorted { $0.year < $1.year }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.year == right.year {
            throw ImportError(file: file, place: "sheet \(sheet)", "the year \(left.year) stands twice")
        }
        columns = sorted.map(\.column)
        table = MoneyTable(layout.direction, years: sorted.map(\.year), areas: matcher.areas)
    }

    /// Takes a row of data, or a note below them.
    mutating func take(_ row: SheetRow) throws(ImportError) {
        let name = row.text(layout.label)
        if name.isEmpty { return }
        let others = row.cells.filter { $0.column != layout.label }
        // A row of an area has a mark at least, be it a dash; a note stands alone.
        if others.isEmpty, matcher.match(name: name, code: "") == .unmatched {
            if notes.count < 100 { notes.append(name) }
            return
        }
        let area: AreaIndex?
        switch matcher.match(name: name, code: "") {
        case .area(let index): area = index
        case .world: area = nil
        case .group, .residual:
            notes.append(name)
            return
        case .unmatched:
            unmatched.add(name, .area)
            return
        }
        let place = Place(file: file, sheet: sheet, row: row.number)
        var money: [Int64?] = []
        for column in columns {
            money.append(try place.thousands(CellNumber(row[column]), column, isBillions: layout.isBillions))
        }
        if !table.put(money, area: area) {
            throw place.error(layout.label, "a second row for \(ImportError.quoted(name))")
        }
    }
}
