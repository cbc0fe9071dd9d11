import Formats
import MigrationData
import Testing
import Views

@Suite("The rows of views, as the contract has them")
struct TableTests {
    private let model = Tables.model()

    @Test(
        "Columns",
        arguments: [
            ("stock", "code,area,year,sex,persons"), ("emigrants", "code,area,year,sex,persons"),
            ("corridors", "rank,origin_code,origin,destination_code,destination,year,sex,persons,share"),
            (
                "corridors since=1990",
                "rank,origin_code,origin,destination_code,destination,year,sex,persons,share,persons_since,change"
            ),
            ("matrix", "origin_code,destination_code,year,sex,persons"),
            ("pyramid", "code,area,year,of,age_group,sex,persons,share"),
            ("remittances", "code,area,year,direction,edition,usd_million"),
            (
                "remittances by=corridor",
                "origin_code,origin,destination_code,destination,year,direction,edition,usd_million"
            ),
            ("covid", "id,category,polarity,statement,groups,areas,paragraph,footnotes"),
            ("recommendations", "letter,ask,principle,statement,addressee,objectives,evidence,measures"),
            ("recommendation a", "letter,ask,principle,statement,addressee,objectives,evidence,measures"),
        ])
    func columns(line: String, expected: String) throws {
        let table = try model.table(line)
        #expect(table.columns.joined(separator: ",") == expected)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count } && !table.rows.isEmpty)
    }

