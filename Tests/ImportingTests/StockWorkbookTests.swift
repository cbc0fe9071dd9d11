import Importing
import MadeUpWorkbook
import MigrationData
import Testing

@Suite("Workbooks of migrant stock")
struct StockWorkbookTests {
    typealias Cell = MadeUpWorkbook.Cell
    typealias Line = MadeUpPublication.Line

    private static let years = [1990, 2019]

    private static func numbers(_ numbers: [Int]) -> [Cell] { numbers.map { Cell($0) } }

    /// The world, a group twice, three areas (one with an asterisk, one in its new spelling) and one that isn't here.
    private static let lines = [
        Line("WORLD", 900, numbers([1000, 2000, 450, 900, 550, 1100])),
        Line("Geographic regions", nil, [Cell](repeating: "..", count: 6)),
        Line("OCEANIA", 909, numbers([9, 9, 4, 4, 5, 5])),
        Line("Oceania", 909, numbers([9, 9, 4, 4, 5, 5])),
        Line("Nepal*", 524, [.number("42263.99999999999"), 300, 40, 130, 60, 170]),
        Line("Türkiye", nil, numbers([50, 60, 20, 30, 30, 30])),
        Line("Atlantis", 158, numbers([7, 8, 3, 4, 4, 4])),
        Line("Tuvalu", 798, ["..", 5, "..", "..", "-", ""]),
    ]

