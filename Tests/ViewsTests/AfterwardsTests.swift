import MigrationData
import Testing
import Views

@Suite("What came after the report, by the other road")
struct AfterwardsTests {
    private let model = Tables.model()
    private var afterwards: Afterwards { Afterwards(model: model) }

    @Test(
        "Money over the areas that report in all years, with how many they are",
        arguments: [
            ("inflow", [2018, 2019, 2020, 2021, 2022]), ("inflow", [2019, 2020, 2021]),
            ("outflow", [2018, 2019, 2020, 2021]), ("outflow", [2021, 2022]),
        ])
    func money(direction: String, years: [Int]) throws {
        let areas = try model.data.areas()
        var found: [String] = []
        for selection in [AreaSelection.region] + Subregion.allCases.map(AreaSelection.subregion) {
            let way = try #require(RemittanceDirection(rawValue: direction))
            let steady = try afterwards.money(selection, way, years: years)
            for (year, money) in zip(years, steady.money) {
                guard let money else { continue }
                found.append("\(areas.code(of: selection)),\(steady.areas),\(year),\(money.thousands)")
            }
        }
        let list = years.map(String.init).joined(separator: " ")
        let expected = try OtherRoad.lines(
            "afterwards.awk", "remittances.tsv", set: "-v direction=\(direction) -v years=\"\(list)\"")
        OtherRoad.expectSame(found, expected)
    }

    @Test("An area that misses one of the years is in none of them")
    func steady() throws {
        let three = try afterwards.money(.region, .outflow, years: [2019, 2020, 2021])
        let last = try afterwards.money(.region, .outflow, years: [2021, 2022])
        #expect(three.areas > last.areas)
        let alone = try afterwards.money(.region, .outflow, years: [2021])
        #expect(try #require(alone.money[0]) > #require(last.money[0]))
        #expect(try afterwards.money(.region, .inflow, years: []).money.isEmpty)
    }

    @Test("A year that only few areas report is kept apart from the others")
    func partial() throws {
        #expect(try afterwards.years(.inflow) == [2018, 2019, 2020, 2021, 2022])
        #expect(try afterwards.years(.outflow) == [2018, 2019, 2020, 2021])
        #expect(try afterwards.partialYears(.outflow) == [2022])
        #expect(try afterwards.partialYears(.inflow).isEmpty)
    }

    @Test("An area whose number breaks off or doubles is named, one that goes on is not")
    func breaks() throws {
        let areas = try model.data.areas()
        #expect(try afterwards.breaks(.inflow, year: 2022).map { areas.code(of: $0.area) } == ["CHN", "PHL"])
        #expect(try afterwards.breaks(.inflow, year: 2021).isEmpty)
    }

    @Test("The median cost over the corridors that were surveyed in all quarters")
    func cost() throws {
        let cost = try afterwards.cost()
        let quarters = cost.quarters.map(\.text)
        #expect(quarters == ["2019Q4", "2020Q1", "2020Q2", "2020Q3"])
        let lines = try OtherRoad.lines(
            "afterwards.awk", "remittance_cost.tsv", set: "-v quarters=\"\(quarters.joined(separator: " "))\"",
            then: "sort -t, -k1,1 -k2,2n")
        for (quarter, median) in zip(quarters, cost.medians) {
            let values = lines.filter { $0.hasPrefix(quarter) }.compactMap { Double($0.dropFirst(7)) }
            #expect(values.count == cost.corridors)
            let middle = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
            #expect(abs(try #require(median).value - middle) < 0.001)
        }
    }

    @Test("Asylum seekers are those of the view, year by year")
    func asylum() throws {
        let years = try afterwards.asylumYears()
        for side in DisplacementSide.allCases {
            let view = try model.lines(
                "displacement area=region kind=asylum-seekers side=\(side.rawValue) years=1900-2100",
                ["year", "persons"])
            let found = zip(years, try afterwards.asylumSeekers(side, years: years)).map { "\($0),\($1 ?? -1)" }
            #expect(found == view.filter { (Int($0.prefix(4)) ?? 0) >= 2018 })
        }
    }

    @Test("The year that IDMC's edition repeats is not one that was counted")
    func repeated() throws {
        let table = try model.data.conflictDisplacement()
        #expect(table.years(of: "idmc-2023-05").last == 2022)
        #expect(table.countedYears(of: "idmc-2023-05").last == 2021)
        #expect(table.countedYears(of: "idmc-2026-06") == table.years(of: "idmc-2026-06"))
    }
}
