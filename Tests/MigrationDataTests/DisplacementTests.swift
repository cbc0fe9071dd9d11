import MigrationData
import Testing

@Suite("Tables of displacement")
struct DisplacementTests {
    private typealias Kind = Decoding.Kind

    private let areas: AreaTable

    init() throws { areas = try Decoding.areaTable() }

    private func area(_ code: String) throws -> AreaSelection {
        .area(try #require(areas.area(iso: code) ?? areas.area(m49: Int(code) ?? 0)))
    }

    private func pairs() throws -> DisplacementPairs {
        try DisplacementPairs(
            file: "p.tsv", bytes: Decoding.bytes(Decoding.displacementPairs), areas: areas)
    }

    @Test("Residual origins count in the world and outside, an area without any row is unknown, a zero is a zero")
    func pairTotals() throws {
        let pairs = try pairs()
        func persons(_ selection: AreaSelection, _ kind: DisplacementKind, _ side: DisplacementSide) -> Int? {
            pairs.sums(kind, side).persons(selection, areas: areas)
        }
        #expect(persons(.world, .refugees, .origin) == 48 && persons(.world, .refugees, .asylum) == 48)
        #expect(persons(.outside, .refugees, .origin) == 21 && persons(.region, .refugees, .origin) == 27)
        #expect(persons(.region, .refugees, .asylum) == 28)
        #expect(persons(try area("830"), .refugees, .origin) == 7)
        #expect(persons(try area("NPL"), .refugees, .origin) == 0)
        #expect(persons(.world, .asylumSeekers, .asylum) == 6)
        #expect(persons(try area("AFG"), .asylumSeekers, .asylum) == 5)
        #expect(persons(.region, .internallyDisplaced, .asylum) == 90)
        #expect(persons(.world, .stateless, .asylum) == 40 && persons(.world, .stateless, .origin) == nil)
        #expect(persons(.subregion(.pacific), .refugees, .asylum) == nil)
        #expect(pairs.sums(.refugees, .asylum).coverage(.world, areas: areas) == 3)
        #expect(pairs.sums(.stateless, .origin).coverage(.world, areas: areas) == 0)
    }

    @Test("Corridors with persons are ranked, ties by M49; residual origins and an area with itself aren't")
    func pairRanking() throws {
        let pairs = try pairs()
        func ranking(_ selection: AreaSelection, _ side: DisplacementSide, within: Bool = false) -> [String] {
            pairs.ranking(selection, kind: .refugees, side: side, withinRegion: within, areas: areas).map {
                "\(areas.code(of: .area($0.origin)))>\(areas.code(of: .area($0.asylum))) \($0.persons)"
            }
        }
        #expect(ranking(.world, .asylum) == ["AFG>830 20", "AFG>NPL 7", "830>NPL 7"])
        #expect(ranking(.region, .asylum) == ["AFG>NPL 7", "830>NPL 7"])
        #expect(ranking(.region, .origin, within: true) == ["AFG>NPL 7"])
        let seekers = pairs.ranking(.world, kind: .asylumSeekers, side: .asylum, areas: areas)
        #expect(seekers.map(\.persons) == [3, 1])
        #expect(pairs.ranking(.world, kind: .internallyDisplaced, side: .asylum, areas: areas).isEmpty)
    }

    @Test("A year in which a whole side is zero is unknown, other zeros stand; nothing outside the region is answered")
    func series() throws {
        let series = try DisplacementSeries(
            file: "s.tsv", bytes: Decoding.bytes(Decoding.displacementSeries), areas: areas)
        func persons(
            _ selection: AreaSelection, _ kind: DisplacementKind, _ year: Int, _ side: DisplacementSide = .asylum
        ) -> Int? {
            series.persons(selection, kind: kind, side: side, year: year, areas: areas)
        }
        let afghanistan = try area("AFG")
        #expect(persons(.region, .stateless, 2018) == nil && persons(afghanistan, .stateless, 2018) == nil)
        #expect(persons(.region, .stateless, 2019) == 3 && persons(afghanistan, .stateless, 2019) == 0)
        #expect(persons(.region, .refugees, 2018) == 11 && persons(.region, .refugees, 2019) == 7)
        #expect(
            persons(afghanistan, .refugees, 2019) == nil && persons(afghanistan, .asylumSeekers, 2019, .origin) == 8)
        #expect(persons(.world, .refugees, 2019) == nil)
        #expect(persons(try area("830"), .refugees, 2019) == nil)
        #expect(persons(.region, .refugees, 2017) == nil && persons(.region, .refugees, 2019, .origin) == nil)
        #expect(series.coverage(.region, kind: .refugees, side: .asylum, year: 2019, areas: areas) == 1)
        #expect(series.years == [2018, 2019])
    }

    @Test("Editions of conflict displacement are apart, each with its own years")
    func conflict() throws {
        let table = try ConflictDisplacement(file: "c.tsv", bytes: Decoding.bytes(Decoding.conflict), areas: areas)
        #expect(table.editions == ["one", "two"] && table.years == [2018, 2019, 2020])
        #expect(table.years(of: "one") == [2018, 2019] && table.years(of: "two") == [2019, 2020])
        #expect(table.years(of: "three").isEmpty)
        func persons(_ selection: AreaSelection, _ edition: String, _ year: Int) -> Int? {
            table.persons(selection, edition: edition, year: year, areas: areas)
        }
        #expect(persons(.world, "one", 2019) == 25 && persons(.region, "two", 2019) == 30)
        #expect(persons(.region, "two", 2018) == nil && persons(.outside, "two", 2019) == nil)
        #expect(table.coverage(.world, edition: "one", year: 2019, areas: areas) == 2)
        #expect(table.coverage(.world, edition: "one", year: 2018, areas: areas) == 1)
    }

