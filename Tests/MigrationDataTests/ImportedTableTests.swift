import MigrationData
import Testing

@Suite("Tables that imports make")
struct ImportedTableTests {
    private typealias Kind = Decoding.Kind

    @Test("The world is the publisher's, men follow from both sexes and women or stand alone")
    func totals() throws {
        let areas = try Decoding.areaTable()
        let table = try StockTotals(file: "t", bytes: Decoding.bytes(Decoding.stockTotals), areas: areas)
        let (afghanistan, nepal) = try (#require(areas.area(m49: 4)), #require(areas.area(m49: 524)))
        #expect(Sex.allCases.map { table.world(year: 2019, sex: $0) } == [300, 120, 180])
        #expect(Sex.allCases.map { table.persons(afghanistan, year: 2019, sex: $0) } == [200, 80, 120])
        #expect(Sex.allCases.map { table.persons(nepal, year: 2019, sex: $0) } == [nil, nil, 7])
        #expect(table.persons(areas.otherNorth, year: 2019, sex: .both) == nil)
        #expect(table.persons(nepal, year: 2018, sex: .male) == nil)
        let stock = try MigrantStock(file: "t", bytes: Decoding.bytes(Decoding.importedStock), areas: areas)
        #expect(
            Sex.allCases.map { stock.persons(from: areas.origins(of: .world), to: areas.all, year: 2019, sex: $0) }
                == [200, 80, 127])
    }

    @Test(
        "What contradicts itself is told with its line and column",
        arguments: [
            (Decoding.Kind.stockTotals, "\t80\t", "\t201\t", 3, "female_2019"),
            (.stockTotals, "\t80\t\n", "\t80\t201\n", 3, "male_2019"),
            (.stockTotals, "524\t", "900\t", 4, "area"), (.stockTotals, "524\t", "4\t", 4, "area"),
            (.stockTotals, "524\t", "5\t", 4, "area"), (.importedStock, "900\t900", "900\t524", 2, "origin"),
            (.importedStock, "4\t524", "4\t900", 3, "origin"), (.importedStock, "4\t524", "900\t900", 3, "origin"),
            (.importedStock, "\t80\t", "\t201\t", 3, "female_2019"), (.imports, "own\t", "Own\t", 3, "edition"),
            (.imports, "\tmigrant-stock\t", "\tages\t", 3, "table"),
            (.imports, "own\tmigrant-stock\t", "undesa-2020\tmigrant-stock-totals\t", 3, "table"),
            (.areaNames, "Jersey & Guernsey", "islamic republic of  Afghanistan", 3, "name"),
            (.areaNames, "\t830", "\tx", 3, "m49"),
        ])
    func faults(kind: Decoding.Kind, old: String, new: String, line: Int, column: String) {
        let fault = kind.fault(kind.text.replacing(old, with: new, maxReplacements: 1))
        #expect(fault?.line == line && fault?.column == column, "\(String(describing: fault))")
    }

    @Test("Names are found whatever their case, accents, signs and order of marks")
    func names() throws {
        let areas = try Decoding.areaTable()
        let names = try AreaNames(file: "n", bytes: Decoding.bytes(Decoding.areaNames), areas: areas)
        for name in ["NEPAL*", " Nepál ", "Ne\u{301}pal", "524", "0524", "npl", "NP"] {
            #expect(names.area(name) == areas.area(m49: 524), "\(name)")
        }
        #expect(names.area(named: "Jersey and Guernsey") == areas.area(m49: 830))
        for name in ["", "Nepa", "9", "XX", "Nepal Afghanistan", "99999999999999999999"] {
            #expect(names.area(name) == nil)
        }
        #expect(AreaNames.folded("St. Héléna & Côte d’Ivoire (the)") == "saint helena and cote divoire the")
    }

    @Test("The newest edition is the one published last, else of the latest year in its name, else the last that came")
    func newest() throws {
        let header = "edition\ttable\tpublisher\ttitle\tpublished\tfile\tcitation\n"
        func order(_ rows: [(String, String)]) throws -> [String] {
            let text =
                header
                + rows.map { "\($0.0)\tinflow\t\t\t\($0.1)\t\t\n" }.joined()
                .replacing("\tinflow", with: "\tremittance-inflow")
            return try ImportCatalogue(file: "i", bytes: Decoding.bytes(text)).editions([.inflow, .outflow])
        }
        #expect(try order([("b", "2021-05"), ("a", "2020-04")]) == ["a", "b"])
        #expect(try order([("own-2022", ""), ("b", "2021-05"), ("a", "")]) == ["a", "b", "own-2022"])
        #expect(try order([("b", ""), ("a", "")]) == ["b", "a"])
    }
}
