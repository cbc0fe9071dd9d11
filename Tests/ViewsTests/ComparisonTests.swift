import MigrationData
import Testing
import Views

@Suite("Two sides of a comparison")
struct ComparisonTests {
    private let model = Tables.model()

    private func comparison(_ line: String) throws -> ComparisonQuery {
        guard case .comparison(let query) = try model.view(line) else { throw NoComparison() }
        return query
    }

    private struct NoComparison: Error {}

    @Test(
        "A line reads back the same, and its two sides differ in one thing",
        arguments: [
            ("stock area=NPL compare=bangladesh", "stock area=NPL compare=BGD", "stock area=BGD"),
            (
                "stock compare=male year=2019 sex=female", "stock area=region year=2019 sex=female compare=male",
                "stock area=region year=2019 sex=male"
            ),
            ("stock area=50 compare=0524", "stock area=BGD compare=NPL", "stock area=NPL"),
            (
                "emigrants year=2019 compare=1990", "emigrants area=region year=2019 compare=1990",
                "emigrants area=region year=1990"
            ),
            ("stock area=NPL compare=sea", "stock area=NPL compare=south-east-asia", "stock area=south-east-asia"),
            (
                "corridors origin=NPL compare=BGD", "corridors origin=NPL top=10 year=2019 compare=BGD",
                "corridors origin=BGD top=10 year=2019"
            ),
            (
                "corridors destination=JPN by=origin compare=KOR",
                "corridors destination=JPN by=origin top=10 year=2019 compare=KOR",
                "corridors destination=KOR by=origin top=10 year=2019"
            ),
            ("matrix compare=1990", "matrix year=2019 compare=1990", "matrix year=1990"),
            ("pyramid compare=world", "pyramid area=region year=2019 compare=world", "pyramid area=world year=2019"),
            (
                "remittances area=PHL compare=wdi-2023-05", "remittances area=PHL compare=wdi-2023-05",
                "remittances area=PHL edition=wdi-2023-05"
            ),
            (
                "displacement compare=2010", "displacement area=region compare=2010",
                "displacement area=region year=2010"
            ),
            (
                "displacement sex=female compare=male", "displacement area=region sex=female compare=male",
                "displacement area=region sex=male"
            ),
            (
                "students destination=AUS compare=2013", "students destination=AUS top=10 year=2017 compare=2013",
                "students destination=AUS top=10 year=2013"
            ),
        ])
    func lines(asked: String, line: String, second: String) throws {
        let query = try comparison(asked)
        #expect(try View.comparison(query).line(model: model) == line)
        #expect(try query.second.line(model: model) == second)
        #expect(try model.view(line) == .comparison(query))
    }

