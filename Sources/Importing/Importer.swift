import Glibc
import MigrationData

/// Reads what publishers hand out: workbooks of the United Nations and the World Bank, and long tables as CSV.
package struct Importer {
    private let areas: AreaTable
    private let names: AreaNames

    /// An importer that matches names to areas.
    package init(areas: AreaTable, names: AreaNames) {
        self.areas = areas
        self.names = names
    }

    /// Reads a file whole; `edition` names what the file doesn't. `progress` is told how far it has come.
    package func read(
        _ path: String, edition: String?, progress: @escaping (ImportProgress) -> Void = { _ in }
    ) throws(ImportError) -> ImportedFile {
        let (descriptor, size) = try FileBytes.open(path)
        defer { close(descriptor) }
        let matcher = AreaMatcher(areas: areas, names: names)
        switch try FileBytes.form(descriptor, file: path) {
        case .zip:
            let workbook = try Workbook(file: path, path: path)
            return try tables(
                WorkbookImport(workbook, matcher: matcher, progress: { progress(ImportProgress(part: $0, rows: nil)) }),
                path, edition)
        case .compound:
            throw ImportError(
                file: path, "an encrypted workbook or one of the old form (.xls); save it as .xlsx without a password")
        case .text:
            guard let edition else {
                throw ImportError(.nameless, file: path, "a CSV doesn't name its edition; add --edition NAME")
            }
            let blocks = CSVBlocks(file: path, descriptor: descriptor, size: size)
            return try tables(CSVImport(blocks, progress: progress).table(matching: matcher), path, edition)
        }
    }

    // MARK: Tables

    private func tables(_ csv: LongTable, _ path: String, _ edition: String) throws(ImportError) -> ImportedFile {
        let revision = Revision(edition: edition, publisher: "", title: "CSV table", published: "", citation: "")
        let tables = [StockTable.Kind.corridors, .totals].compactMap { kind in
            StockTable(kind, of: csv.persons, areas: areas).map { NewTable($0, revision, edition: edition, path) }
        }
        return try file(tables, csv.unmatched, path)
    }

    private func tables(
        _ workbook: WorkbookImport, _ path: String, _ edition: String?
    ) throws(ImportError) -> ImportedFile {
        var tables: [NewTable] = []
        var unmatched = workbook.stock.unmatched
        let texts = workbook.texts + [NewTable.name(of: path)]
        let kind: StockTable.Kind = workbook.stock.hasOrigins ? .corridors : .totals
        if let table = StockTable(kind, of: workbook.stock.persons, areas: areas) {
            let revision = try revision(Revision.ofStock(texts), edition, path)
            tables.append(NewTable(table, revision, edition: edition ?? revision.edition, path))
        }
        for money in workbook.money where money.table.areaCount > 0 {
            let revision = try revision(Revision.ofRemittances(money.notes + texts), edition, path)
            tables.append(NewTable(money.table, revision, edition: edition ?? revision.edition, path))
            for (name, end) in money.unmatched.names { unmatched.add(name, end) }
        }
        return try file(tables, unmatched, path)
    }

    private func revision(
        _ found: Revision?, _ edition: String?, _ path: String
    ) throws(ImportError) -> Revision {
        if let found { return found }
        guard let edition else {
            throw ImportError(.nameless, file: path, "the workbook doesn't name its revision; add --edition NAME")
        }
        return Revision(edition: edition, publisher: "", title: "Workbook", published: "", citation: "")
    }

    private func file(
        _ tables: [NewTable], _ unmatched: Unmatched, _ path: String
    ) throws(ImportError) -> ImportedFile {
        if tables.isEmpty {
            let reason =
                unmatched.isEmpty
                ? "no sheet of it is one of migrants by destination or of remittances that is known here"
                : "none of its names matches an area"
            throw ImportError(file: path, reason)
        }
        return ImportedFile(file: path, tables: tables, unmatched: unmatched)
    }
}
