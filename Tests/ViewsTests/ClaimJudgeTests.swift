import ReportData
import Testing
import Views

@Suite("Holding a claim against the data")
struct ClaimJudgeTests {
    @Test("All conditions must hold; the evidence says which does not")
    func comparisons() throws {
        let holds = try MadeUpChecks.check("3 > 2 and 1 < 2 and 4 = 2 + 2")
        #expect(holds.verdict == .agrees && holds.evidence == ["3 > 2", "1 < 2", "4 = 4"])
        let fails = try MadeUpChecks.check("3 > 2 and 0.418 > 0.546")
        #expect(fails.verdict == .differs && fails.evidence == ["3 > 2", "41.8 % > 54.6 % is not so"])
        #expect(try MadeUpChecks.check("5 > 5").verdict == .differs)
        #expect(try MadeUpChecks.check("1 > 2", basis: "other-edition").verdict == .differsByEdition)
        let unknown = try MadeUpChecks.check("1 / 0 > 2")
        #expect(unknown.verdict == .notCheckable && unknown.evidence == ["the data don’t say"])
        #expect(try MadeUpChecks.check("", basis: "none", note: "Why.").verdict == .notCheckable)
    }

    @Test("Codes: all of them in their order, or some of them anywhere")
    func codes() throws {
        let view = "codes{corridors origin=region destination=outside by=destination top=3 year=2019}"
        let order = try Tables.ownModel().lines(
            "corridors origin=region destination=outside by=destination top=3 year=2019", ["destination_code"])
        let listed = order.joined(separator: "; ")
        #expect(try MadeUpChecks.check("\(view) = \(listed)").verdict == .agrees)
        let turned = order.reversed().joined(separator: "; ")
        let wrong = try MadeUpChecks.check("\(view) = \(turned)")
        #expect(wrong.verdict == .differs && wrong.evidence == ["in the data: " + order.joined(separator: ", ")])
        #expect(try MadeUpChecks.check("\(view) has \(turned)").verdict == .agrees)
        let missing = try MadeUpChecks.check("\(view) has \(order[0]); AUS; JPN")
        #expect(missing.verdict == .differs)
        #expect(missing.evidence[0].hasSuffix(": without AUS, JPN"))
    }

    @Test("Numbers in notes are worked out, in the form asked for; what isn't known reads ..")
    func notes() throws {
        func note(_ text: String) throws -> String { try MadeUpChecks.check("1 > 0", note: text).note }
        #expect(try note("Plain.") == "Plain.")
        #expect(try note("«1 / 8 | %» and «1234567.4 | n».") == "12.5 and 1,234,567.")
        #expect(
            try note("«64890524 | M», «64890524 | M1», «7794000000 | bn», «2.25 | .1», «3».")
                == "64.89, 64.9, 7.79, 2.3, 3.")
        #expect(try note("«rows{objectives | cluster}»") == "4")
        #expect(try note("«rows{objectives | cluster} / 8 | %»") == "50.0")
        #expect(try note("«[p1-1] * 2 | n»") == "10")
        #expect(try note("«1 / 0 | n»") == "..")
    }
}
