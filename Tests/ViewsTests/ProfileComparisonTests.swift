import Formats
import MigrationData
import Testing
import Views

@Suite("Two profiles side by side")
struct ProfileComparisonTests {
    private let model = Tables.model()

    /// The values of a column by quantity and year.
    private func values(_ line: String, _ column: String) throws -> [String: String] {
        let lines = try model.lines(line, ["quantity", "year", column])
        return Dictionary(
            lines.map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                return (fields[0] + " " + fields[1], String(fields[2]))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "Each number stands beside that of the other's own profile",
        arguments: [
            ("area NPL", "BGD", "area BGD"), ("area TUV", "region", "area region"),
            ("area PHL year=1990", "world", "area world year=1990"),
            ("area NPL sex=female", "male", "area NPL sex=male"),
        ])
    func sides(line: String, value: String, other: String) throws {
        let compared = try values("\(line) compare=\(value)", "compared")
        let (own, others) = (try values(line, "value"), try values(other, "value"))
        #expect(Set(compared.keys) == Set(own.keys).union(others.keys))
        for (key, number) in others { #expect(compared[key] == number, "\(key)") }
        let first = try values("\(line) compare=\(value)", "value")
        for (key, number) in own { #expect(first[key] == number, "\(key)") }
    }

    @Test("An origin among the five largest of one side alone has its number on both")
    func ends() throws {
        let compared = try values("area NPL compare=BGD", "compared")
        let india = try model.lines("corridors origin=IND destination=BGD", ["persons"])
        #expect(compared["origin IND 2019"] == india.first ?? "")
        let bhutan = try values("area BGD compare=NPL", "compared")["origin BTN 2019"]
        #expect(bhutan == (try model.lines("corridors origin=BTN destination=NPL", ["persons"]).first))
    }

    @Test("The table has each number in its unit, and their difference")
    func table() throws {
        let text = try Rendering(.text).text(of: try model.view("area NPL compare=BGD"), model: model)
        let lines = text.split(separator: "\n").map(String.init)
        let persons = try values("area NPL", "value")["stock 2019"].flatMap { Int($0) } ?? 0
        let other = try values("area BGD", "value")["stock 2019"].flatMap { Int($0) } ?? 0
        let row = try #require(lines.first { $0.hasPrefix(" migrant stock ") })
        let fields = row.split(separator: " ").map(String.init)
        #expect(
            fields.suffix(3) == [
                NumberText.exact(persons), NumberText.exact(other), "−" + NumberText.exact(other - persons),
            ])
        #expect(lines.contains { $0.contains("women") && $0.hasSuffix("points") })
        #expect(lines.contains { $0.contains("money received") && $0.contains("$8,128 m") })
    }

    @Test("Women against men leaves out what is the same number for both")
    func sexes() throws {
        let text = try Rendering(.text).text(of: try model.view("area NPL sex=female compare=male"), model: model)
        #expect(text.contains("Nepal: women against men"))
        #expect(!text.contains("money received") && !text.contains("population") && text.contains("emigrant stock"))
    }
}
