/// Recursive descent over the bytes of an expression.
struct QueryParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// Deeper nesting than any sum has.
    private static let deepest = 32

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    mutating func sum() throws(QueryExpression.SyntaxError) -> QueryExpression {
        skipSpaces()
        var result = try product()
        while let sign = take("+", "-") { result = .operation(sign, result, try product()) }
        return result
    }

    private mutating func product() throws(QueryExpression.SyntaxError) -> QueryExpression {
        var result = try factor()
        while let sign = take("*", "/") { result = .operation(sign, result, try factor()) }
        return result
    }

    private mutating func factor() throws(QueryExpression.SyntaxError) -> QueryExpression {
        if take("(") != nil {
            depth += 1
            guard depth <= Self.deepest else { throw failure }
            let inner = try sum()
            guard take(")") != nil else { throw failure }
            depth -= 1
            return inner
        }
        if take("{") != nil { return .view(try text(until: "}")) }
        if take("[") != nil { return .printed(try text(until: "]")) }
        if takeWord("rows{") { return Self.rows(try text(until: "}")) }
        return .number(try number())
    }

    private static func rows(_ text: String) -> QueryExpression {
        let parts = text.utf8.split(separator: 0x7C, maxSplits: 1).map { part in
            part.split(separator: 0x20).map { String(Substring($0)) }.joined(separator: " ")
        }
        return .rows(parts.first ?? "", RowCount(parts.count > 1 ? parts[1] : nil))
    }

    private mutating func number() throws(QueryExpression.SyntaxError) -> Double {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) || bytes[position] == 0x2E {
            position += 1
        }
        guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw failure }
        skipSpaces()
        return number
    }

    private mutating func text(until end: Unicode.Scalar) throws(QueryExpression.SyntaxError) -> String {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: end) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard take(end) != nil else { throw failure }
        return text
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    /// Steps over one of two signs and the spaces around it.
    private mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) -> Character? {
        skipSpaces()
        guard position < bytes.count else { return nil }
        for sign in [first, second ?? first] where bytes[position] == UInt8(ascii: sign) {
            position += 1
            skipSpaces()
            return Character(sign)
        }
        return nil
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    }

    private var failure: QueryExpression.SyntaxError {
        QueryExpression.SyntaxError(text: String(decoding: bytes, as: UTF8.self))
    }
}
