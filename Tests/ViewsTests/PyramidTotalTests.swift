import MigrationData
import Testing
import Views

@Suite("Ages and totals of a population")
struct PyramidTotalTests {
    private let model = Tables.model()

    private func total(_ line: String) throws -> Int? {
        guard case .pyramid(let query) = try model.view(line) else { return nil }
        return try query.total(model)
    }

    private func persons(_ line: String) throws -> [Int?] {
        try model.table(line).rows.map { row in
            if case .whole(let persons) = row[6] { persons } else { nil }
        }
    }

    @Test("A year without ages has rows without persons, and the United Nations' total")
    func totalsAlone() throws {
        let rows = try persons("pyramid of=population year=2020")
        #expect(rows.count == 32 && rows.allSatisfy { $0 == nil })
        let women = try #require(try total("pyramid of=population year=2020 sex=female"))
        let men = try #require(try total("pyramid of=population year=2020 sex=male"))
        #expect(try total("pyramid of=population year=2020") == women + men)
        let world = try #require(try total("pyramid area=world of=population year=2020"))
        #expect(women + men < world)
        #expect(try total("pyramid of=population year=2020 ages=15-64") == nil)
        #expect(try total("pyramid area=TUV of=population year=2020") == nil)
    }

    @Test(
        "The total is what the rows add up to, whatever ages and sex are asked for",
        arguments: [
            "", "ages=15-64", "ages=0-17", "ages=3-16 sex=male", "ages=65+ sex=female", "ages=75+", "ages=0-34",
        ])
    func sums(filter: String) throws {
        for of in ["migrants", "population"] {
            let line = "pyramid of=\(of) \(filter)"
            #expect(try total(line) == persons(line).compactMap { $0 }.reduce(0, +))
        }
        #expect(try total("pyramid \(filter)") == nil)
    }

    @Test("Under 18 are the groups to 14 and three fifths of 15 to 19, each sex to the nearest person")
    func children() throws {
        let groups = try model.lines("pyramid of=migrants", ["age_group", "sex", "persons"])
        func whole(_ group: String, _ sex: String) -> Int {
            let row = groups.first { $0.hasPrefix("\(group),\(sex),") }
            return row.flatMap { Int($0.split(separator: ",")[2]) } ?? 0
        }
        var expected = 0
        for sex in ["female", "male"] {
            expected += ["0-4", "5-9", "10-14"].reduce(0) { $0 + whole($1, sex) }
            expected += Int((Double(whole("15-19", sex)) * 0.6).rounded())
        }
        #expect(try total("pyramid of=migrants ages=0-17") == expected)
        let part = try model.lines("pyramid of=migrants ages=0-17", ["age_group"]).suffix(2)
        #expect(part == ["15-17", "15-17"])
        #expect(try model.lines("pyramid ages=15-64 sex=female of=migrants", ["age_group"]).first == "15-19")
    }

    @Test("Ages asked for keep their share of all ages")
    func shareOfAll() throws {
        let all = try model.lines("pyramid of=population", ["age_group", "sex", "persons", "share"])
        let some = try model.lines(
            "pyramid of=population ages=20-44 sex=male", ["age_group", "sex", "persons", "share"])
        #expect(some.count == 5 && some.allSatisfy(all.contains))
    }
}
