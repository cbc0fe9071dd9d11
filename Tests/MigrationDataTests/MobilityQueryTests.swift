import MigrationData
import Testing

@Suite("Questions to small tables of students, costs and population")
struct MobilityQueryTests {
    private let areas: AreaTable
    private let afghanistan: AreaSelection
    private let nepal: AreaSelection

    init() throws {
        areas = try Decoding.areaTable()
        afghanistan = .area(try #require(areas.area(iso: "AFG")))
        nepal = .area(try #require(areas.area(iso: "NPL")))
    }

    private func students() throws -> StudentMobility {
        StudentMobility(
            pairs: try StudentPairs(file: "p", bytes: Decoding.bytes(Decoding.pairs), areas: areas),
            totals: try StudentTotals(file: "t", bytes: Decoding.bytes(Decoding.totals), areas: areas))
    }

    @Test("One side asked for is answered by its total, both sides and the other end by pairs")
    func totals() throws {
        let students = try students()
        func total(_ origin: AreaSelection, _ destination: AreaSelection, _ by: CorridorSide, _ year: Int = 2017)
            -> Int?
        {
            students.total(
                StudentQuestion(origin: origin, destination: destination, by: by, year: year), areas: areas)
        }
        #expect(total(afghanistan, .world, .corridor) == 10 && total(afghanistan, .world, .origin) == 10)
        #expect(total(afghanistan, .world, .destination) == 5 && total(afghanistan, nepal, .corridor) == 5)
        #expect(total(.world, nepal, .corridor) == 20 && total(.world, nepal, .origin) == 5)
        #expect(total(.world, .world, .corridor) == 12 && total(.world, .world, .origin) == 10)
        #expect(total(nepal, .world, .corridor) == nil && total(nepal, afghanistan, .corridor) == nil)
        #expect(total(afghanistan, .world, .corridor, 2013) == nil && total(afghanistan, nepal, .corridor, 2013) == 3)
        #expect(students.years == [2013, 2017])
    }

    @Test("Shares are of the total of the side asked for, empty where none is asked for or known")
    func shares() throws {
        let students = try students()
        func shares(_ origin: AreaSelection, _ destination: AreaSelection, _ by: CorridorSide) -> [Double?] {
            let question = StudentQuestion(origin: origin, destination: destination, by: by, year: 2017)
            return students.ranking(question, areas: areas).map(\.share)
        }
        #expect(shares(afghanistan, .world, .corridor) == [0.5] && shares(.world, nepal, .corridor) == [0.25])
        #expect(shares(afghanistan, nepal, .corridor) == [0.5] && shares(afghanistan, nepal, .origin) == [0.25])
        #expect(shares(.world, .world, .corridor) == [nil, nil] && shares(nepal, .world, .corridor) == [nil])
    }

    @Test("A median of costs is the one in the middle or half way between two; unknown ones don't count")
    func medians() throws {
        let costs = try RemittanceCosts(file: "c", bytes: Decoding.bytes(Decoding.costs), areas: areas)
        let quarters = costs.quarters
        #expect(quarters.map(\.text) == ["2019Q4", "2020Q1"])
        func median(_ selection: AreaSelection, _ quarter: Quarter) -> Int64? {
            costs.median(into: selection, quarter: quarter, areas: areas)?.thousandths
        }
        #expect(median(.region, quarters[1]) == 6_110 && median(.region, quarters[0]) == 7_000)
        #expect(median(nepal, quarters[0]) == nil && median(nepal, quarters[1]) == 3_500)
        let corridors = costs.corridors(into: .region, quarter: quarters[1], areas: areas)
        #expect(corridors.map { areas[$0.sender]?.code } == ["NPL", "830", "830"])
        #expect(corridors.map { $0.cost?.thousandths } == [nil, 8_720, 3_500])
        #expect(Percent.median(of: []) == nil)
        #expect(Percent.median(of: [3, 1, 2].map { Percent(thousandths: $0) })?.thousandths == 2)
    }

    @Test(
        "Quarters are read in either case and stand in time's order",
        arguments: [
            ("2020Q1", true), ("2020q4", true), ("2020Q0", false), ("2020Q5", false), ("020Q1", false), ("2020", false),
            ("Q12020", false), ("2020Q11", false), ("0020Q1", false), ("２020Q1", false),
        ])
    func quarters(text: String, isQuarter: Bool) throws {
        #expect((Quarter(text) != nil) == isQuarter)
        let (last, first) = (try #require(Quarter("2019Q4")), try #require(Quarter("2020Q1")))
        #expect(last < first)
    }

    @Test("Population: both sexes need both, the world is the publisher's, unknown stays unknown")
    func population() throws {
        let table = try PopulationTotals(file: "p", bytes: Decoding.bytes(Decoding.population), areas: areas)
        func persons(_ selection: AreaSelection, _ year: Int, _ sex: Sex) -> Int? {
            table.persons(selection, year: year, sex: sex, areas: areas)
        }
        #expect(persons(afghanistan, 2015, .both) == 12 && persons(.region, 2015, .male) == 7)
        #expect(persons(afghanistan, 2020, .both) == nil && persons(afghanistan, 2020, .female) == 6)
        #expect(persons(.world, 2020, .female) == 3_864_824_776 && persons(.world, 2020, .both) == nil)
        #expect(persons(.outside, 2020, .female) == 3_864_824_770 && persons(.world, 2015, .female) == nil)
        #expect(persons(nepal, 2015, .both) == nil && persons(afghanistan, 2017, .both) == nil)
    }
}
