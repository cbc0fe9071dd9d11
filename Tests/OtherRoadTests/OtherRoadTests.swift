import MigrationData
import Testing
import Views

@Suite("By another road the answers are the same, to the person")
struct OtherRoadTests {
    private static let groups = ["region", "world", "outside", "enea", "nca", "sea", "sswa", "pac"]
    private static let stockTables = ["areas.tsv", "migrant_stock.tsv"]

    @Test("Stock and emigrants of all areas and groups, all years and sexes")
    func totals() throws {
        let expected = try OtherRoad.sums("stock.awk", Self.stockTables)
        let model = OtherRoad.model()
        var compared = 0
        for kind in ["stock", "emigrants"] {
            for sex in Sex.allCases.map(\.rawValue) {
                let lines =
                    Self.groups.map { "\(kind) area=\($0) sex=\(sex)" } + ["\(kind) area=world by=area sex=\(sex)"]
                for row in try lines.flatMap({ try OtherRoad.rows($0, model) }) {
                    let code = OtherRoad.tableCode(row["code"]?.text ?? "")
                    let key = [kind, code, row["year"]?.text ?? "", sex].joined(separator: "\t")
                    #expect(row["persons"]?.number == expected[key], "\(key)")
                    compared += 1
                }
            }
        }
        #expect(compared == 2 * 3 * 7 * (8 + 232))
    }

    @Test("The matrix of all years and sexes, which adds up to the world's stock")
    func matrix() throws {
        let expected = try OtherRoad.sums("stock.awk", Self.stockTables)
        let model = OtherRoad.model()
        for year in [1990, 1995, 2000, 2005, 2010, 2015, 2019] {
            for sex in Sex.allCases.map(\.rawValue) {
                let rows = try OtherRoad.rows("matrix year=\(year) sex=\(sex)", model)
                #expect(rows.count == 36)
                for row in rows {
                    let pair = ["origin_code", "destination_code"].map { OtherRoad.tableCode(row[$0]?.text ?? "") }
                    let key = "matrix\t\(pair[0])>\(pair[1])\t\(year)\t\(sex)"
                    #expect(row["persons"]?.number == expected[key], "\(key)")
                }
                let sum = rows.compactMap { $0["persons"]?.number }.reduce(0, +)
                #expect(sum == expected["stock\tworld\t\(year)\t\(sex)"])
            }
        }
    }

    @Test("Top origins and destinations of all 58 areas, all years and sexes, ties by M49 number")
    func rankings() throws {
        // Ordered by persons, then by the M49 numbers of origin and destination.
        let order = "grep '^corridor' | tr '>' '\\t' | sort -t '\t' -k 6,6 -k 7,7 -k 8,8nr -k 4,4n -k 5,5n"
        let lines = try OtherRoad.lines("stock.awk", Self.stockTables, order).map { $0.split(separator: "\t") }
        var into: [Substring: [String]] = [:]
        var outOf: [Substring: [String]] = [:]
        for fields in lines {
            let (origin, destination, year, sex, persons) = (fields[1], fields[2], fields[5], fields[6], fields[7])
            into["\(destination) \(year) \(sex)", default: []].append("\(origin) \(persons)")
            outOf["\(origin) \(year) \(sex)", default: []].append("\(destination) \(persons)")
        }
        let model = OtherRoad.model()
        let areas = try model.data.areas()
        for index in areas.region.members {
            let code = try #require(areas[index]?.code)
            for year in [1990, 1995, 2000, 2005, 2010, 2015, 2019] {
                for sex in Sex.allCases.map(\.rawValue) {
                    let options = "top=10 year=\(year) sex=\(sex)"
                    let key = Substring("\(code) \(year) \(sex)")
                    let origins = try OtherRoad.rows("corridors destination=\(code) by=origin \(options)", model)
                    #expect(names(origins, "origin_code") == Array((into[key] ?? []).prefix(10)), "into \(key)")
                    let destinations = try OtherRoad.rows("corridors origin=\(code) by=destination \(options)", model)
                    #expect(
                        names(destinations, "destination_code") == Array((outOf[key] ?? []).prefix(10)), "from \(key)")
                }
            }
        }
    }

    private func names(_ rows: [[String: Value]], _ column: String) -> [String] {
        rows.map { "\($0[column]?.text ?? "") \($0["persons"]?.text ?? "")" }
    }

    @Test("Ages of migrants and of the population, all areas of the region and all groups, all years")
    func ages() throws {
        let tables = [("migrants", "migrant_stock_by_age.tsv"), ("population", "population_by_age.tsv")]
        let model = OtherRoad.model()
        let areas = try model.data.areas()
        let codes = Self.groups + areas.region.members.compactMap { areas[$0]?.code }
        for (population, table) in tables {
            let expected = try OtherRoad.sums("ages.awk", ["areas.tsv", table])
            for code in codes {
                for year in [1990, 1995, 2000, 2005, 2010, 2015, 2019] {
                    let rows = try OtherRoad.rows("pyramid area=\(code) year=\(year) of=\(population)", model)
                    #expect(rows.count == 32)
                    for row in rows {
                        let own = OtherRoad.tableCode(row["code"]?.text ?? "")
                        let key = [own, String(year), row["sex"]?.text ?? "", row["age_group"]?.text ?? ""]
                            .joined(separator: "\t")
                        #expect(row["persons"]?.number == expected[key], "\(population) \(key)")
                    }
                }
            }
        }
    }

    @Test("Remittances of all areas and groups, both directions, all editions and years")
    func money() throws {
        let expected = try OtherRoad.sums("money.awk", ["areas.tsv", "remittances.tsv"])
        let model = OtherRoad.model()
        let table = try model.data.remittances()
        var compared = 0
        for direction in RemittanceDirection.allCases {
            for edition in table.editions(direction) {
                let options = "direction=\(direction.rawValue) edition=\(edition) years=1990-2022"
                let lines = Self.groups.filter { $0 != "outside" }.map { "remittances area=\($0) \(options)" }
                for row in try (lines + ["remittances area=world by=area \(options)"]).flatMap({
                    try OtherRoad.rows($0, model)
                }) {
                    let code = OtherRoad.tableCode(row["code"]?.text ?? "")
                    let key = [code, direction.rawValue, edition, row["year"]?.text ?? ""].joined(separator: "\t")
                    #expect(row["usd_million"]?.number == expected[key], "\(key)")
                    compared += 1
                }
            }
        }
        #expect(compared > 20_000)
    }

    @Test("What the report prints comes out: 64,890,524 migrants in 2019, figures IV and V")
    func printed() throws {
        let model = OtherRoad.model()
        #expect(try OtherRoad.rows("stock area=region year=2019", model).first?["persons"]?.number == 64_890_524)
        let five = try OtherRoad.rows("corridors origin=region destination=outside by=destination top=10", model)
        #expect(five.first?["destination_code"]?.text == "USA")
        let four = try OtherRoad.rows("corridors origin=outside destination=region by=origin top=10", model)
        #expect(four.prefix(2).compactMap { $0["origin_code"]?.text } == ["UKR", "SYR"])
    }
}
