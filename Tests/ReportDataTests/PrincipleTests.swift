import MigrationData
import ReportData
import Testing

@Suite("Guiding principles of the Compact")
struct PrincipleTests {
    private let report = ReportDataset(source: EmbeddedReport.table)

    @Test("There are ten, and each letter of paragraph 70 takes up at least one")
    func letters() throws {
        let principles = try report.guidingPrinciples()
        #expect(principles.count == 10)
        #expect(Set(principles.map(\.letter)) == Set(RecommendationAsk.letters))
        #expect(Set(principles.map(\.letter)) == Set(try report.recommendationAsks().map(\.letter)))
    }

    @Test("As many as the report is said to name, and each stands in paragraphs 1 and 70")
    func paragraphs() throws {
        let numbers = Set(try report.paragraphs().map { String($0.number) })
        let principles = try report.guidingPrinciples()
        let printed = try report.publishedFigures().first { $0.id == "p1-2" }
        #expect(printed?.value == Double(principles.count))
        for principle in principles {
            #expect(numbers.isSuperset(of: principle.paragraphs), "\(principle.id)")
            #expect(Set(principle.paragraphs).isSuperset(of: ["1", "70"]), "\(principle.id)")
            let order = principle.paragraphs.compactMap { Int($0) }
            #expect(order == order.sorted() && Set(order).count == order.count, "\(principle.id)")
            #expect(principle.title.count <= 27 && principle.id.allSatisfy { $0.isLowercase || $0 == "-" })
        }
    }

    @Test("A letter that isn't, a principle twice and an empty list of paragraphs are refused")
    func faults() throws {
        let letter = try EmbeddedReport.fault("principles.tsv", "\ta\t1; 33; 70", "\tz\t1; 33; 70")
        #expect(letter?.column == "letter" && letter?.line == 2)
        #expect(letter?.problem == .unknownWord("z", expected: "a, b, c, d, e, f, g"))
        let twice = try EmbeddedReport.fault("principles.tsv", "\ninternational-cooperation", "\npeople-centredness")
        #expect(twice?.problem == .duplicateRow("people-centredness"))
        #expect(try EmbeddedReport.fault("principles.tsv", "\t1; 33; 70", "\t")?.problem == .missingValue)
    }
}
