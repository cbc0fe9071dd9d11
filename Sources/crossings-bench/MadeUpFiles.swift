import FoundationEssentials
import MadeUpWorkbook
import MigrationData
import TestTables

/// Files to import, made when they are first asked for, in a folder that is removed at the end.
final class MadeUpFiles {
    private var root: URL?
    private var made: Set<String> = []

    /// The folder for what is imported.
    func folder() throws -> String { try place("imported") }

    /// A workbook of all areas by all areas in the United Nations' layout.
    func workbook() throws -> String {
        try file("stock.xlsx") { areas in
            let origins = areas.map(\.name)
            let lines = areas.enumerated().map { row, area in
                MadeUpPublication.Line(
                    area.name, area.m49,
                    [2019, 0] + origins.indices.map { .number(String(Self.persons($0, row, year: 2019) * 2)) })
            }
            return MadeUpPublication.origins2019(origins: origins, [(sex: "Total", lines: lines)]).bytes
        }
    }

    /// A long table of both sexes and women: as many rows as asked for, the years one after another.
    func longTable(rows: Int) throws -> String {
        try file("stock-\(rows).csv") { areas in
            var bytes = Array("origin,destination,year,sex,persons\n".utf8)
            bytes.reserveCapacity(rows * 27)
            let pairs = areas.indices.flatMap { origin in areas.indices.map { (origin, $0) } }.filter { $0 != $1 }
            for row in 0..<rows {
                let (origin, destination) = pairs[row / 2 % pairs.count]
                let year = 1990 + row / 2 / pairs.count
                let persons = Self.persons(origin, destination, year: year)
                let (sex, count) = row % 2 == 0 ? ("both", persons * 2) : ("female", persons)
                let line = "\(areas[origin].code),\(areas[destination].code),\(year),\(sex),\(count)\n"
                bytes.append(contentsOf: line.utf8)
            }
            return bytes
        }
    }

    /// Removes what was made.
    func remove() {
        if let root { try? FileManager.default.removeItem(at: root) }
    }

    /// Numbers without a pattern that a packed column could shorten.
    private static func persons(_ origin: Int, _ destination: Int, year: Int) -> Int {
        1 + (origin * 7919 + destination * 104_729 + year * 31) % 99_991
    }

    private func place(_ name: String) throws -> String {
        if let root { return root.path() + name }
        let url = FileManager.default.temporaryDirectory.appending(path: "crossings-bench-\(UUID().uuidString)/")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        root = url
        return url.path() + name
    }

    private func file(_ name: String, _ content: (AreaList) throws -> [UInt8]) throws -> String {
        let path = try place(name)
        guard made.insert(name).inserted else { return path }
        let areas = try MigrationDataset(source: EmbeddedTable.table).areas().areas
        try Data(content(areas)).write(to: URL(filePath: path))
        return path
    }
}