    @Test(
        "What can't be compared is refused with what would be right",
        arguments: [
            ("stock area=NPL compare=NPL", "compare=NPL: this is what it would be compared with"),
            ("stock area=NPL compare=524", "compare=NPL: this is what it would be compared with"),
            ("stock area=NPL year=2019 compare=2019", "compare=2019: this is what it would be compared with"),
            ("stock compare=both", "compare=both: this is what it would be compared with"),
            ("stock area=NPL compare=1990", "compare=1990 replaces a year; say which one it stands against"),
            ("stock area=NPL year=2019 compare=1991", "compare=1991: undesa-2019 has 1990, 1995"),
            (
                "stock area=NPL compare=bangladsh",
                "compare=bangladsh: no area or group of that name; did you mean Bangl"
            ),
            ("stock area=NPL compare=korea", "compare=korea: could be "),
            ("stock compare=OS", #""OS" is a residual origin"#),
            ("stock compare=undesa-2020", "compare=undesa-2020: did you mean undesa-2019? one of undesa-2019"),
            ("stock by=sex compare=female", "by=sex gives women and men already"),
            ("stock by=area compare=NPL", "two areas are parted differently"),
            ("stock by=subregion compare=NPL", "two areas are parted differently"),
            ("matrix compare=NPL", "compare= of matrix takes a year, a sex or an edition, not an area or group"),
            ("remittances compare=male", "compare= of remittances takes an area or group, a year or an edition"),
            ("students compare=male", "compare= of students takes an area or group, a year or an edition, not a sex"),
            ("corridors compare=NPL", "compare= of by=corridor takes single areas"),
            ("corridors origin=NPL compare=pacific", "compare= of by=corridor takes single areas"),
            ("remittances by=corridor compare=NPL", "compare= of by=corridor takes single areas"),
            ("displacement kind=stateless compare=female", "sex= and ages= are known of refugees by asylum"),
            ("displacement area=NPL year=2015 compare=DEU", "Germany is not wholly in the region"),
            ("stock compare=", "compare= has no value"), ("stock compare=NPL compare=BGD", "compare= is given twice"),
            ("area NPL compare=1990", "compare= of area takes an area or group, a sex or an edition, not a year"),
            ("remittance-cost compare=NPL", #"remittance-cost has no key "compare""#),
            ("covid compare=health", #"covid has no key "compare""#),
        ])
    func refusals(line: String, start: String) throws {
        let complaint = try #require(model.complaint(line))
        #expect(complaint.hasPrefix(start), "\(complaint)")
        #expect(!complaint.contains("\n"))
    }

    @Test("The first's columns stand first, then the second's number and the first's less the second's")
    func columns() throws {
        let lines = try model.csv("stock area=NPL year=2019 compare=BGD")
        #expect(
            lines == "code,area,year,sex,persons,compared,difference\nNPL,Nepal,2019,both,490802,2185613,-1694811\n")
        #expect(
            try model.csv("remittances area=NPL years=2018-2019 compare=BGD").hasPrefix(
                "code,area,year,direction,edition,usd_million,compared,difference\n"))
        let other = try model.lines("stock area=BGD year=2019 compare=NPL", ["persons", "compared", "difference"])
        #expect(other == ["2185613,490802,1694811"])
    }

    @Test(
        "A corridor that one side cuts off with top= still has the other's number, and one that nobody counts has none")
    func beyondTheCut() throws {
        let columns = ["rank", "destination_code", "persons", "compared", "difference"]
        let rows = try model.lines("corridors origin=NPL top=3 compare=BGD", columns)
        let all = try model.lines("corridors origin=NPL top=1000", ["rank", "destination_code", "persons"])
        let others = try model.lines("corridors origin=BGD top=1000", ["destination_code", "persons"])
        #expect(rows.prefix(3).map { $0.split(separator: ",")[0] } == ["1", "2", "3"])
        // The three largest of Bangladesh: India and Saudi Arabia are among Nepal's already.
        #expect(rows.count == 4)
        let last = try #require(rows.last).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(last[1] == "ARE" && all.contains("\(last[0]),ARE,\(last[2])") && others.contains("ARE,\(last[3])"))
        let long = try model.lines("corridors origin=NPL top=20 compare=BGD", columns)
        #expect(long.contains { $0.hasPrefix("8,BGD,") && $0.hasSuffix(",,") })
        #expect(long.contains { $0.hasPrefix(",OMN,,") && $0.hasSuffix(",") })
    }

    @Test("Rows that only the second has stand last under what the first is, with nothing known of it")
    func secondAlone() throws {
        let rows = try model.lines(
            "students destination=JPN by=origin top=3 compare=AUS",
            ["rank", "origin_code", "destination_code", "students", "compared", "difference"])
        #expect(rows.contains { $0.hasPrefix(",IND,JPN,,") && $0.hasSuffix(",") })
        for row in rows {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            #expect(fields[5].isEmpty == (fields[3].isEmpty || fields[4].isEmpty), "\(row)")
        }
    }

    @Test("The rows of the figure know their year, and of several things in several years show the chosen one")
    func figureRows() throws {
        let years = try comparison("stock area=NPL compare=BGD").rows(model)
        #expect(years.map(\.year) == [1990, 1995, 2000, 2005, 2010, 2015, 2019])
        #expect(years.last?.difference == -1_694_811)
        let sexes = try comparison("stock by=sex compare=world").rows(model, chosenYear: 1990)
        #expect(sexes.map(\.label) == ["women", "men"] && sexes.allSatisfy { $0.year == 1990 })
        let areas = try comparison("displacement by=area compare=2010").rows(model)
        #expect(areas.first?.label == "Turkey" && areas.allSatisfy { $0.first != nil || $0.second != nil })
    }
}
