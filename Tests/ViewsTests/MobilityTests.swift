import Formats
import MigrationData
import Testing
import Views

@Suite("Students, costs of remittances and ages, as the contract has them")
struct MobilityTests {
    private let model = Tables.model()

    @Test(
        "Columns",
        arguments: [
            ("students", "rank,origin_code,origin,destination_code,destination,year,students,share"),
            ("remittance-cost", "sender_code,receiver_code,quarter,percent_of_200_usd"),
            ("remittance-cost by=subregion", "sender_code,receiver_code,quarter,percent_of_200_usd"),
            ("pyramid ages=0-17 sex=male", "code,area,year,of,age_group,sex,persons,share"),
        ])
    func columns(line: String, expected: String) throws {
        let table = try model.table(line)
        #expect(table.columns.joined(separator: ",") == expected && !table.rows.isEmpty)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }

    @Test(
        "Canonical lines",
        arguments: [
            ("students", "students top=10 year=2017"),
            ("students origin=chn destination=world", "students origin=CHN top=10 year=2017"),
            (
                "students by=origin destination=region top=3 year=2013",
                "students destination=region by=origin top=3 year=2013"
            ),
            ("remittance-cost", "remittance-cost area=region quarter=2020Q1"),
            (
                "remittance-cost quarter=2019q4 by=subregion area=pac",
                "remittance-cost area=pacific by=subregion quarter=2019Q4"
            ),
            ("remittance-cost edition=RPW-2020-09", "remittance-cost area=region quarter=2020Q1"),
            ("pyramid of=population year=2020", "pyramid area=region year=2020 of=population"),
            (
                "pyramid sex=female ages=0–17 of=migrants",
                "pyramid area=region year=2019 of=migrants ages=0-17 sex=female"
            ),
            ("pyramid ages=65+", "pyramid area=region year=2019 ages=65+"),
        ])
    func canonical(line: String, expected: String) throws {
        #expect(try model.view(line).line(model: model) == expected)
    }

    @Test(
        "What is refused, with what would be right",
        arguments: [
            ("students year=2015", "year=2015: uis-mobility has 2013, 2017"), ("students top=0", "top=0: a whole"),
            ("students by=total", "by=total: "), ("students sex=female", #"students has no key "sex""#),
            ("students edition=uis-2017", "edition=uis-2017: "), ("students origin=OS", #""OS" is a residual origin"#),
            (
                "remittance-cost quarter=2011Q2",
                "quarter=2011Q2: rpw-2020-09 has 2011Q1 to 2020Q3, but not this one; next to it 2011Q1, 2011Q3"
            ),
            (
                "remittance-cost quarter=2021Q1",
                "quarter=2021Q1: rpw-2020-09 has 2011Q1 to 2020Q3, but not this one; next to it 2020Q3"
            ),
            ("remittance-cost quarter=2020", "quarter=2020: a year and a quarter, such as 2020Q1; rpw-2020-09 has "),
            ("remittance-cost area=NPL by=subregion", "by=subregion takes a group of areas"),
            ("remittance-cost year=2019", #"remittance-cost has no key "year""#),
            ("remittance-costs", #""remittance-costs" is no kind of view; did you mean remittance-cost?"#),
            ("pyramid year=2020", "year=2020: no ages of migrants are known then; of=population has that year"),
            ("pyramid year=2020 of=migrants", "year=2020: no ages of migrants are known then"),
            (
                "pyramid year=2018 of=population",
                "year=2018: wpp-2019 has 1990, 1995, 2000, 2005, 2010, 2015, 2019, 2020"
            ),
            ("pyramid ages=64-15", "ages=64-15: "), ("pyramid ages=15", "ages=15: "),
            ("pyramid ages=60-80", "ages=60-80: "),
            ("pyramid ages=76+", "ages=76+: "), ("pyramid ages=-5", "ages=-5: "),
            ("pyramid ages=99999999999999999999+", "ages="),
            ("pyramid sex=all", "sex=all: "),
        ])
    func refused(line: String, expected: String) throws {
        let complaint = try #require(model.complaint(line))
        #expect(complaint.hasPrefix(expected), "\(complaint)")
    }

    // MARK: Students

    @Test("Shares are of UIS's own total for the side asked for, and empty where none is asked for")
    func shares() throws {
        let questions = [
            ("origin=CHN", "students origin=CHN"), ("destination=USA", "students destination=USA"),
            ("origin=region by=destination", "students origin=region"),
            ("origin=region destination=USA by=origin", "students destination=USA"),
            ("origin=region destination=region", "students origin=region"),
        ]
        for (question, denominator) in questions {
            guard case .students(let whole) = try model.view(denominator) else { continue }
            let total = Double(try #require(try whole.total(model)))
            for row in try model.table("students \(question) top=1000").rows {
                guard case .whole(let students?) = row[6], case .share(let share?) = row[7] else {
                    Issue.record("\(question) has a row without a share")
                    continue
                }
                #expect(share == Double(students) / total && share <= 1)
            }
        }
        for by in ["corridor", "origin", "destination"] {
            #expect(try model.table("students by=\(by)").rows.allSatisfy { $0[7] == .share(nil) })
        }
    }

    @Test("Pairs never come to more than UIS's totals")
    func floors() throws {
        let areas = try model.data.areas()
        for year in try model.data.studentMobility().years {
            for area in areas.areas {
                for (side, other) in [("origin", CorridorSide.destination), ("destination", .origin)] {
                    guard case .students(var query) = try model.view("students \(side)=\(area.code) year=\(year)"),
                        let total = try query.total(model)
                    else { continue }
                    query.question.by = other
                    #expect(try (query.total(model) ?? 0) <= total, "\(side) \(area.code) \(year)")
                }
            }
        }
    }

    @Test("Ranks ascend by one; top cuts the rows, not the total; an area with itself gives the header alone")
    func ranks() throws {
        #expect(
            try model.lines("students origin=region by=origin top=4", ["rank", "origin_code", "destination_code"])
                == ["1,CHN,world", "2,IND,world", "3,KOR,world", "4,VNM,world"])
        #expect(
            try model.lines(
                "students origin=region destination=outside by=destination top=1", ["origin_code", "origin"])
                == ["region,Asia and the Pacific"])
        for line in ["students origin=region destination=USA", "students destination=JPN"] {
            guard case .students(var query) = try model.view(line) else { continue }
            let total = try query.total(model)
            query.top = 1
            #expect(try query.total(model) == total)
        }
        for by in ["corridor", "origin", "destination"] {
            #expect(try model.table("students origin=NPL destination=NPL by=\(by)").rows.isEmpty)
        }
    }

    // MARK: Costs

    @Test("Corridors stand by M49 number of sender, then receiver; a quarter without a survey leaves an empty field")
    func costs() throws {
        let areas = try model.data.areas()
        let rows = try model.lines(
            "remittance-cost quarter=2011Q1", ["sender_code", "receiver_code", "percent_of_200_usd"])
        let ends = rows.map { row in row.split(separator: ",").prefix(2).compactMap { areas.area(iso: String($0)) } }
        #expect(ends.allSatisfy { $0.count == 2 && areas.region.contains($0[1]) })
        #expect(zip(ends, ends.dropFirst()).allSatisfy { ($0[0], $0[1]) < ($1[0], $1[1]) })
        #expect(rows.contains { $0.hasSuffix(",") } && rows.contains { !$0.hasSuffix(",") })
        let later = try model.lines("remittance-cost quarter=2020Q3", ["receiver_code"])
        #expect(later.count == rows.count)
    }

    @Test("Costs stand as published, medians of subregions without a sender")
    func published() throws {
        #expect(
            try model.lines(
                "remittance-cost area=CHN quarter=2019Q4", ["sender_code", "receiver_code", "percent_of_200_usd"]
            )
            .contains("AUS,CHN,8.72"))
        #expect(
            try model.lines("remittance-cost area=CHN quarter=2020Q2", ["sender_code", "percent_of_200_usd"])
                .contains("AUS,7"))
        let parts = try model.lines("remittance-cost by=subregion", ["sender_code", "receiver_code"])
        #expect(parts == AreaGroup.all.suffix(5).map { "," + $0.word })
        #expect(try model.table("remittance-cost area=USA").rows.isEmpty)
    }

    // MARK: The report

    @Test("Every question of published figures and claims about these is read and has an answer")
    func checks() throws {
        var count = 0
        for file in ["published.tsv", "claims.tsv"] {
            for match in try Tables.text(file).matches(of: /\{((?:students|remittance-cost|pyramid) [^}|]*)[}|]/) {
                count += 1
                switch try model.view(String(match.1)) {
                case .students(let query): #expect(try query.total(model) != nil, "\(match.1)")
                case .remittanceCost(let query): #expect(try query.median(model) != nil, "\(match.1)")
                case .pyramid(let query): #expect(try query.total(model) != nil, "\(match.1)")
                default: Issue.record("\(match.1)")
                }
            }
        }
        #expect(count > 40)
    }

    @Test("Where students go and come from is as the report's sentences have it")
    func ranksOfReport() throws {
        #expect(
            try model.lines("students origin=region by=destination top=5", ["destination_code"])
                == ["USA", "AUS", "GBR", "RUS", "JPN"])
        let outside = try model.lines("students origin=region destination=outside by=destination", ["destination_code"])
        #expect(!outside.contains("AUS") && !outside.contains("RUS") && !outside.contains("JPN"))
    }
}
