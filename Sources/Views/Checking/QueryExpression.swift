/// A sum worked out from views and printed figures: `{stock area=region} / {stock area=world}`.
package indirect enum QueryExpression: Hashable, Sendable {
    case number(Double)
    /// A view's line; its value is the sum of the quantity over its rows.
    case view(String)
    /// How many rows a view has: `rows{objectives}`, `rows{objectives | cluster}`, `rows{matrix | origin_code in region}`.
    case rows(String, RowCount)
    /// The id of a printed figure.
    case printed(String)
    case operation(Character, QueryExpression, QueryExpression)

    /// What in an expression can't be read.
    package struct SyntaxError: Error, Hashable, Sendable {
        package let text: String
    }

    /// Reads an expression of numbers, `{views}`, `rows{views}`, `[ids]`, `+ - * /` and parentheses.
    package init(_ text: String) throws(SyntaxError) {
        var parser = QueryParser(text)
        self = try parser.sum()
        guard parser.isAtEnd else { throw SyntaxError(text: text) }
    }

    /// The value, where `term` gives those of its parts that aren't numbers; nil where a part is not known.
    package func value<Failure>(
        _ term: (QueryExpression) throws(Failure) -> Double?
    ) throws(Failure) -> Double? {
        switch self {
        case .number(let number): return number
        case .view, .rows, .printed: return try term(self)
        case .operation(let sign, let left, let right):
            guard let first = try left.value(term), let second = try right.value(term) else { return nil }
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
        case .view(let line), .rows(let line, _): [line]
        case .operation(_, let left, let right): left.views + right.views
        }
    }

    /// The ids of all printed figures in it, in order.
    package var printedFigures: [String] {
        switch self {
        case .number, .view, .rows: []
        case .printed(let id): [id]
        case .operation(_, let left, let right): left.printedFigures + right.printedFigures
        }
    }
}
