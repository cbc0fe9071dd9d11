/// Recursive descent over the characters of an expression.
struct QueryParser {
    private let characters: [Character]
    private var position = 0
    private var depth = 0

    /// Deeper nesting than any sum has.
    private static let deepest = 32

    init(_ text: String) { characters = Array(text) }

    var isAtEnd: Bool { position == characters.count }

    mutating func sum() throws(QueryExpression.SyntaxError) -> QueryExpression {
        skipSpaces()
        var result = try product()
        while let sign = take(["+", "-"]) { result = .operation(sign, result, try product()) }
        return result
    }

    private mutating func product() throws(QueryExpression.SyntaxError) -> QueryExpression {
        var result = try factor()
        while let sign = take(["*", "/"]) { result = .operation(sign, result, try factor()) }
        return result
    }

    private mutating func factor() throws(QueryExpression.SyntaxError) -> QueryExpression {
        if take(["("]) != nil {
            depth += 1
            guard depth <= Self.deepest else { throw failure }
            let inner = try sum()
            guard take([")"]) != nil else { throw failure }
            depth -= 1
            return inner
        }
        if take(["{"]) != nil { return .view(try text(until: "}")) }
        if take(["["]) != nil { return .printed(try text(until: "]")) }
        if takeWord("rows{") { return Self.rows(try text(until: "}")) }
        return .number(try number())
    }

    private static func rows(_ text: String) -> QueryExpression {
        let parts = text.split(separator: "|", maxSplits: 1).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return .rows(parts.first ?? "", RowCount(parts.count > 1 ? parts[1] : nil))
    }

    private mutating func number() throws(QueryExpression.SyntaxError) -> Double {
        var digits = ""
        while position < characters.count, characters[position].isNumber || characters[position] == "." {
            digits.append(characters[position])
            position += 1
        }
        guard let number = Double(digits) else { throw failure }
        skipSpaces()
        return number
    }

    private mutating func text(until end: Character) throws(QueryExpression.SyntaxError) -> String {
        var text = ""
        while position < characters.count, characters[position] != end {
            text.append(characters[position])
            position += 1
        }
        guard take([end]) != nil else { throw failure }
        return text
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard characters[position...].starts(with: word) else { return false }
        position += word.count
        return true
    }

    private mutating func take(_ signs: [Character]) -> Character? {
        skipSpaces()
        guard position < characters.count, signs.contains(characters[position]) else { return nil }
        defer {
            position += 1
            skipSpaces()
        }
        return characters[position]
    }

    private mutating func skipSpaces() {
        while position < characters.count, characters[position] == " " { position += 1 }
    }

    private var failure: QueryExpression.SyntaxError {
        QueryExpression.SyntaxError(text: String(characters))
    }
}
