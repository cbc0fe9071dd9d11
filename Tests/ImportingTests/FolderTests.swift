import Foundation
import Importing
import MadeUpWorkbook
import MigrationData
import Testing

@Suite("Folders of imports")
struct FolderTests {
    typealias Line = MadeUpPublication.Line

    private static func stock(_ persons: Int) -> [UInt8] {
        MadeUpPublication.totals2020(
            years: [2019, 2020], [Line("Nepal", 524, [.number("\(persons)"), 9, 1, 2, 3, 4])]
        ).bytes
    }

    private static func money(_ direction: String, date: String = "Date: May 2021") -> [UInt8] {
        MadeUpPublication.remittances(direction, years: [2019, 2020], date: date, [Line("Nepal", nil, [8, 9])]).bytes
    }

    @Test("Tables and directions are added; the same one again is refused, unless it may be replaced")
    func adding() throws {
        let bench = try Workbench()
        try bench.add(bench.read(Self.stock(9)))
        try bench.add(bench.read(Self.money("inflows")))
        try bench.add(bench.read(Self.money("outflows")))
        let files = [
            "imported.tsv", "migrant-stock-totals.undesa-2020.tsv", "remittance-inflow.knomad-2021-05.tsv",
            "remittance-outflow.knomad-2021-05.tsv",
        ]
        #expect(bench.files == files)
        let again = try bench.read(Self.stock(7))
        let refusal = #expect(throws: ImportError.self) { try bench.add(again) }
        #expect(refusal?.kind == .unwritable)
        func nepal() throws -> Int? {
            try bench.folder.stock(edition: "undesa-2020").total(
                .region, side: .immigrants, year: 2019, sex: .both, areas: bench.areas)
        }
        #expect(try nepal() == 9 && bench.files == files)
        try bench.add(again, force: true)
        #expect(try nepal() == 7 && bench.files == files)
        #expect(try bench.folder.imports().tables.count == 3)
        try bench.folder.checkAll()
    }

    @Test("A folder that can't be made or written leaves nothing behind")
    func unwritable() throws {
        let bench = try Workbench()
        let file = try bench.read(Self.stock(9))
        for path in [bench.path + "/a.xlsx", bench.path + "/missing/out"] {
            let refusal = #expect(throws: ImportError.self) {
                try ImportFolder(path, areas: bench.areas).add(file.tables, force: true)
            }
            #expect(refusal?.kind == .unwritable)
        }
        // A folder where the table's name belongs can't be renamed over.
        try FileManager.default.createDirectory(
            atPath: bench.path + "/out/migrant-stock-totals.undesa-2020.tsv/x", withIntermediateDirectories: true)
        #expect(throws: ImportError.self) { try bench.add(file) }
        #expect(bench.files == ["migrant-stock-totals.undesa-2020.tsv"])
    }

    @Test("The report's edition answers where the folder has it, else the folder's newest, else the bundled one")
    func defaults() throws {
        let bench = try Workbench()
        #expect(try bench.data.usualStockEdition(withCorridors: false) == "undesa-2019")
        try bench.add(
            bench.read(csv: "origin,destination,year,sex,persons\nNPL,IND,2022,both,5\n", edition: "own-2022"))
        try bench.add(bench.read(Self.stock(9)))
        try bench.add(bench.read(Self.money("inflows")))
        try bench.add(bench.read(Self.money("inflows", date: "Date: November 2019")))
        var data = bench.folder
        #expect(try data.usualStockEdition(withCorridors: false) == "own-2022")
        #expect(try data.usualStockEdition(withCorridors: true) == "own-2022")
        #expect(try data.usualRemittanceEdition(.inflow) == "knomad-2021-05")
        #expect(try data.usualRemittanceEdition(.outflow) == "wdi-2021-09")
        #expect(try data.stockEditions(withCorridors: false) == ["undesa-2019", "undesa-2020", "own-2022"])
        #expect(try data.stockEditions(withCorridors: true) == ["undesa-2019", "own-2022"])
        #expect(try data.editions()["own-2022"]?.quantities == ["migrant stock"])
        #expect(try data.migrantStock().years == [1990, 1995, 2000, 2005, 2010, 2015, 2019])
        let lines = [Line("Nepal", 524, [9, 9, 1, 2, 3, 4])]
        try bench.add(bench.read(MadeUpPublication.totals2019(years: [2018, 2019], lines).bytes))
        data = bench.folder
        #expect(try data.usualStockEdition(withCorridors: false) == "undesa-2019")
        #expect(try data.usualStockEdition(withCorridors: true) == "own-2022")
        #expect(try data.stock(edition: "undesa-2019").years(.immigrants) == [2018, 2019])
        #expect(try data.migrantStock(edition: "undesa-2019").years.count == 7)
    }

    @Test("A broken catalogue and broken tables are told by name")
    func broken() throws {
        let bench = try Workbench()
        let file = try bench.read(Self.stock(9))
        try bench.add(file)
        let table = bench.path + "/out/migrant-stock-totals.undesa-2020.tsv"
        try "area\tboth_2019\tfemale_2019\n524\t5\t6\n".write(toFile: table, atomically: true, encoding: .utf8)
        let fault = #expect(throws: TableError.self) { try bench.folder.checkAll() }
        #expect(fault?.line == 2 && fault?.column == "female_2019")
        try "edition\ttable\n".write(toFile: bench.path + "/out/imported.tsv", atomically: true, encoding: .utf8)
        #expect(throws: TableError.self) { try bench.folder.imports() }
        let refusal = #expect(throws: ImportError.self) { try bench.add(file, force: true) }
        #expect(refusal?.kind == .badData)
    }
}
