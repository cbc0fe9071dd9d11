import MigrationData
import Testing

import Views

@Suite("The values that a key can have")
struct ViewValuesTests {
    private let model = Tables.model()

    @Test("Each value that is offered is taken, but where it goes with another key only", arguments: ViewKind.allCases)
    func taken(kind: ViewKind) throws {
        for key in kind.keys {
            switch try kind.values(of: key, model: model) {
            case .areas: #expect(["area", "origin", "destination", "compare"].contains(key))
            case .words(let words):
                #expect(!words.isEmpty && Set(words).count == words.count, "\(kind) \(key)")
                for word in words {
                    // A letter is part of what the kind is.
                    let letter = kind == .recommendation && key != "letter" ? "letter=a " : ""
                    do throws(ViewError) {
                        _ = try View("\(kind.rawValue) \(letter)\(key)=\(word)", model: model)
                    } catch {
                        if case .conflict = error { continue }
                        // A year against itself.
                        if key == "since", word == "2019" { continue }
                        Issue.record("\(kind.rawValue) \(key)=\(word): \(error)")
                    }
                }
            case .free: #expect(["edition", "ages", "footnote"].contains(key), "\(kind) \(key)")
            }
        }
    }
}
