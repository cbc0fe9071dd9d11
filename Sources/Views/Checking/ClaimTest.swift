/// What must hold for a claim: conditions joined by ` and `.
package struct ClaimTest: Hashable {
    enum Condition: Hashable {
        /// Two expressions with `<`, `>` or `=` between them.
        case comparison(QueryExpression, Character, QueryExpression)
        /// The codes of a view's rows, all of them in their order (`=`) or some of them anywhere (`has`).
        case codes(line: String, isWhole: Bool, [String])
    }

    let conditions: [Condition]

    /// Reads `EXPRESSION > EXPRESSION and codes{VIEW} = A; B and codes{VIEW} has A`.
    init(_ text: String) throws(QueryExpression.SyntaxError) {
        var conditions: [Condition] = []
        for part in Self.parts(text) {
            do throws(QueryExpression.SyntaxError) {
                conditions.append(try Self.condition(part))
            } catch {
                throw QueryExpression.SyntaxError(text: part)
            }
        }
        if conditions.isEmpty { throw QueryExpression.SyntaxError(text: text) }
        self.conditions = conditions
    }

    /// The lines of all views in a test, in order; none where it can't be read.
    package static func views(_ text: String) -> [String] {
        guard let test = try? ClaimTest(text) else { return [] }
        return test.conditions.flatMap { condition in
            switch condition {
            case .comparison(let left, _, let right): left.views + right.views
            case .codes(let line, _, _): [line]
            }
        }
    }

    /// The text cut at ` and ` outside braces.
    private static func parts(_ text: String) -> [String] {
        let text = Array(text.utf8)
        let joint = Array(" and ".utf8)
        var (parts, depth, start, position): ([String], Int, Int, Int) = ([], 0, 0, 0)
        func add(to end: Int) {
            if start < end { parts.append(String(decoding: text[start..<end], as: UTF8.self)) }
        }
        while position < text.count {
            if text[position] == UInt8(ascii: "{") { depth += 1 }
            if text[position] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0, text[position...].starts(with: joint) {
                add(to: position)
                position += joint.count
                start = position
            } else {
                position += 1
            }
        }
        add(to: text.count)
        return parts
    }

    private static func condition(_ text: String) throws(QueryExpression.SyntaxError) -> Condition {
        if text.hasPrefix("codes{") {
            guard let end = text.firstIndex(of: "}") else { throw QueryExpression.SyntaxError(text: text) }
            let rest = text[text.index(after: end)...].drop { $0 == " " }
            let isWhole = rest.hasPrefix("= ")
            guard isWhole || rest.hasPrefix("has ") else { throw QueryExpression.SyntaxError(text: text) }
            let codes = rest.dropFirst(isWhole ? 2 : 4).split(separator: ";").map { String($0.drop { $0 == " " }) }
            return .codes(line: String(text[..<end].dropFirst(6)), isWhole: isWhole, codes)
        }
        var depth = 0
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth -= 1 }
            guard depth == 0, scalar == "<" || scalar == ">" || scalar == "=" else { continue }
            return .comparison(
                try QueryExpression(String(text[..<index])), Character(scalar),
                try QueryExpression(String(text[text.unicodeScalars.index(after: index)...])))
        }
        throw QueryExpression.SyntaxError(text: text)
    }
}
