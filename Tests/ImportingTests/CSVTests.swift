import Importing
import MigrationData
import Testing

@Suite("Long CSV")
struct CSVTests {
    private static let header = "origin,destination,year,sex,persons\n"

    /// The lines of the corridors' table that comes of a CSV.
    private func lines(_ csv: String) throws -> [String] {
        let bench = try Workbench()
        try bench.add(bench.read(csv: csv))
        return try bench.rows(out: "migrant-stock.mine.tsv").map { row in
            row.keys.sorted().map { "\($0)=\(row[$0] ?? "")" }.joined(separator: " ")
        }
    }

    @Test("Areas by code and name; quotation marks, CRLF, a byte order mark and any order of columns are taken")
    func forms() throws {
        let expected = ["both_2019=100 destination=356 female_2019=40 origin=524"]
        #expect(try lines(Self.header + "NPL,IND,2019,both,100\nNPL,IND,2019,female,40\n") == expected)
        #expect(try lines(Self.header + "np,356,2019,female,40\n524,india,2019,male,60") == expected)
        #expect(
            try lines(
                "\u{FEFF}sex,persons,year,Origin,destination\r\nboth,100,2019,\"Nepal\",India\r\nMale,60,2019,NPL,IN\r\n"
            )
                == expected)
        #expect(
            try lines("\n" + Self.header + "\"NPL\",\"IND\",\"2019\",\"female\",\"40\"\n\nNPL , IND,2019,male,60\n\n")
                == expected)
    }

    @Test("The third of the sexes follows from two; of one alone nothing does")
    func sexes() throws {
        #expect(
            try lines(Self.header + "NPL,IND,2019,male,60\nNPL,IND,2019,both,100\n")
                == ["both_2019=100 destination=356 female_2019=40 origin=524"])
        #expect(
            try lines(Self.header + "NPL,IND,2019,female,40\n")
                == ["both_2019= destination=356 female_2019=40 origin=524"])
        #expect(
            try lines(Self.header + "NPL,IND,2019,male,60\n")
                == ["both_2019= destination=356 female_2019= male_2019=60 origin=524"])
        let bench = try Workbench()
        let data = try bench.add(bench.read(csv: Self.header + "NPL,IND,2019,male,60\nCHN,IND,2019,both,7\n"))
        let stock = try data.stock(edition: "mine")
        func total(_ sex: Sex) -> Int? {
            stock.total(.world, side: .emigrants, year: 2019, sex: sex, areas: bench.areas)
        }
        #expect(total(.male) == 60 && total(.both) == 7 && total(.female) == nil)
    }

    @Test("Unmatched and residual origins stand together; unmatched destinations are left out; all are listed")
    func unmatched() throws {
        let bench = try Workbench()
        let csv =
            Self.header
            + "OS,IND,2019,both,7\nAtlantis,IND,2019,both,3\nLemuria,IND,2019,both,2\nLemuria,IND,2019,female,1\nON,IND,2019,both,1\n"
            + "NPL,Atlantis,2019,both,50\nNPL,IND,2019,both,9\n\"Shangri-La, Greater\",IND,2019,both,4\n"
        let file = try bench.read(csv: csv)
        #expect(
            file.unmatched.names.map { "\($0.name) \($0.end)" }
                == ["Atlantis both", "Lemuria origin", "Shangri-La, Greater origin"])
        let data = try bench.add(file)
        let rows = try bench.rows(out: "migrant-stock.mine.tsv")
        #expect(rows.map { $0["both_2019"] } == ["9", "1", "16"] && rows.map { $0["origin"] } == ["524", "ON", "OS"])
        #expect(rows.map { $0["female_2019"] } == ["", "", ""])
        let stock = try data.stock(edition: "mine")
        #expect(stock.total(.world, side: .immigrants, year: 2019, sex: .both, areas: bench.areas) == 26)
    }

    @Test("The world as an origin is a total, from the world to the world the publisher's own")
    func totals() throws {
        let bench = try Workbench()
        let csv =
            Self.header
            + "World,IND,2019,both,30\n900,world,2019,both,99\nNPL,IND,2019,both,9\nNPL,World,2019,both,11\n"
        let file = try bench.read(csv: csv)
        #expect(file.unmatched.names.map(\.name) == ["World"])
        let data = try bench.add(file)
        #expect(
            bench.files == [
                "imported.tsv", "migrant-stock-totals.mine.tsv", "migrant-stock.mine.columns", "migrant-stock.mine.tsv",
            ])
        let stock = try data.stock(edition: "mine")
        #expect(stock.total(.world, side: .immigrants, year: 2019, sex: .both, areas: bench.areas) == 99)
        #expect(stock.total(.region, side: .immigrants, year: 2019, sex: .both, areas: bench.areas) == 30)
        #expect(stock.total(.region, side: .emigrants, year: 2019, sex: .both, areas: bench.areas) == 9)
    }

    @Test(
        "What is wrong is told with its line and column",
        arguments: [
            (
                "NPL,IND,2019,both,100\nNPL,IND,2019,female,40\nNPL,IND,2019,male,61\n", "line 4, column persons",
                "are not 100"
            ),
            ("NPL,IND,2019,both,100\nNPL,IND,2019,female,101\n", "line 3, column persons", "101 women of 100"),
            ("NPL,IND,2019,male,101\nNPL,IND,2019,both,100\n", "line 3, column persons", "101 men of 100"),
            ("NPL,IND,2019,both,1\nnepal,356,2019,both,1\n", "line 3, column persons", "second row"),
            ("Atlantis,IND,2019,both,1\nAtlantis,IND,2019,both,2\n", "line 3, column persons", "second row"),
            ("NPL,IND,2019,both,\nNPL,IND,2019,both,2\n", "line 3, column persons", "second row"),
            ("NPL,IND,2019,both,-1\n", "line 2, column persons", "negative"),
            ("NPL,IND,2019,both,1.5\n", "line 2, column persons", "not a whole number"),
            ("NPL,IND,2019,both,12x\n", "line 2, column persons", "\"12x\""),
            ("NPL,IND,2019,both,2147483647\n", "line 2, column persons", "too large"),
            ("NPL,IND,19,both,1\n", "line 2, column year", "not a year"),
            ("NPL,IND,2019,all,1\n", "line 2, column sex", "both, female, male"),
            (",IND,2019,both,1\n", "line 2, column origin", "missing"),
            ("NPL,IND,2019,both\n", "line 2", "4 fields where 5"),
            ("NPL,IND,2019,both,1,2\n", "line 2", "6 fields where 5"),
            ("\"NPL,IND,2019,both,1\n", "line 2", "not closed"),
            ("\"NPL\"x,IND,2019,both,1\n", "line 2", "behind"),
            ("N\"PL,IND,2019,both,1\n", "line 2", "inside"),
            ("NPL,IND,2019,both,1\rCHN,IND,2019,both,1\n", "line 2", "carriage return"),
            ("NPL,IND,2019,both,1\u{0}\n", "line 2", "byte 0"),
            ("", "", "no rows"),
            ("Atlantis,Lemuria,2019,both,1\n", "", "matches an area"),
        ])
    func faults(rows: String, place: String, reason: String) throws {
        let fault = try Workbench().fault(csv: Self.header + rows)
        #expect(fault?.kind == .badData)
        #expect(fault?.place == place && fault?.reason.contains(reason) == true, "\(fault?.description ?? "")")
    }

    @Test(
        "Another header is refused",
        arguments: [
            "", "origin,destination,year,sex\n", "origin;destination;year;sex;persons\n",
            "origin,destination,year,sex,persons,age\n", "origin,origin,year,sex,persons\n", "\u{FF}\u{FE}o\u{0}",
        ])
    func headers(csv: String) throws {
        #expect(try Workbench().fault(csv: csv)?.kind == .badData)
    }

    @Test("Too many years and too many unknown names end it before they take memory")
    func limits() throws {
        let bench = try Workbench()
        let years = (1000...1300).map { "NPL,IND,\($0),both,1\n" }.joined()
        #expect(bench.fault(csv: Self.header + years)?.reason == "there are too many years")
        let pairs = (0..<4000).flatMap { name in (0..<20).map { "Q\(name)Q,\(bench.areas.areas[$0].m49)" } }
        let wide =
            pairs.map { "\($0),2019,both,1\n" }.joined()
            + (1500..<1749).map { "\(pairs[pairs.count - 1]),\($0),both,1\n" }.joined()
        #expect(bench.fault(csv: Self.header + wide)?.reason == "there are too many areas and years")
        let names = (0...10_000).map { "Q\($0)Q,IND,2019,both,1\n" }.joined()
        #expect(bench.fault(csv: Self.header + names)?.reason.contains("10000 names") == true)
        #expect(
            bench.fault(csv: Self.header + String(repeating: "x", count: 2 << 20))?.reason == "the line is too long")
    }

    @Test("The bundled table comes back from its long form")
    func bundled() throws {
        let bench = try Workbench()
        let rows = try Workbench.rows("migrant_stock.tsv")
        var csv = Self.header
        var expected: [String: [String]] = [:]
        for row in rows {
            let (origin, destination) = (row["origin"] ?? "", row["destination"] ?? "")
            for year in [1990, 2019] {
                let pair = "\(origin),\(destination),\(year)"
                guard let both = Int(row["both_\(year)"] ?? "") else { continue }
                csv += "\(pair),both,\(both)\n"
                if let women = Int(row["female_\(year)"] ?? "") { csv += "\(pair),male,\(both - women)\n" }
                expected["\(destination) \(origin)"] = []
            }
        }
        let columns = ["both_1990", "both_2019", "female_1990", "female_2019"]
        for row in rows {
            let pair = "\(row["destination"] ?? "") \(row["origin"] ?? "")"
            if expected[pair] != nil { expected[pair] = columns.map { row[$0] ?? "" } }
        }
        try bench.add(bench.read(csv: csv))
        var found: [String: [String]] = [:]
        for row in try bench.rows(out: "migrant-stock.mine.tsv") {
            found["\(row["destination"] ?? "") \(row["origin"] ?? "")"] = columns.map { row[$0] ?? "" }
        }
        #expect(found == expected)
    }
}