    @Test("A group has its long word for a code and its title for a name, also when asked for in short")
    func groups() throws {
        #expect(try model.csv("stock area=sea year=2019").contains("\nsouth-east-asia,South-East Asia,2019,both,"))
        #expect(
            try model.csv("emigrants area=outside year=1990").contains("\noutside,Outside Asia and the Pacific,1990,"))
        #expect(try model.csv("stock year=2019").contains("\nregion,Asia and the Pacific,2019,both,64890524\n"))
    }

    @Test("Areas stand by M49 number, years ascend, women come before men")
    func order() throws {
        #expect(
            try model.lines("stock by=sex years=2015-2019", ["year", "sex"])
                == ["2015,female", "2015,male", "2019,female", "2019,male"])
        #expect(try model.lines("stock by=area year=2019", ["code"]).prefix(4) == ["AFG", "ASM", "AZE", "AUS"])
        #expect(try model.lines("stock by=area", ["code", "year"]).prefix(8).last == "ASM,1990")
        #expect(
            try model.lines("stock by=subregion area=world year=2019", ["code"]) == [
                "east-and-north-east-asia", "north-and-central-asia", "south-east-asia", "south-and-south-west-asia",
                "pacific", "outside",
            ])
        #expect(try model.lines("stock by=subregion area=pac year=2019", ["code"]) == ["pacific"])
        #expect(try model.lines("stock by=subregion area=outside year=2019", ["code"]) == ["outside"])
        #expect(try model.lines("stock by=area area=NPL year=2019", ["code"]) == ["NPL"])
        #expect(
            try model.lines("pyramid", ["of", "age_group", "sex"]).prefix(3)
                == ["migrants,0-4,female", "migrants,0-4,male", "migrants,5-9,female"])
    }

    @Test("Years partly outside an edition give those inside")
    func years() throws {
        #expect(try model.lines("stock years=2013-2030", ["year"]) == ["2015", "2019"])
        #expect(try model.lines("remittances direction=outflow edition=knomad-2020-04", ["year"]).count == 10)
        #expect(try model.lines("remittances", ["year"]) == (2009...2019).map(String.init))
    }

    @Test("The matrix has 36 rows, outside to outside the last, and adds up to the world")
    func matrix() throws {
        let rows = try model.lines("matrix", ["origin_code", "destination_code", "persons"])
        #expect(rows.count == 36 && rows.last?.hasPrefix("outside,outside,") == true)
        let sum = rows.compactMap { Int($0.split(separator: ",")[2]) }.reduce(0, +)
        #expect(try model.lines("stock area=world year=2019", ["persons"]) == [String(sum)])
    }

    @Test("An unknown value leaves its field empty and its row standing; a printed zero is a zero")
    func unknown() throws {
        let line = "remittances area=MMR direction=outflow years=2010-2011"
        #expect(try model.lines(line, ["year", "usd_million"]) == ["2010,", "2011,0"])
        let ages = try model.lines("pyramid area=NIU of=population", ["age_group", "persons", "share"])
        #expect(ages.count == 32 && ages[0] == "0-4,,")
        let since = try model.table("corridors area=world top=100000 since=1990".replacing("area=world ", with: ""))
        #expect(since.rows.contains { $0[9] == .whole(nil) && $0[10] == .whole(nil) })
        #expect(try model.lines("remittances area=COK", ["year", "usd_million"]) == (2009...2019).map { "\($0)," })
    }

    @Test("An area with itself gives the header alone")
    func noRows() throws {
        let header = "rank,origin_code,origin,destination_code,destination,year,sex,persons,share\n"
        for side in ["corridor", "origin", "destination"] {
            #expect(try model.csv("corridors origin=NPL destination=NPL by=\(side)") == header)
        }
    }

    @Test("Ranks ascend by one, ties by M49 number; residual origins have no row but a part in the shares")
    func ranks() throws {
        let rows = try model.lines("corridors top=100000", ["rank", "origin_code", "destination_code", "persons"])
        let fields = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(fields.map { String($0[0]) } == (1...fields.count).map(String.init))
        let areas = try model.data.areas()
        let m49 = Dictionary(areas.areas.map { ($0.code, $0.m49) }, uniquingKeysWith: { first, _ in first })
        var ties = 0
        for (left, right) in zip(fields, fields.dropFirst()) {
            let (more, less) = (Int(left[3]) ?? 0, Int(right[3]) ?? 0)
            #expect(more >= less && less > 0)
            if more > less { continue }
            ties += 1
            let first = (m49[String(left[1])] ?? 0, m49[String(left[2])] ?? 0)
            #expect(first < (m49[String(right[1])] ?? 0, m49[String(right[2])] ?? 0))
        }
        #expect(ties > 100 && !rows.contains { $0.contains(",OS,") || $0.contains(",ON,") })
        let shares = try model.table("corridors destination=NPL top=100000").rows.reduce(0.0) { sum, row in
            if case .share(let share?) = row[8] { sum + share } else { sum }
        }
        #expect(shares < 1 && shares > 0.5)
    }

    @Test("Sides of corridors carry the area or group that was asked for")
    func sides() throws {
        let columns = ["rank", "origin_code", "origin", "destination_code", "destination"]
        let fourth = try model.lines("corridors origin=outside destination=region by=origin top=1", columns)
        #expect(fourth == ["1,UKR,Ukraine,region,Asia and the Pacific"])
        let fifth = try model.lines("corridors origin=region destination=outside by=destination top=2", columns)
        #expect(fifth.allSatisfy { $0.contains(",region,Asia and the Pacific,") })
    }

    @Test("Corridors within one subregion have both ends there, and shares of these alone")
    func within() throws {
        let areas = try model.data.areas()
        let rows = try model.table("corridors within=subregion top=100000").rows
        var sum = 0.0
        for row in rows {
            guard case .text(let origin) = row[1], case .text(let destination) = row[3],
                case .share(let share?) = row[8]
            else { continue }
            let ends = [origin, destination].map { areas.area(iso: $0).flatMap { areas[$0]?.subregion } }
            #expect(ends[0] != nil && ends[0] == ends[1])
            sum += share
        }
        #expect(abs(sum - 1) < 1e-9)
    }

    @Test("Money by area with top is ranked by the last year, by corridor without top it stands by M49 number")
    func money() throws {
        let ranked = try model.lines("remittances by=area top=3 year=2019", ["code"])
        #expect(ranked == ["IND", "CHN", "PHL"])
        let years = try model.lines("remittances by=area top=2 years=2018-2019", ["code", "year"])
        #expect(years == ["IND,2018", "IND,2019", "CHN,2018", "CHN,2019"])
        let corridors = try model.lines("remittances by=corridor area=NPL", ["origin_code", "destination_code"])
        let areas = try model.data.areas()
        let senders = corridors.compactMap { areas.area(iso: String($0.prefix(3))) }
        #expect(senders == senders.sorted() && corridors.allSatisfy { $0.hasSuffix(",NPL") } && senders.count > 10)
        #expect(try model.lines("remittances by=corridor top=1", ["year", "edition"]) == ["2018,matrix-2018"])
        #expect(try model.lines("remittances by=subregion top=2 year=2019", ["code"]).count == 2)
    }

    @Test("COVID-19 and recommendations: filters leave the right rows, lists are separated by semicolons")
    func report() throws {
        let all = try model.table("covid").rows
        let parts = try ["health", "mobility-and-protection", "economic-and-social"].map {
            try model.table("covid category=\($0)").rows.count
        }
        #expect(parts.allSatisfy { $0 > 0 } && parts.reduce(0, +) == all.count)
        let polarities = try ["harm", "response", "contribution"].map {
            try model.table("covid polarity=\($0)").rows.count
        }
        #expect(polarities.allSatisfy { $0 > 0 } && polarities.reduce(0, +) == all.count)
        #expect(
            try model.table("covid group=women").rows.count
                == all.count { row in
                    if case .list(let groups) = row[4] { groups.contains("women") } else { false }
                })
        #expect(try model.csv("covid").contains("all migrants; families of migrants"))
        let asks = try model.table("recommendations").rows.count
        let letters = try "abcdefg".map { try model.table("recommendation \($0)").rows.count }
        #expect(letters.allSatisfy { $0 > 0 } && letters.reduce(0, +) == asks)
    }
}
