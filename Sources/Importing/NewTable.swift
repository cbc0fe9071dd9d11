import MigrationData

/// A table that was read and is to be put into a folder.
package struct NewTable {
    enum Content {
        case stock(StockTable)
        case money(MoneyTable)
    }

    /// Its row in the folder's catalogue.
    package let entry: ImportedTable
    let content: Content

    init(_ table: StockTable, _ revision: Revision, edition: String, _ path: String) {
        content = .stock(table)
        entry = Self.entry(table.kind == .totals ? .stockTotals : .stock, revision, edition, path)
    }

    init(_ table: MoneyTable, _ revision: Revision, edition: String, _ path: String) {
        content = .money(table)
        entry = Self.entry(table.direction.importedKind, revision, edition, path)
    }

    private static func entry(
        _ kind: ImportedTable.Kind, _ revision: Revision, _ edition: String, _ path: String
    ) -> ImportedTable {
        ImportedTable(
            edition: edition, kind: kind, publisher: plain(revision.publisher), title: plain(revision.title),
            published: plain(revision.published), origin: plain(name(of: path)), citation: plain(revision.citation))
    }

    /// The name of a file without its folder.
    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// A text that can stand in a field: of one line, with nothing that a terminal would obey.
    private static func plain(_ text: String) -> String {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map {
            String(String.UnicodeScalarView($0))
        }
        return TableError.printable(words.joined(separator: " "))
    }

    /// What it holds, in a line.
    package var summary: String {
        let (areas, years) =
            switch content {
            case .stock(let table): (table.destinationCount, table.years)
            case .money(let table): (table.areaCount, table.years)
            }
        let what =
            switch entry.kind {
            case .stockTotals: "migrant stock, totals of"
            case .stock: "migrant stock by origin of"
            case .inflow: "remittance inflows of"
            case .outflow: "remittance outflows of"
            }
        let span = years.count > 1 ? "\(years[0])–\(years[years.count - 1])" : years.map(String.init).joined()
        return "\(entry.edition): \(what) \(areas) \(areas == 1 ? "area" : "areas"), \(span)"
    }

    func write(to sink: inout ByteSink) throws(ImportError) {
        switch content {
        case .stock(let table): try table.write(to: &sink, file: entry.origin)
        case .money(let table): try table.write(edition: entry.edition, to: &sink)
        }
        try sink.flush()
    }
}
