import ReportData
import Testing
import Views

@Suite("Arithmetic among printed numbers")
struct PrintedArithmeticTests {
    private typealias Figure = MadeUpChecks.Figure

    private func share(_ id: String, _ value: String, _ decimals: Int, cross: String = "", query: String = "1")
        -> Figure
    {
        Figure(
            id: id, value: value, unit: "per cent", scale: "0.01", decimals: decimals, query: query, cross: cross)
    }

    /// The check of the last of some figures.
    private func last(_ figures: [Figure]) throws -> FigureCheck {
        try #require(try MadeUpChecks(figures: figures).model.verification.figures().last)
    }

    @Test("Two shares of one whole that make more than rounding explains are inconsistent, with their sum")
    func tooMuch() throws {
        let check = try last([
            share("p1-1", "50.6", 1), share("p1-2", "49.6", 1, cross: "[p1-1] + [p1-2] = 1", query: "0.494"),
        ])
        #expect(check.verdict == .inconsistent)
        #expect(check.contradiction == "50.6 + 49.6 = 100.2, not 100")
        #expect(check.explanation.hasPrefix("50.6 + 49.6 = 100.2, not 100. The data give 49.4 %."))
    }

    @Test("A sum that rounding allows is no contradiction: 43 and 56.8")
    func allowed() throws {
        let check = try last([
            share("p1-1", "43", 0), share("p1-2", "56.8", 1, cross: "[p1-1] + [p1-2] = 1", query: "0.57"),
        ])
        #expect(check.contradiction == "" && check.verdict == .differs)
    }

    @Test("A contradiction stands in the explanation even where the data agree, and decides where there are none")
    func agreeing() throws {
        let parts = [share("p1-1", "50.6", 1)]
        let agrees = share("p1-2", "49.6", 1, cross: "[p1-1] + [p1-2] = 1", query: "0.496")
        #expect(try last(parts + [agrees]).verdict == .agrees)
        #expect(try last(parts + [agrees]).explanation.contains("not 100"))
        var unasked = agrees
        unasked.basis = "none"
        unasked.query = ""
        #expect(try last(parts + [unasked]).verdict == .inconsistent)
    }

    @Test("What follows from printed numbers is derived as long as their rounding allows it")
    func derived() throws {
        func verdict(_ first: String, _ second: String, _ sum: String, qualifier: String = "") throws -> Verdict {
            try last(
                [
                    Figure(id: "p1-1", value: first, decimals: 1), Figure(id: "p1-2", value: second, decimals: 1),
                    Figure(
                        id: "p1-3", qualifier: qualifier, value: sum, decimals: 1, query: "[p1-1] + [p1-2]",
                        basis: "derived"),
                ].map { figure in
                    var figure = figure
                    if figure.query.isEmpty { figure.query = "1" }
                    return figure
                }
            ).verdict
        }
        #expect(try verdict("4.8", "4.7", "9.5", qualifier: "almost") == .derived)
        #expect(try verdict("4.8", "4.7", "9.6") == .derived)
        #expect(try verdict("4.8", "4.7", "9.8") == .inconsistent)
        #expect(try verdict("4.8", "4.7", "9.5", qualifier: "over") == .derived)
        #expect(try verdict("4.8", "4.7", "9.7", qualifier: "over") == .inconsistent)
    }

    @Test("A share of two rounded amounts may lie where their ends put it")
    func quotient() throws {
        func verdict(_ per: String) throws -> Verdict {
            var quotient = share("p1-3", per, 0, query: "[p1-1] / [p1-2]")
            quotient.basis = "derived"
            return try last([
                Figure(id: "p1-1", value: "2.6", decimals: 1, query: "1"),
                Figure(id: "p1-2", qualifier: "over", value: "6.5", decimals: 1, query: "1"), quotient,
            ]).verdict
        }
        #expect(try verdict("39") == .derived && verdict("40") == .derived)
        #expect(try verdict("37") == .inconsistent && verdict("42") == .inconsistent)
    }

    @Test("Counts are exact: 8 and 5 with 2 in both make 11 and nothing else")
    func counts() throws {
        func verdict(_ total: String) throws -> Verdict {
            try last([
                Figure(id: "p1-1", value: "8", unit: "count", basis: "derived"),
                Figure(id: "p1-2", value: "5", unit: "count", basis: "derived"),
                Figure(id: "p1-3", value: total, unit: "count", query: "[p1-1] + [p1-2] - 2", basis: "derived"),
            ]).verdict
        }
        #expect(try verdict("11") == .derived)
        #expect(try verdict("12") == .inconsistent && verdict("10") == .inconsistent)
    }

    @Test("Rows are counted: all, by what differs in a column, items of a list, those inside a group")
    func rows() throws {
        func value(_ query: String) throws -> Double? {
            try MadeUpChecks.check(.init(unit: "count", query: query, basis: "derived")).computed
        }
        #expect(try value("rows{objectives}") == 23)
        #expect(try value("rows{objectives | cluster}") == 4)
        #expect(try value("rows{sources 2 | items}") == 19)
        #expect(try value("rows{matrix | origin_code in outside}") == 6)
        #expect(try value("rows{matrix | origin_code in region}") == 30)
        let line = "corridors origin=region top=20 year=2019"
        let inside = Set(try Tables.ownModel().lines("stock by=area year=2019", ["code"]))
        let ends = try Tables.ownModel().lines(line, ["destination_code"])
        let leaving = Double(ends.count { !inside.contains($0) })
        #expect(inside.count == 58 && ends.count == 20)
        #expect(try value("rows{\(line) | destination_code in outside}") == leaving)
    }
}
