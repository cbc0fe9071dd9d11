import MigrationData
import ReportData
import Testing
import Views

@Suite("What is held against the data is asked of the data")
struct CheckedTableTests {
    private let model = Tables.ownModel()

    @Test(
        "No figure agrees by a typed-in number: each that is held against the data asks a view, and no printed figure")
    func views() throws {
        var count = 0
        for figure in try model.report.publishedFigures() {
            guard figure.basis == .ownEdition || figure.basis == .otherEdition else { continue }
            let query = try QueryExpression(figure.query)
            #expect(!query.views.isEmpty && query.printedFigures.isEmpty, "\(figure.id)")
            count += 1
        }
        #expect(count == 58)
    }

    @Test("Every verdict of agrees has a computed value; a claim is tested where it has a basis, and only there")
    func bases() throws {
        for check in try model.verification.figures() where check.verdict == .agrees {
            #expect(check.computed != nil, "\(check.figure.id)")
        }
        for claim in try model.report.claims() {
            #expect(claim.test.isEmpty == (claim.basis == .none), "\(claim.id)")
            if !claim.test.isEmpty { #expect(claim.test.contains("{"), "\(claim.id)") }
        }
    }

    @Test("The numbers typed into the notes of claims are years, ages, bounds of a test, or printed")
    func typedNumbers() throws {
        let allowed: Set = ["15", "64", "35", "65", "45", "55", "5", "7", "18", "43", "4", "19", "28"]
        for claim in try model.report.claims() {
            let note = claim.note.replacing(/«[^»]*»/, with: "").replacing(/[kp][0-9]+-[0-9]+/, with: "")
            for number in note.matches(of: /[0-9][0-9.,]*[0-9]|[0-9]/).map({ String($0.output) }) {
                let isYear = number.wholeMatch(of: /(19|20)[0-9][0-9]/) != nil
                #expect(isYear || allowed.contains(number), "\(claim.id): \(number)")
            }
        }
    }

    @Test("No note has a number left open, and every form is known")
    func notes() throws {
        for check in try model.verification.figures() { #expect(!check.note.contains { "«»{}".contains($0) }) }
        for check in try model.verification.claims() { #expect(!check.note.contains { "«»{}".contains($0) }) }
    }

    @Test("The headline figures come out the same when awk adds up the stock table")
    func otherRoad() throws {
        var found: [String: String] = [:]
        for check in try model.verification.record() { found[check.id] = check.answer }
        let lines = try OtherRoad.lines("headline.awk", "migrant_stock.tsv")
        #expect(lines.count == 8)
        for line in lines {
            let parts = line.split(separator: ",").map(String.init)
            #expect(found[parts[0]] == parts[1], "\(parts[0])")
        }
    }

    @Test("Outside the region no population ages faster than that against which Japan is held")
    func ageing() throws {
        let lines = try OtherRoad.lines("ageing.awk", "population_by_age.tsv")
        let outside = lines.first { $0.hasSuffix(",outside") }
        #expect(lines.first?.hasPrefix("JPN,") == true)
        #expect(outside?.hasPrefix("VIR,") == true)
        let claim = try #require(try model.report.claims().first { $0.id == "k3-2" })
        #expect(claim.test.contains("area=VIR") && claim.test.contains("area=JPN"))
    }
}
