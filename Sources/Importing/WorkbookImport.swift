import MigrationData

/// All that a workbook holds which can be imported.
struct WorkbookImport {
    private(set) var stock: StockImport
    private(set) var money: [MoneyImport] = []
    /// The texts above the data, those of sheets that are imported first.
    private(set) var texts: [String] = []

    /// Reads a workbook sheet by sheet; those in another layout are left alone.
    init(_ workbook: Workbook, matcher: AreaMatcher, progress: @escaping (Double) -> Void) throws(ImportError) {
        stock = StockImport(file: workbook.file, matcher: matcher)
        let size = max(1, workbook.sheets.reduce(0) { $0 + workbook.size(of: $1) })
        var done: UInt64 = 0
        var others: [String] = []
        for sheet in workbook.sheets {
            var fed: UInt64 = 0
            let found = try read(sheet, of: workbook) { count in
                fed += UInt64(count)
                progress(Double(done + fed) / Double(size))
            }
            done += workbook.size(of: sheet)
            if found.isOfUse { texts += found.texts } else { others += found.texts }
        }
        texts += others
        for (position, direction) in money.map(\.table.direction).enumerated() {
            guard money[..<position].contains(where: { $0.table.direction == direction }) else { continue }
            throw ImportError(file: workbook.file, "two sheets hold remittance \(direction.rawValue)s")
        }
    }

    private mutating func read(
        _ sheet: Workbook.Sheet, of workbook: Workbook, progress: (Int) -> Void
    ) throws(ImportError) -> (isOfUse: Bool, texts: [String]) {
        var head = SheetHead(sheet: sheet.name)
        var layout: SheetLayout?
        var money: MoneyImport?
        let stock = stock
        try workbook.read(sheet, progress: progress) { (row) throws(ImportError) in
            if layout == nil {
                switch head.take(row) {
                case .goOn: return true
                case .nothing: return false
                case .data(let found): layout = found
                }
                switch layout {
                case .stock(let layout): try stock.begin(layout)
                case .money(let layout):
                    money = try MoneyImport(file: workbook.file, sheet: sheet.name, layout, stock.matcher)
                case nil: break
                }
            }
            if case .stock(let layout) = layout { try stock.take(row, layout, sheet: sheet.name) }
            try money?.take(row)
            return true
        }
        if let money { self.money.append(money) }
        return (layout != nil, [sheet.name] + head.texts + (money?.notes ?? []))
    }
}