    @Test("Who has refugees of unknown sex or age alone is unknown, not zero")
    func ages() throws {
        let table = try RefugeeAges(file: "a.tsv", bytes: Decoding.bytes(Decoding.refugeeAges), areas: areas)
        func persons(_ selection: AreaSelection, _ sex: Sex, _ first: Int? = nil, _ last: Int = 0) -> Int? {
            table.persons(selection, sex: sex, ages: first.flatMap { RefugeeAgeSpan($0, last) }, areas: areas)
        }
        let (afghanistan, nepal) = (try area("AFG"), try area("NPL"))
        #expect(persons(afghanistan, .female) == 21 && persons(afghanistan, .male) == 150)
        #expect(persons(afghanistan, .both, 0, 17) == 66 && persons(afghanistan, .female, 0, 17) == 6)
        #expect(persons(afghanistan, .male, 60, 120) == 50 && persons(afghanistan, .both, 0, 120) == 165)
        #expect(persons(nepal, .female) == 8 && persons(nepal, .male) == 0 && persons(nepal, .both, 0, 120) == nil)
        #expect(persons(.outside, .female) == nil && persons(.world, .female) == 29)
        #expect(table.coverage(.world, ages: nil, areas: areas) == 2)
        #expect(table.coverage(.world, ages: RefugeeAgeSpan(0, 17), areas: areas) == 1)
    }

    @Test("Ages begin and end where age groups do")
    func spans() throws {
        let span = try #require(RefugeeAgeSpan(5, 59))
        #expect(span.first == 5 && span.last == 59)
        for (first, last) in [(0, 18), (1, 17), (18, 17), (12, 11), (60, 100), (0, 0), (-5, 4)] {
            #expect(RefugeeAgeSpan(first, last) == nil, "\(first)-\(last)")
        }
    }

    @Test("Wrong rows are named with what is wrong")
    func faults() {
        let pairs = Decoding.displacementPairs
        let twice = Kind.displacementPairs.fault(pairs + "XXA\t830\t1\t0\t0\t0\n")
        #expect(twice?.problem == .duplicateRow("XXA to 830") && twice?.line == 10)
        #expect(Kind.displacementPairs.fault(pairs + "4\t524\t0\t0\t0\t0\n")?.problem == .duplicateRow("AFG to NPL"))
        let inside = Kind.displacementPairs.fault(pairs.replacing("4\t524\t7\t1\t0\t0", with: "4\t524\t7\t1\t0\t3"))
        #expect(inside?.problem == .inconsistent("3 persons displaced inside, but between two areas"))
        #expect(inside?.column == "internally_displaced" && inside?.line == 2)
        #expect(Kind.displacementPairs.fault(pairs.replacing("UNK", with: "ON"))?.problem == .unknownArea("ON"))
        let residual = Kind.displacementPairs.fault(pairs.replacing("XXA\t830", with: "XXA\tUNK"))
        #expect(residual?.problem == .unknownArea("UNK") && residual?.column == "asylum")
        let empty = Kind.displacementPairs.fault(pairs.replacing("4\t524\t7", with: "4\t524\t"))
        #expect(empty?.problem == .missingValue && empty?.column == "refugees")

        let series = Decoding.displacementSeries
        #expect(
            Kind.displacementSeries.fault(series + "4\tasylum\trefugees\t\t\n")?.problem
                == .duplicateRow("AFG asylum refugees"))
        let side = Kind.displacementSeries.fault(series.replacing("origin", with: "there"))
        #expect(side?.problem == .unknownWord("there", expected: "asylum, origin") && side?.line == 6)
        #expect(Kind.displacementSeries.fault(series.replacing("asylum-seekers", with: ""))?.problem == .missingValue)
        #expect(
            Kind.displacementSeries.fault(series.replacing("\t2018\t2019", with: "\tthen\tnow"))?.problem
                == .missingColumn("YEAR"))

        #expect(Kind.conflict.fault(Decoding.conflict + "4\tone\t\t\t\n")?.problem == .duplicateRow("AFG one"))
        #expect(Kind.conflict.fault(Decoding.conflict.replacing("two", with: ""))?.problem == .missingValue)
        #expect(Kind.conflict.fault(Decoding.conflict.replacing("\t30", with: "\t-30"))?.problem == .negative("-30"))
    }

    @Test("Ages that don't add up are refused")
    func ageFaults() {
        let ages = Decoding.refugeeAges
        let total = Kind.refugeeAges.fault(ages.replacing("\t150\t", with: "\t151\t"))
        #expect(total?.problem == .inconsistent("a total of 151, but the ages add up to 150"))
        #expect(total?.column == "m_total" && total?.line == 2)
        let all = Kind.refugeeAges.fault(ages.replacing("\t180\n", with: "\t170\n"))
        #expect(all?.problem == .inconsistent("171 women and men of 170 persons") && all?.column == "total")
        #expect(Kind.refugeeAges.fault(ages.replacing("\t70\n", with: "\t\n"))?.problem == .missingValue)
        #expect(Kind.refugeeAges.fault(ages.replacing("\n830\t", with: "\n524\t"))?.problem == .duplicateRow("NPL"))
    }
}
