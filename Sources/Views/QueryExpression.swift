/// A sum worked out from views and printed figures: `{stock area=region} / {stock area=world}`.
package indirect enum QueryExpression: Hashable, Sendable {
    case number(Double)
    /// A view's line; its value is the sum of the quantity over its rows.
    case view(String)
    /// The id of a printed figure.
    case printed(String)
    case operation(Character, QueryExpression, QueryExpression)

    /// What in an expression can't be read.
    package struct SyntaxError: Error, Hashable, Sendable {
        package let text: String
    }

    /// Reads an expression of numbers, `{views}`, `[ids]`, `+ - * /` and parentheses.
    package init(_ text: String) throws(SyntaxError) {
        var parser = QueryParser(text)
        self = try parser.sum()
        guard parser.isAtEnd else { throw SyntaxError(text: text) }
    }

    /// The value, where `view` and `printed` give those of their parts; nil where a part is not known.
    package func value(
        view: (String) -> Double?, printed: (String) -> Double?
    ) -> Double? {
        switch self {
        case .number(let number): return number
        case .view(let line): return view(line)
        case .printed(let id): return printed(id)
        case .operation(let sign, let left, let right):
            guard let first = left.value(view: view, printed: printed),
                let second = right.value(view: view, printed: printed)
            else { return nil }
            switch sign {
            case "+": return first + second
            case "-": return first - second
            case "*": return first * second
            default: return second == 0 ? nil : first / second
            }
        }
    }

    /// The lines of all views in it, in order.
    package var views: [String] {
        switch self {
        case .number, .printed: []
        case .view(let line): [line]
        case .operation(_, let left, let right): left.views + right.views
        }
    }
}

/// Recursive descent over the characters of an expression.
private struct QueryParser {
    private let characters: [Character]
    private var position = 0

    init(_ text: String) { characters = Array(text) }

    var isAtEnd: Bool { position == characters.count }

    mutating func sum() throws(QueryExpression.SyntaxError) -> QueryExpression {
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
            let inner = try sum()
            guard take([")"]) != nil else { throw failure }
            return inner
        }
        if take(["{"]) != nil { return .view(try text(until: "}")) }
        if take(["["]) != nil { return .printed(try text(until: "]")) }
        var digits = ""
        while position < characters.count, characters[position].isNumber || characters[position] == "." {
            digits.append(characters[position])
            position += 1
        }
        guard let number = Double(digits) else { throw failure }
        skipSpaces()
        return .number(number)
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
