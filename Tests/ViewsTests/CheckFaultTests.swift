import MigrationData
import ReportData
import Testing
import Views

@Suite("A query that can't be read is an error with table, line and column")
struct CheckFaultTests {
    @Test(
        "In the query, the cross sum and the note of a printed figure",
        arguments: [
            ("{stok area=region}", "", "", "query", "stok"), ("{stock aera=region}", "", "", "query", "aera"),
            ("{stock area=nowhereland}", "", "", "query", "nowhereland"), ("1 +", "", "", "query", "1 +"),
            ("{stock area=region", "", "", "query", "stock"), ("[p99-9]", "", "", "query", "p99-9"),
            ("rows{objectives | clster}", "", "", "query", "clster"),
            ("rows{matrix | origin in nowhereland}", "", "", "query", "nowhereland"),
            ("rows{matrix | orgin in region}", "", "", "query", "orgin"),
            ("rows{published}", "", "", "query", "published"), ("{claims}", "", "", "query", "claims"),
            ("1", "[p1-1] + 1", "", "cross", "="), ("1", "[p99-9] = 1", "", "cross", "p99-9"),
            ("1", "", "It is «1 | X».", "reason", "X"), ("1", "", "It is «1 | n.", "reason", "«"),
            ("1", "", "It is 1».", "reason", "«"), ("1", "", "It is «{stok}».", "reason", "stok"),
        ])
    func figures(query: String, cross: String, reason: String, column: String, clue: String) throws {
        let checks = MadeUpChecks(figures: [
            .init(query: "5"), .init(id: "p1-2", query: query, cross: cross, reason: reason),
        ])
        let fault = try #require(checks.fault())
        #expect(fault.file == "published.tsv" && fault.line == 3 && fault.column == column)
        #expect(fault.description.contains(clue), "\(fault.description)")
    }

    @Test(
        "In the test and the note of a claim",
        arguments: [
            ("{stock area=region} >", "", "test", "stock"), ("{stock area=region}", "", "test", "stock"),
            ("1 > 2 and", "", "test", "and"), ("codes{stock by=area} is NPL", "", "test", "codes"),
            ("codes{stock by=area", "", "test", "codes"), ("codes{stok} = NPL", "", "test", "stok"),
            ("[p99-9] > 1", "", "test", "p99-9"), ("1 < 2", "«1 | Q»", "note", "Q"),
        ])
    func claims(test: String, note: String, column: String, clue: String) throws {
        let checks = MadeUpChecks(
            figures: [.init(query: "5")], claims: [("1 < 2", "own-edition", ""), (test, "own-edition", note)])
        let fault = try #require(checks.fault())
        #expect(fault.file == "claims.tsv" && fault.line == 3 && fault.column == column, "\(fault)")
        #expect(fault.description.contains(clue), "\(fault.description)")
    }

    @Test("Sums nested beyond reason are refused, not followed")
    func nesting() throws {
        let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
        #expect(MadeUpChecks(figures: [.init(query: deep)]).fault()?.column == "query")
    }
}