    @Test(
        "Totals come to the person, whichever way the years and sexes stand above them",
        arguments: [
            ("undesa-2019", MadeUpPublication.totals2019(years: years, lines)),
            ("undesa-2020", MadeUpPublication.totals2020(years: years, lines)),
        ])
    func totals(edition: String, workbook: MadeUpWorkbook) throws {
        let bench = try Workbench()
        let file = try bench.read(workbook.bytes)
        #expect(file.unmatched.names.map(\.name) == ["Atlantis (158)"])
        let data = try bench.add(file)
        #expect(bench.files == ["imported.tsv", "migrant-stock-totals.\(edition).tsv"])
        let stock = try data.stock(edition: edition)
        func total(_ area: AreaSelection, _ year: Int, _ sex: Sex = .both) -> Int? {
            stock.total(area, side: .immigrants, year: year, sex: sex, areas: bench.areas)
        }
        let areas = bench.areas
        let nepal = try AreaSelection.area(#require(areas.area(iso: "NPL")))
        let turkey = try AreaSelection.area(#require(areas.area(iso: "TUR")))
        let tuvalu = try AreaSelection.area(#require(areas.area(iso: "TUV")))
        #expect(stock.years(.immigrants) == Self.years)
        #expect(total(nepal, 1990) == 42264 && total(nepal, 2019) == 300)
        #expect(total(nepal, 2019, .female) == 170 && total(nepal, 2019, .male) == 130)
        #expect(total(turkey, 2019) == 60 && total(tuvalu, 1990) == nil && total(tuvalu, 2019) == 5)
        #expect(total(tuvalu, 2019, .female) == nil)
        #expect(total(.world, 2019) == 2000 && total(.world, 2019, .female) == 1100)
        #expect(total(.region, 2019) == 365 && total(.outside, 2019) == 1635)
        if edition == "undesa-2020" { #expect(throws: TableError.self) { try data.migrantStock(edition: edition) } }
    }

    @Test("A workbook of the bundled edition gives the bundled totals")
    func bundledTotals() throws {
        let bench = try Workbench()
        let stock = try bench.data.migrantStock()
        let sexes: [Sex] = [.both, .male, .female]
        let lines = bench.areas.areas.map { area in
            let members = bench.areas.members(of: .area(area.index))
            let origins = bench.areas.origins(of: .world)
            return Line(
                area.name, area.m49,
                sexes.flatMap { sex in
                    stock.years.map { Cell(stock.persons(from: origins, to: members, year: $0, sex: sex)) }
                })
        }
        let workbook = MadeUpPublication.totals2019(years: stock.years, lines)
        let imported = try bench.add(bench.read(workbook.bytes)).stock(edition: "undesa-2019")
        // Men are both sexes less women; sums of corridors leave out whose women aren't known.
        for sex in [Sex.both, .female] {
            for year in stock.years {
                let expected = stock.totals(side: .immigrants, year: year, sex: sex)
                #expect(imported.totals(side: .immigrants, year: year, sex: sex) == expected)
                #expect(imported.totals(side: .emigrants, year: year, sex: sex) != expected)
            }
        }
    }

    @Test("The bilateral table of 2019 comes back as it is bundled: years down, origins across, a sheet a sex")
    func originsAcross() throws {
        let bench = try Workbench()
        let rows = try Workbench.rows("migrant_stock.tsv")
        let years = [1990, 2019]
        let codes = ["ON", "OS"] + bench.areas.areas.map { String($0.m49) }
        let names = ["Other North", "Other South"] + bench.areas.areas.map(\.name)
        let byPair = Dictionary(grouping: rows) { "\($0["destination"] ?? "") \($0["origin"] ?? "")" }
        func sheet(_ name: String, _ key: String) -> (sex: String, lines: [Line]) {
            (
                name,
                years.flatMap { year in
                    [Line("WORLD", 900, [Cell(year), 271_000_000] + codes.map { _ in 1 })]
                        + bench.areas.areas.map { area in
                            Line(
                                area.name, area.m49,
                                [Cell(year), 0]
                                    + codes.map { code in
                                        let field = byPair["\(area.m49) \(code)"]?.first?["\(key)_\(year)"] ?? ""
                                        return Int(field).map { Cell($0) } ?? .empty
                                    })
                        }
                }
            )
        }
        let workbook = MadeUpPublication.origins2019(
            origins: names, [sheet("Total", "both"), sheet("Female", "female")])
        let file = try bench.read(workbook.bytes)
        #expect(file.unmatched.isEmpty)
        let data = try bench.add(file)
        #expect(bench.files == ["imported.tsv", "migrant-stock.undesa-2019.columns", "migrant-stock.undesa-2019.tsv"])
        let out = try bench.rows(out: "migrant-stock.undesa-2019.tsv")
        var found: [String: [String: String]] = [:]
        for row in out { found["\(row["destination"] ?? "") \(row["origin"] ?? "")"] = row }
        let columns = years.flatMap { ["both_\($0)", "female_\($0)"] }
        for row in rows where columns.contains(where: { row[$0] != "" }) {
            let pair = "\(row["destination"] ?? "") \(row["origin"] ?? "")"
            #expect(columns.map { found[pair]?[$0] } == columns.map { row[$0] }, "\(pair)")
            found[pair] = nil
        }
        #expect(Array(found.keys) == ["900 900"])
        let stock = try data.stock(edition: "undesa-2019")
        #expect(
            stock.total(.world, side: .immigrants, year: 2019, sex: .both, areas: bench.areas) == 271_000_000)
    }

    @Test("Origins down the sheet, years across: groups are left out, unmatched origins are residual")
    func originsDown() throws {
        let bench = try Workbench()
        let nepal = Line("Nepal*", 524, [])
        func line(_ to: Line, _ name: String, _ code: Int?, _ numbers: [Int]) -> (Line, Line) {
            (to, Line(name, code, Self.numbers(numbers)))
        }
        let workbook = MadeUpPublication.origins2020(
            years: Self.years,
            [
                line(Line("WORLD", 900, []), "WORLD", 900, [500, 600, 200, 250, 300, 350]),
                line(Line("WORLD", 900, []), "India", 356, [90, 91, 40, 41, 50, 50]),
                line(Line("AFRICA", 903, []), "India", 356, [1, 1, 0, 0, 1, 1]),
                line(nepal, "WORLD", 900, [100, 110, 44, 44, 56, 66]),
                line(nepal, "ASIA", 935, [80, 80, 40, 40, 40, 40]),
                line(nepal, "India", 356, [80, 81, 30, 31, 50, 50]),
                line(nepal, "Others", 2003, [10, 10, 4, 4, 6, 6]),
                line(nepal, "China, Taiwan Province of China*", 158, [6, 7, 3, 3, 3, 4]),
                line(nepal, "Saint Barthélemy", 652, [4, 12, 3, 6, 1, 6]),
                line(Line("Saint Barthélemy", 652, []), "India", 356, [2, 2, 1, 1, 1, 1]),
            ])
        let file = try bench.read(workbook.bytes)
        #expect(
            file.unmatched.names.map { "\($0.name) \($0.end)" } == [
                "China, Taiwan Province of China (158) origin", "Saint Barthélemy (652) both",
            ])
        let data = try bench.add(file)
        let areas = bench.areas
        let stock = try data.migrantStock(edition: "undesa-2020")
        let nepalese = try AreaSet([#require(areas.area(iso: "NPL"))])
        let indians = try AreaSet([#require(areas.area(iso: "IND"))])
        let world = areas.origins(of: .world)
        #expect(stock.persons(from: indians, to: nepalese, year: 2019, sex: .female) == 50)
        #expect(stock.persons(from: world, to: nepalese, year: 2019) == 110)
        #expect(stock.persons(from: world, to: nepalese, year: 2019, sex: .male) == 44)
        #expect(stock.persons(from: indians, to: areas.all, year: 2019) == 81)
        let all = try data.stock(edition: "undesa-2020")
        #expect(all.total(.world, side: .immigrants, year: 2019, sex: .female, areas: areas) == 350)
        #expect(all.total(.world, side: .emigrants, year: 1990, sex: .both, areas: areas) == 500)
    }

    @Test(
        "What can't be is refused with the cell in which it stands",
        arguments: [
            (Line("Nepal", 524, numbers([1, -2, 0, 0, 0, 0])), "negative", "G11"),
            (Line("Nepal", 524, [1, "many", 0, 0, 0, 0]), "not a number", "G11"),
            (Line("Nepal", 524, numbers([10, 20, 5, 5, 5, 21])), "women of 20", "K11"),
            (Line("Türkiye", 792, numbers([1, 2, 0, 0, 0, 0])), "second number", "F11"),
            (Line("Nepal", 524, [.number("1e12"), 2, 0, 0, 0, 0]), "too many", "F11"),
            (Line("Nepal", 524, [.raw("<c r=\"F11\" t=\"e\"><v>#REF!</v></c>"), 2, 0, 0, 0, 0]), "#REF!", "F11"),
        ])
    func faults(line: Line, reason: String, cell: String) throws {
        let bench = try Workbench()
        let lines = [
            Line("WORLD", 900, Self.numbers([1, 2, 0, 0, 0, 0])),
            Line("Turkey", 792, Self.numbers([1, 2, 0, 0, 0, 0])),
        ]
        let workbook = MadeUpPublication.totals2019(years: Self.years, lines + [line])
        let fault = bench.fault(workbook.bytes)
        #expect(fault?.kind == .badData)
        #expect(fault?.reason.contains(reason) == true, "\(fault?.description ?? "")")
        #expect(fault?.place == "sheet Table 1, cell \(cell)", "\(fault?.description ?? "")")
    }

    @Test("A workbook that doesn't name its revision needs a name, and one of something else is refused")
    func nameless() throws {
        let bench = try Workbench()
        let rows: [[Cell]] = [
            ["Region, country or area", "Location code", 1990, 2020],
            ["Nepal", 524, 5, 6],
        ]
        func workbook(_ title: String) -> [UInt8] {
            MadeUpWorkbook([MadeUpWorkbook.Sheet("Table 1", [[.text(title)]] + rows)]).bytes
        }
        #expect(bench.fault(workbook("Table 1: International migrant stock at mid-year"))?.kind == .nameless)
        let named = try bench.read(workbook("Table 1: International migrant stock at mid-year"), edition: "own")
        #expect(named.tables.map(\.entry.edition) == ["own"])
        for other in [
            "Table 1: Total population", "Table 1: International migrant stock as a percentage of the population",
        ] {
            #expect(bench.fault(workbook(other))?.kind == .badData)
        }
    }
}
