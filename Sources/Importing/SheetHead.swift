import MigrationData

/// What stands above the data of a sheet, row by row, until it tells what the columns hold.
struct SheetHead {
    enum Finding {
        /// The data haven't begun yet.
        case goOn
        /// Here they begin.
        case data(SheetLayout)
        /// The sheet holds nothing that can be imported.
        case nothing
    }

    private let sheet: String
    private var rows: [SheetRow] = []
    /// Among the rows, that with the name of the areas' column.
    private var labelRow: Int?
    private var label = 0

    private static let mostRows = 100
    private static let mostHeadRows = 10
    private static let mostCells = 20_000
    private var cells = 0

    init(sheet: String) { self.sheet = sheet }

    /// The texts above the data.
    var texts: [String] {
        rows.flatMap { row in
            row.cells.compactMap { cell in
                if case .text(let text) = cell.value { return SheetCell.trimmed(text) }
                return nil
            }
        }
    }

    /// Takes the next row. When the data begin, this row is their first.
    mutating func take(_ row: SheetRow) -> Finding {
        if let labelRow {
            if !row.text(label).isEmpty { return layout(labelRow).map(Finding.data) ?? .nothing }
            if rows.count - labelRow > Self.mostHeadRows { return .nothing }
        } else if let found = Self.label(of: row, above: rows, sheet) {
            labelRow = rows.count
            label = found
        } else if rows.count > Self.mostRows {
            return .nothing
        }
        cells += row.cells.count
        if cells > Self.mostCells { return .nothing }
        rows.append(row)
        return .goOn
    }

    /// The column of the areas' names, where a row is the one that names it.
    private static func label(of row: SheetRow, above: [SheetRow], _ sheet: String) -> Int? {
        if let cell = row.cells.first(where: { HeadText($0.text).isDestination }) { return cell.column }
        let years = row.cells.filter { year($0) != nil }
        guard years.count > 1, let first = years.first?.column else { return nil }
        let words = ([row] + above.reversed()).flatMap { $0.cells.map(\.text) } + [sheet]
        guard words.contains(where: { HeadText($0).isOfRemittances }) else { return nil }
        return row.cells.first { $0.column < first }?.column ?? 0
    }

    private func layout(_ labelRow: Int) -> SheetLayout? {
        let head = rows[labelRow...]
        let years = head.flatMap(\.cells).compactMap { cell in Self.year(cell).map { (column: cell.column, year: $0) } }
        if HeadText(rows[labelRow].text(label)).isDestination {
            return stockLayout(labelRow, years).map(SheetLayout.stock)
        }
        return moneyLayout(labelRow, years).map(SheetLayout.money)
    }

    private func moneyLayout(_ labelRow: Int, _ years: [(column: Int, year: Int)]) -> MoneyLayout? {
        let texts = rows[labelRow].cells.map(\.text) + rows[..<labelRow].reversed().flatMap { $0.cells.map(\.text) }
        let words = (texts + [sheet]).map { HeadText($0) }
        guard let direction = words.lazy.compactMap(\.direction).first else { return nil }
        return MoneyLayout(
            direction: direction, label: label, years: years.sorted { $0.column < $1.column },
            isBillions: words.first { $0.isOfRemittances }?.has("billion", "billions") ?? false)
    }

    /// A year in a heading, also as text and with a mark behind it, `2019e`.
    static func year(_ cell: SheetCell) -> Int? {
        var text = cell.text
        if case .fault = cell.value { return nil }
        while let last = text.last, "ep*() ".contains(last) { text.removeLast() }
        guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else { return nil }
        return year
    }
}

extension SheetHead {
    private func stockLayout(_ labelRow: Int, _ years: [(column: Int, year: Int)]) -> StockLayout? {
        let titles = texts
        let title = HeadText((titles.first { $0.hasPrefix("Table") } ?? titles.first { HeadText($0).isOfStock }) ?? "")
        let head = Array(rows[labelRow...])
        func column(_ fits: (HeadText) -> Bool) -> Int? {
            head.flatMap(\.cells).filter { fits(HeadText($0.text)) }.map(\.column).min()
        }
        let destination = StockLayout.Ends(
            label: label, code: column { $0.has("code") && !$0.has("origin") })
        if let first = years.map(\.column).min() {
            let values = years.compactMap { column, year -> StockLayout.Values? in
                let block = block(of: column, from: first, labelRow) ?? title
                guard block.isOfStock || block.isOfSexAlone && title.isOfStock else { return nil }
                return StockLayout.Values(column: column, sex: block.sex, year: year, origin: nil)
            }
            let origin = column { $0.isOrigin }.map { label in
                StockLayout.Ends(label: label, code: column { $0.has("code") && $0.has("origin") })
            }
            return values.isEmpty
                ? nil : StockLayout(destination: destination, origin: origin, year: nil, values: values)
        }
        guard title.isOfStock, let year = column({ $0.words == ["year"] }) else { return nil }
        let before = column { $0.has("type") && $0.has("data") } ?? destination.code ?? label
        let values = originsAcross(head, behind: max(before, year, label), sex: title.sex)
        return values.isEmpty ? nil : StockLayout(destination: destination, origin: nil, year: year, values: values)
    }

    /// What stands above a column of years: in its row or the nearest above, there or further left.
    private func block(of column: Int, from first: Int, _ labelRow: Int) -> HeadText? {
        let near = rows.indices.reversed().filter { rows[$0].number + 6 > rows[labelRow].number }
        for position in near {
            let left = rows[position].cells.last { $0.column >= first && $0.column <= column && Self.year($0) == nil }
            if let text = left.map({ HeadText($0.text) }), text.namesPersons { return text }
        }
        return nil
    }

    /// The names of origins in the columns behind another, each the lowest that stands above the data.
    private func originsAcross(_ head: [SheetRow], behind last: Int, sex: Sex) -> [StockLayout.Values] {
        var names: [Int: String] = [:]
        for cell in head.flatMap(\.cells) where cell.column > last && !HeadText(cell.text).isHeading {
            names[cell.column] = cell.text
        }
        return names.sorted { $0.key < $1.key }.map {
            StockLayout.Values(column: $0.key, sex: sex, year: nil, origin: $0.value)
        }
    }
}
