import MigrationData
import Testing
import Views

@Suite("The other road: students, costs of remittances and total population")
struct MobilityRoadTests {
    private let model = Tables.model()

    private func everySelection() throws -> [String] {
        try AreaGroup.all.map(\.word) + model.data.areas().areas.map(\.code)
    }

    /// What a question counts in all, as a line ends with it.
    private func text(_ number: Int?) -> String { number.map(String.init) ?? "" }

    @Test("UIS's totals of every area and group, both sides and years, by the query and by the rows")
    func studentTotals() throws {
        var found: [String] = []
        for year in try model.data.studentMobility().years {
            for side in StudentSide.allCases.map(\.rawValue) {
                for code in try everySelection() where code != "world" {
                    let view = try model.view("students \(side)=\(code) year=\(year)")
                    guard case .students(let query) = view else { continue }
                    found.append("\(side),\(code),\(year),\(text(try query.total(model)))")
                }
                let rows = try model.lines("students by=\(side) top=1000 year=\(year)", ["students"]).compactMap {
                    Int($0)
                }
                found.append("\(side),world,\(year),\(rows.reduce(0, +))")
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("student_totals.awk", "students_totals.tsv"))
    }

    @Test("Every pair of students, both years")
    func pairs() throws {
        var found: [String] = []
        for year in try model.data.studentMobility().years {
            found += try model.lines(
                "students top=100000 year=\(year)", ["year", "origin_code", "destination_code", "students"])
        }
        let expected = try OtherRoad.lines("students.awk", "students.tsv", then: "grep ^pair")
        OtherRoad.expectSame(found.map { "pair," + $0 }, expected)
    }

    @Test("Students between any two groups, and from the region to any area and back")
    func sums() throws {
        let expected = Set(try OtherRoad.lines("students.awk", "students.tsv", then: "grep ^sum"))
        let groups = AreaGroup.all.map(\.word).filter { $0 != "world" }
        var isKnown = 0
        for year in try model.data.studentMobility().years {
            for origin in groups {
                for destination in groups + (origin == "region" ? try everySelection() : [])
                where destination != "world" {
                    for (from, to) in [(origin, destination), (destination, origin)] {
                        let view = try model.view("students origin=\(from) destination=\(to) year=\(year)")
                        guard case .students(let query) = view, let total = try query.total(model) else { continue }
                        #expect(expected.contains("sum,\(year),\(from),\(to),\(total)"))
                        isKnown += 1
                    }
                }
            }
        }
        #expect(isKnown > 700)
    }

    @Test("The cost of every corridor, and the median of every area and group, in every quarter")
    func costs() throws {
        var found: [String] = []
        for quarter in try model.data.remittanceCosts().quarters.map(\.text) {
            found += try model.lines(
                "remittance-cost area=world quarter=\(quarter)",
                ["sender_code", "receiver_code", "quarter", "percent_of_200_usd"]
            ).map { "cost," + $0 }
            for code in AreaGroup.all.map(\.word) {
                let line = "remittance-cost area=\(code) by=subregion quarter=\(quarter)"
                let rows = try model.lines(line, ["receiver_code", "quarter", "percent_of_200_usd"])
                if rows.count == 1 { found.append("median," + rows[0]) }
            }
        }
        // Groups of several subregions and single areas have no row; their medians are asked of the query.
        for quarter in try model.data.remittanceCosts().quarters {
            for selection in try [.region, .world] + model.data.areas().areas.map({ AreaSelection.area($0.index) }) {
                let median = try RemittanceCostQuery(area: selection, quarter: quarter).median(model)
                let code = try model.data.areas().code(of: selection)
                found.append("median,\(code),\(quarter.text),\(Self.text(median))")
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("costs.awk", "remittance_cost.tsv"))
    }

    /// A median without the zeros at its end; written here once more so that the exports' own way is not the measure.
    private static func text(_ percent: Percent?) -> String {
        guard let percent else { return "" }
        var text = String(percent.thousandths + 1_000_000_000)
        text = String(Int(text.dropFirst().dropLast(3)) ?? 0) + "." + text.suffix(3)
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    @Test("Total population of every area and group, by sex, all years")
    func population() throws {
        let table = try model.data.populationTotals()
        let areas = try model.data.areas()
        var found: [String] = []
        for selection in AreaGroup.all.map(AreaSelection.group) + areas.areas.map({ AreaSelection.area($0.index) }) {
            for year in table.years {
                for sex in Sex.allCases {
                    let persons = table.persons(selection, year: year, sex: sex, areas: areas)
                    found.append("\(areas.code(of: selection)),\(year),\(sex.rawValue),\(text(persons))")
                }
            }
        }
        OtherRoad.expectSame(found, try OtherRoad.lines("population.awk", "population.tsv"))
    }
}
