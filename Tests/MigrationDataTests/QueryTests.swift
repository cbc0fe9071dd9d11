import MigrationData
import Testing

@Suite("Questions to small tables")
struct QueryTests {
    private let areas: AreaTable
    private let stock: MigrantStock

    init() throws {
        areas = try Decoding.areaTable()
        stock = try MigrantStock(file: "stock.tsv", bytes: Decoding.bytes(Decoding.stock), areas: areas)
    }

    private func area(_ code: String) throws -> AreaSelection { .area(try #require(areas.area(iso: code))) }

    @Test("Areas stand by M49 number and are found by it and by both ISO codes in any case")
    func areaCodes() throws {
        #expect(areas.areas.map(\.code) == ["AFG", "NPL", "830"])
        #expect(areas.area(m49: 524) == areas.area(iso: "np") && areas.area(iso: "npl") == areas.area(iso: "NP"))
        #expect(areas.area(m49: 5) == nil && areas.area(m49: -1) == nil && areas.area(m49: 1_000_000) == nil)
        #expect(areas.areas[0].shortName == "Afghanistan")
    }

    @Test(
        "A number or a code stands once, of whatever letters it is",
        arguments: [
            ("AFG", "NPL", "NPL"), ("AF\t", "NP\t", "NP"), ("\n4\t", "\n524\t", "524"), ("G\tAF", "-1\tAF-1", "AF-1"),
        ])
    func doubled(old: String, new: String, code: String) {
        let fault = Decoding.Kind.areas.fault(Decoding.areas.replacing(old, with: new))
        #expect(fault?.problem == .duplicateRow("area \(code)") && fault?.line == 3)
    }

    @Test("Corridors are counted as they are ranked")
    func counted() throws {
        let question = CorridorQuestion(
            origin: .world, destination: .world, by: .corridor, year: 2019, sex: .both)
        let ranking = stock.ranking(question, areas: areas)
        #expect(stock.corridors(question, areas: areas, limit: 1).count == ranking.count && ranking.count == 2)
    }

    @Test("The world and what is outside take in the residual origins; a region doesn't")
    func residualOrigins() throws {
        #expect(areas.origins(of: .world).count == 5 && areas.origins(of: .outside).count == 3)
        #expect(areas.origins(of: .region) == areas.region && areas.members(of: .world).count == 3)
        #expect(stock.total(try area("NPL"), side: .immigrants, year: 2019, sex: .both, areas: areas) == 12)
        #expect(stock.total(.outside, side: .emigrants, year: 2019, sex: .both, areas: areas) == 7)
    }

    @Test("What is not known stays unknown, a zero is a zero, men need both sexes and women")
    func unknown() throws {
        let (nepal, afghanistan) = (try area("NPL"), try area("AFG"))
        func total(_ selection: AreaSelection, _ year: Int, _ sex: Sex) -> Int? {
            stock.total(selection, side: .immigrants, year: year, sex: sex, areas: areas)
        }
        #expect(total(afghanistan, 2019, .both) == 200 && total(afghanistan, 2019, .female) == nil)
        #expect(total(afghanistan, 2019, .male) == nil && total(afghanistan, 2015, .male) == 60)
        #expect(total(nepal, 2015, .both) == 0 && total(nepal, 2019, .male) == 4)
        #expect(total(.outside, 2019, .both) == nil && total(nepal, 2017, .both) == nil)
    }

    @Test("Rankings leave out zeros and residual origins, but these count in shares")
    func ranking() throws {
        let all = stock.ranking(CorridorQuestion(year: 2019, since: 2015), areas: areas)
        #expect(
            all.map(\.persons) == [200, 5] && all.map(\.personsSince) == [100, 0] && all.map(\.change) == [100, 5])
        #expect(all[1].share == 5.0 / 212.0)
        let origins = stock.ranking(
            CorridorQuestion(destination: try area("NPL"), by: .origin, year: 2019), areas: areas)
        #expect(origins.map(\.persons) == [5] && origins[0].share == 5.0 / 12.0)
        #expect(stock.ranking(CorridorQuestion(year: 2019), areas: areas, limit: 1).count == 1)
        #expect(stock.ranking(CorridorQuestion(year: 2019), areas: areas, limit: 0).isEmpty)
        let same = CorridorQuestion(origin: try area("NPL"), destination: try area("NPL"), year: 2019)
        #expect(stock.ranking(same, areas: areas).isEmpty)
    }

    @Test("The money outside is the publisher's world less the region's areas")
    func money() throws {
        let table = try Remittances(file: "money.tsv", bytes: Decoding.bytes(Decoding.money), areas: areas)
        func money(_ selection: AreaSelection, _ year: Int) -> Int64? {
            table.money(selection, direction: .inflow, edition: "one", year: year, areas: areas)?.thousands
        }
        #expect(money(.world, 2018) == 3_000 && money(.region, 2018) == 1_500 && money(.outside, 2018) == 1_500)
        let afghanistan = try area("AFG")
        #expect(money(.region, 2019) == nil && money(afghanistan, 2019) == nil && money(.world, 2019) == 4_125)
        #expect(money(.area(areas.otherNorth), 2018) == nil && money(.area(areas.otherSouth), 2018) == nil)
        #expect(table.years("one", .inflow) == [2018, 2019] && table.years("one", .outflow).isEmpty)
    }

    @Test("Ages add up women and men, and are unknown for an area without a row")
    func ages() throws {
        let table = try AgeTable(
            file: "ages.tsv", bytes: Decoding.bytes(Decoding.ages), areaColumn: "area", areas: areas)
        #expect(table.persons(areas.region, year: 2019, sex: .both)?.reduce(0, +) == 3 * 136)
        #expect(table.persons(areas.region, year: 2019, sex: .female)?.first == 1)
        #expect(table.persons(areas.members(of: try area("NPL")), year: 2019, sex: .both) == nil)
        #expect(table.known(areas.all, year: 2019).count == 1)
    }
}
