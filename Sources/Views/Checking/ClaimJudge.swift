import MigrationData
import ReportData

/// Gives one claim its verdict.
struct ClaimJudge {
    let verification: Verification
    let claim: Claim
    let place: Verification.Place

    func check() throws(TableError) -> ClaimCheck {
        if claim.test.isEmpty { return try result(.notCheckable, []) }
        let test: ClaimTest
        do throws(QueryExpression.SyntaxError) {
            test = try ClaimTest(claim.test)
        } catch {
            throw place.error("this can’t be tested: " + error.text)
        }
        var evidence: [String] = []
        var holds = true
        for condition in test.conditions {
            guard let answer = try answer(condition) else {
                return try result(.notCheckable, ["the data don’t say"])
            }
            holds = holds && answer.holds
            evidence.append(answer.words)
        }
        let otherwise: Verdict = claim.basis == .otherEdition ? .differsByEdition : .differs
        return try result(holds ? .agrees : otherwise, evidence)
    }

    private func result(_ verdict: Verdict, _ evidence: [String]) throws(TableError) -> ClaimCheck {
        let note = try verification.note(claim.note, Verification.Place(place, column: "note"))
        return ClaimCheck(claim: claim, verdict: verdict, evidence: evidence, note: note)
    }

    private func answer(_ condition: ClaimTest.Condition) throws(TableError) -> (holds: Bool, words: String)? {
        switch condition {
        case .comparison(let left, let sign, let right):
            guard let first = try verification.value(left, place), let second = try verification.value(right, place)
            else { return nil }
            let holds = sign == "<" ? first < second : sign == ">" ? first > second : first == second
            let words = Self.text(first) + " \(sign) " + Self.text(second)
            return (holds, words + (holds ? "" : " is not so"))
        case .codes(let line, let isWhole, let wanted):
            let column = try verification.view(line, place).codeColumn
            let found = try verification.table(line, place).texts(column) ?? []
            let holds = isWhole ? found == wanted : Set(wanted).isSubset(of: found)
            let list = found.joined(separator: ", ")
            if isWhole { return (holds, (holds && found.count > 1 ? "in this order: " : "in the data: ") + list) }
            let missing = wanted.filter { !found.contains($0) }
            return (holds, list + (holds ? "" : ": without " + missing.joined(separator: ", ")))
        }
    }

    /// Persons and money whole, shares as per cent, everything else with a few digits.
    static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return NumberText.exact(Int(number)) }
        if abs(number) <= 1 { return NumberText.percent(number) + " %" }
        return NumberText.fixed(number, decimals: abs(number) < 100 ? 2 : 0)
    }
}
