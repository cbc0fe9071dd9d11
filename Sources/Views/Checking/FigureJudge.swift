import MigrationData
import ReportData

/// Gives one printed figure its verdict.
struct FigureJudge {
    let verification: Verification
    let figure: PublishedFigure
    let place: Verification.Place

    func check() throws(TableError) -> FigureCheck {
        let contradiction = try self.contradiction()
        switch figure.basis {
        case .none:
            let verdict: Verdict = contradiction.isEmpty ? .notCheckable : .inconsistent
            return try result(nil, verdict, contradiction)
        case .derived: return try derived(contradiction)
        case .ownEdition: return try held(elsewise: .differs, contradiction)
        case .otherEdition: return try held(elsewise: .differsByEdition, contradiction)
        }
    }

    private func result(
        _ computed: Double?, _ verdict: Verdict, _ contradiction: String
    ) throws(TableError) -> FigureCheck {
        let note = try verification.note(figure.reason, Verification.Place(place, column: "reason"))
        return FigureCheck(
            figure: figure, computed: computed, verdict: verdict, contradiction: contradiction, note: note)
    }

    /// Held against the data: what lies outside the printed interval differs, and is a slip where printed figures say so too.
    private func held(elsewise: Verdict, _ contradiction: String) throws(TableError) -> FigureCheck {
        let expression = try verification.expression(figure.query, place)
        guard let value = try verification.value(expression, place) else {
            return try result(nil, .notCheckable, contradiction)
        }
        let computed = value / figure.scale
        if PrintedInterval(figure).contains(computed) { return try result(computed, .agrees, contradiction) }
        return try result(computed, contradiction.isEmpty ? elsewise : .inconsistent, contradiction)
    }

    /// Held against other printed figures, or against a list that the report gives without adding it up.
    private func derived(_ contradiction: String) throws(TableError) -> FigureCheck {
        if figure.query.isEmpty { return try result(nil, .derived, contradiction) }
        let expression = try verification.expression(figure.query, place)
        guard let range = try range(of: expression, place) else { return try result(nil, .notCheckable, contradiction) }
        let isPossible = range.overlaps(PrintedInterval(figure), scale: figure.scale)
        return try result(
            range.value / figure.scale, isPossible && contradiction.isEmpty ? .derived : .inconsistent, contradiction)
    }

    /// The arithmetic of `cross` where it can't come out however the figures were rounded.
    private func contradiction() throws(TableError) -> String {
        if figure.cross.isEmpty { return "" }
        let sides = figure.cross.split(separator: "=").map(String.init)
        guard sides.count == 2 else { throw crossPlace.error("one = belongs into it") }
        let left = try verification.expression(sides[0], crossPlace)
        let right = try verification.expression(sides[1], crossPlace)
        guard let sum = try range(of: left, crossPlace), let whole = try range(of: right, crossPlace) else { return "" }
        if sum.upper >= whole.lower - 1e-9, sum.lower <= whole.upper + 1e-9 { return "" }
        let scale = figure.scale
        return try words(left) + " = " + NumberText.fixed(sum.value / scale, decimals: figure.decimals) + ", not "
            + NumberText.fixed(whole.value / scale, decimals: whole.lower == whole.upper ? 0 : figure.decimals)
    }

    private var crossPlace: Verification.Place {
        Verification.Place(place, column: "cross")
    }

    /// The expression with printed numbers in place of their ids.
    private func words(_ expression: QueryExpression) throws(TableError) -> String {
        switch expression {
        case .number(let number): return NumberText.fixed(number / figure.scale, decimals: 0)
        case .view(let line), .rows(let line, _): return line
        case .printed(let id):
            let operand = try verification.figure(id, crossPlace)
            return NumberText.fixed(operand.value * operand.scale / figure.scale, decimals: operand.decimals)
        case .operation(let sign, let left, let right):
            return try words(left) + (sign == "-" ? " − " : " \(sign) ") + words(right)
        }
    }

    /// What an expression of printed figures can come to.
    private func range(
        of expression: QueryExpression, _ place: Verification.Place
    ) throws(TableError) -> ValueRange? {
        switch expression {
        case .number(let number): return ValueRange(number)
        case .printed(let id): return ValueRange(try verification.figure(id, place))
        case .view, .rows: return try verification.value(expression, place).map { ValueRange($0) }
        case .operation(let sign, let left, let right):
            guard let first = try range(of: left, place), let second = try range(of: right, place) else { return nil }
            return ValueRange.combined(sign, first, second)
        }
    }
}
