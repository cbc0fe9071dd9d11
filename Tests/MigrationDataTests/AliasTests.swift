import MigrationData
import Testing

@Suite("Other names of areas")
struct AliasTests {
    private typealias Kind = Decoding.Kind

    @Test("Names and people are told apart, in the table's order")
    func decoding() throws {
        let areas = try Decoding.areaTable()
        let aliases = try AreaAliases(file: "a.tsv", bytes: Decoding.bytes(Decoding.aliases), areas: areas)
        #expect(aliases.all.map(\.text) == ["Afghan", "The Channel", "Ariana"])
        #expect(aliases.all.map(\.kind) == [.people, .name, .name])
        #expect(aliases.all.map { areas[$0.area]?.m49 } == [4, 830, 4])
    }

    @Test("An unknown area, an unknown kind, no text and the same row twice are refused with their place")
    func faults() {
        let changes: [(String, String, TableError.Problem, String)] = [
            ("830\tThe", "831\tThe", .unknownArea("831"), "m49"),
            ("people", "peoples", .unknownWord("peoples", expected: "name, people"), "kind"),
            ("Afghan", "", .missingValue, "alias"),
        ]
        for (text, other, problem, column) in changes {
            let fault = Kind.aliases.fault(Decoding.aliases.replacing(text, with: other))
            #expect(fault?.problem == problem && fault?.column == column, "\(String(describing: fault))")
        }
        let twice = Kind.aliases.fault(Decoding.aliases + "4\tAriana\tname\n")
        #expect(twice?.line == 5 && twice?.problem == .duplicateRow("AFG Ariana"))
    }
}
