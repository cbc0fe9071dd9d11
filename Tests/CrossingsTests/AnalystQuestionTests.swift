import Foundation
import Testing

@Suite("Forty questions of an analyst", .inTurn)
struct AnalystQuestionTests {
    /// The most keys that an answer may take.
    private static let mostKeys = 4

    @Test("Each is answered by one command or a few keys", arguments: AnalystQuestion.all)
    func answered(question: AnalystQuestion) throws {
        let text: String
        switch question.way {
        case .command(let words):
            let result = try Program.run(words.split(separator: " ").map(String.init))
            #expect(result.status == 0)
            #expect(result.errors.isEmpty)
            text = result.output
        case .keys(let keys):
            #expect(keys.count <= Self.mostKeys)
            text = Self.screen(after: keys)
        }
        for answer in question.answers { #expect(text.contains(answer)) }
    }

    @Test("They are forty")
    func count() { #expect(AnalystQuestion.all.count == 40) }

    /// What stands on the screen after some keys.
    private static func screen(after keys: [String]) -> String {
        let session = ExplorerSession(columns: 120, rows: 36)
        session.read()
        for key in keys {
            session.type(key)
            session.read()
        }
        let screen = session.screen(120, 36)
        session.type("q")
        return screen.lines.joined(separator: "\n")
    }
}
