import Formats
import MigrationData
import Screen
import Testing
import Views

@Suite("Views without rows")
struct NothingTests {
    private let model = Tables.model()

    @Test(
        "A ranking in which nothing stands says so in one sentence, as text and as vectors",
        arguments: [
            ("corridors origin=NPL destination=NPL", "A corridor has two ends"),
            ("students origin=NRU destination=NRU", "as both origin and destination"),
            ("remittances by=corridor area=WLF direction=outflow", "o remittances"),
            ("displacement by=corridor area=NIU", "efugees"), ("measures area=TKL", "The report names no such measure"),
            ("published verdict=differs paragraph=1", "The report prints no such number"),
        ])
    func nothing(line: String, sentence: String) throws {
        #expect(try model.table(line).rows.isEmpty)
        guard case .text(let lines) = try model.view(line).drawing(model: model) else {
            Issue.record("\(line) draws a figure")
            return
        }
        let text = lines.map { $0.plain.drop { $0 == " " } }.joined(separator: " ")
        let last = try #require(lines.last)
        #expect(text.contains(sentence) && last.spans.allSatisfy { $0.style == .dim }, "\(text)")
        #expect(try Rendering(.svg).text(of: model.view(line), model: model).contains(sentence))
    }

    @Test("A ranking with rows stays a figure")
    func something() throws {
        for line in ["corridors", "students", "remittances by=corridor", "displacement by=corridor"] {
            guard case .figure = try model.view(line).drawing(model: model) else {
                Issue.record("\(line) draws no figure")
                continue
            }
        }
    }
}
