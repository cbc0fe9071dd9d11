import Importing
import MadeUpWorkbook
import MigrationData
import Testing

@Suite("Workbooks of remittances")
struct MoneyWorkbookTests {
    typealias Cell = MadeUpWorkbook.Cell
    typealias Line = MadeUpPublication.Line

    @Test("The World Bank's names are matched, its notes are no areas, its groups are left out")
    func names() throws {
        let bench = try Workbench()
        let names = [
            "Bahamas, The", "Congo, Dem. Rep.", "Congo, Rep.", "Cote d'Ivoire", "Curacao", "Czech Republic",
            "Egypt, Arab Rep.", "Faeroe Islands", "Gambia, The", "Hong Kong SAR, China", "Iran, Islamic Rep.",
            "Korea, Dem. Rep.", "Korea, Rep.", "Kyrgyz Republic", "Lao PDR", "Macao SAR, China",
            "Micronesia, Fed. Sts.",
            "Moldova", "Slovak Republic", "St. Kitts and Nevis", "St. Lucia", "St. Vincent and the Grenadines",
            "Tanzania",
            "United States", "Venezuela, RB", "Vietnam", "Virgin Islands (U.S.)", "West Bank and Gaza", "Yemen, Rep.",
            "Türkiye", "Swaziland", "Cape Verde", "TFYR Macedonia", "São Tomé and Príncipe",
        ]
        let lines =
            names.map { Line($0, nil, [1, 2]) } + [
                Line("Kosovo", nil, ["", 5]), Line("Low-and Middle-Income Countries", nil, [90, 91]),
                Line("World", nil, [100, 102]),
            ]
        let workbook = MadeUpPublication.remittances("outflows", years: [2020, 2021], date: "Date: May 2021", lines)
        let file = try bench.read(workbook.bytes)
        #expect(file.unmatched.names.map(\.name) == ["Kosovo"])
        #expect(file.tables.map(\.entry.edition) == ["knomad-2021-05"])
        let data = try bench.add(file)
        #expect(try bench.rows(out: "remittance-outflow.knomad-2021-05.tsv").count == names.count + 1)
        let money = try data.remittances()
        func value(_ area: AreaSelection) -> Double? {
            money.money(area, direction: .outflow, edition: "knomad-2021-05", year: 2021, areas: bench.areas)?.millions
        }
        #expect(value(.world) == 102)
        #expect(money.years("knomad-2021-05", .outflow) == [2020, 2021])
        #expect(try data.usualRemittanceEdition(.outflow) == "knomad-2021-05")
        #expect(try data.usualRemittanceEdition(.inflow) == "knomad-2020-04")
    }

    @Test("A workbook of the bundled edition gives the bundled money, to the thousand dollars")
    func bundled() throws {
        let bench = try Workbench()
        let rows = try Workbench.rows("remittances.tsv").filter {
            $0["edition"] == "knomad-2020-04" && $0["direction"] == "inflow"
        }
        let years = Array(1990...2019)
        let lines = rows.map { row in
            let name = row["area"] == "900" ? "World" : bench.areas.areas.first { String($0.m49) == row["area"] }?.name
            return Line(
                name ?? "", nil,
                years.map { year in row[String(year)].flatMap { $0.isEmpty ? nil : .number($0) } ?? .empty })
        }
        let workbook = MadeUpPublication.remittances("inflows", years: years, date: "Date: April 2020", lines)
        try bench.add(bench.read(workbook.bytes))
        let out = try bench.rows(out: "remittance-inflow.knomad-2020-04.tsv")
        func key(_ row: [String: String]) -> Int { row["area"].flatMap { Int($0) } ?? 0 }
        let expected = rows.sorted { key($0) < key($1) }
        #expect(out.count == expected.count)
        for (found, row) in zip(out, expected) {
            let columns = ["area", "direction", "edition"] + years.map { String($0) }
            #expect(columns.map { found[$0] } == columns.map { row[$0] })
        }
    }

    @Test(
        "Money is rounded to thousands by its own value, not by that of a product",
        arguments: [
            ("20.1345", "20.134"), ("0.0005", "0.001"), ("12.9996", "13"), ("5", "5"), ("0", "0"), ("7.25", "7.25"),
        ])
    func rounding(printed: String, kept: String) throws {
        let bench = try Workbench()
        let workbook = MadeUpPublication.remittances(
            "inflows", years: [2018, 2019], date: "Date: April 2020", [Line("Nepal", nil, [1, .number(printed)])])
        try bench.add(bench.read(workbook.bytes))
        #expect(try bench.rows(out: "remittance-inflow.knomad-2020-04.tsv").first?["2019"] == kept)
    }

    @Test("An area twice, negative money and a missing date are told")
    func faults() throws {
        let bench = try Workbench()
        func fault(_ lines: [Line], date: String = "Date: April 2020") -> ImportError? {
            bench.fault(
                MadeUpPublication.remittances("inflows", years: [2018, 2019], date: date, lines).bytes, as: "money.xlsx"
            )
        }
        #expect(
            fault([Line("Nepal", nil, [1, 2]), Line("NEPAL", nil, [1, 2])])?.place
                == "sheet Remittance inflows, cell A3")
        #expect(fault([Line("Nepal", nil, [1, -2])])?.reason == "-2.0 is negative")
        #expect(fault([Line("Nepal", nil, [1, 2])], date: "Undated")?.kind == .nameless)
        #expect(fault([Line("Kosovo", nil, [1, 2])])?.kind == .badData)
    }
}
