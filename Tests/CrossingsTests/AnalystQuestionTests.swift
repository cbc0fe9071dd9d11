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

    /// What the explorer draws after some keys, without the terminal's own words.
    private static func screen(after keys: [String]) -> String {
        let session = ExplorerSession()
        session.read()
        for key in keys {
            session.type(key)
            session.read()
        }
        // Drawn anew as a whole, for the terminal is sent only what has changed.
        session.type("\u{0C}")
        let drawn = session.read()
        session.type("q")
        return drawn.replacing(/\u{1B}(\[[0-9;?]*[A-Za-z]|\([A-Z])/, with: "")
    }
}
