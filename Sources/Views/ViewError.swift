import MigrationData
import Screen

/// Why a view's line means nothing, with what would be right.
package enum ViewError: Error, Hashable, Sendable {
    case empty
    case openQuote(String)
    case unknownKind(String, nearest: String?)
    case unknownKey(String, kind: ViewKind, nearest: String?)
    case keyTwice(String)
    case missingValue(key: String)
    case strayWord(String, kind: ViewKind)
    case unknownValue(String, key: String, right: String)
    case unknownArea(String, key: String, nearest: [String])
    case ambiguousArea(String, key: String, candidates: [String])
    case residualOrigin(String)
    case conflict(String)
    case table(TableError)
}

extension ViewError: CustomStringConvertible {
    /// One line without a line end, with what would be right.
    package var description: String { PlainText.cleaned(sentence) }

    private var sentence: String {
        switch self {
        case .empty:
            "a view is missing, such as: stock area=region year=2019"
        case .openQuote(let word):
            "\(quoted(word)): the quotation mark is not closed"
        case .unknownKind(let word, let nearest):
            "\(quoted(word)) is no kind of view" + hint(nearest) + "; kinds: " + ViewKind.words
        case .unknownKey(let word, let kind, let nearest):
            "\(kind.rawValue) has no key \(quoted(word))" + hint(nearest) + "; it takes " + keys(kind)
        case .keyTwice(let key):
            "\(key)= is given twice; keep one of them"
        case .missingValue(let key):
            "\(key)= has no value; write \(key)=VALUE or leave it out"
        case .strayWord(let word, let kind):
            "\(quoted(word)) is no key=value; \(kind.rawValue) takes " + keys(kind)
        case .unknownValue(let value, let key, let right):
            "\(key)=\(shown(value)): " + right
        case .unknownArea(let value, let key, let nearest):
            "\(key)=\(shown(value)): no area or group of that name"
                + (nearest.isEmpty ? "; crossings list areas shows all" : hint(nearest.joined(separator: ", ")))
        case .ambiguousArea(let value, let key, let candidates):
            "\(key)=\(shown(value)): could be " + candidates.joined(separator: ", ")
        case .residualOrigin(let value):
            "\(quoted(value)) is a residual origin and can't be asked for; it counts in world and outside"
        case .conflict(let what):
            what
        case .table(let error):
            error.description
        }
    }

    private func keys(_ kind: ViewKind) -> String { kind.keys.joined(separator: ", ") }

    private func quoted(_ word: String) -> String { "\"" + shown(word) + "\"" }

    /// What was written, not longer than a line has room for.
    private func shown(_ word: String) -> String { PlainText.truncated(PlainText.cleaned(word), to: 60) }

    private func hint(_ nearest: String?) -> String {
        nearest.map { "; did you mean \($0)?" } ?? ""
    }
}
