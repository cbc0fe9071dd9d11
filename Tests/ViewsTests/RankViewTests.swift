import Figures
import MigrationData
import Screen
import Testing
import Views

@Suite("Ranks and small multiples of the data")
struct RankViewTests {
    private let model = Tables.model()

    private enum Mismatch: Error { case noFigure, noRanks, noMultiples }

    private func figure(_ line: String) throws -> Figure {
        let drawing = try model.view(line).drawing(model: model, request: FigureRequest(width: 120))
        guard case .figure(let figure) = drawing else { throw Mismatch.noFigure }
        return figure
    }

    // MARK: Ranks

    @Test(
        "A rank in a year is the row in that year's ranking",
        arguments: [
            "corridors destination=region by=destination", "corridors origin=region destination=region",
            "corridors origin=NPL", "corridors origin=outside destination=region by=origin sex=female",
        ])
    func ranks(line: String) throws {
        guard case .ranks(let chart) = try figure(line + " figure=ranks") else { throw Mismatch.noRanks }
        let areas = try model.data.areas()
        guard case .corridors(let query) = try model.view(line) else { throw Mismatch.noRanks }
        let ranked = try query.ranks(model).ranked
        #expect(chart.lines.count == ranked.count && chart.shown == min(10, ranked.count))
        for (position, year) in chart.years.enumerated() {
            let rows = try model.lines(
                "\(line) top=100000 year=\(year)", ["rank", "origin_code", "destination_code", "persons"])
            var expected: [String: (rank: Int, persons: Int)] = [:]
            for row in rows {
                let parts = row.split(separator: ",").map(String.init)
                expected[parts[1] + parts[2]] = (Int(parts[0]) ?? 0, Int(parts[3]) ?? 0)
            }
            for item in ranked {
                let key = areas.code(of: item.corridor.origin) + areas.code(of: item.corridor.destination)
                #expect(item.ranks[position] == expected[key]?.rank && item.persons[position] == expected[key]?.persons)
            }
            // Whoever was among the first in any year has a line.
            let first = rows.prefix(10).map { $0.split(separator: ",").map(String.init) }.map { $0[1] + $0[2] }
            let known = Set(ranked.map { areas.code(of: $0.corridor.origin) + areas.code(of: $0.corridor.destination) })
            #expect(first.allSatisfy(known.contains))
        }
    }

    @Test("Who left the first ten and who came in")
    func comings() throws {
        guard case .ranks(let chart) = try figure("corridors destination=region by=destination figure=ranks") else {
            throw Mismatch.noRanks
        }
        #expect(
            chart.notes == [
                "left the first 10: Japan (now 11.), Uzbekistan (now 14.)",
                "came in: Thailand (from 16.), Malaysia (from 13.)",
            ])
    }

    // MARK: Small multiples

    @Test("Every small chart has its area's stock and emigrants", arguments: ["region", "pacific", "NPL"])
    func multiples(area: String) throws {
        guard case .multiples(let chart) = try figure("stock area=\(area) figure=multiples") else {
            throw Mismatch.noMultiples
        }
        guard case .stock(let query) = try model.view("stock area=\(area)") else { throw Mismatch.noMultiples }
        let areas = try model.data.areas()
        let panels = try query.panels(model)
        #expect(panels.count == (area == "NPL" ? 1 : 5) && chart.panels.count == panels.count)
        for (panel, selection) in zip(chart.panels, panels) {
            let code = areas.code(of: selection)
            for (kind, values) in [("stock", panel.front), ("emigrants", panel.behind)] {
                let persons = try model.lines("\(kind) area=\(code)", ["persons"]).map { Double($0) }
                #expect(persons.count == values.count)
                let factors = zip(persons, values).compactMap { pair in
                    pair.0.flatMap { persons in pair.1.map { persons / max($0, 1e-12) } }
                }
                #expect(factors.count > 1, "\(code)")
                #expect(factors.allSatisfy { abs($0 - factors[0]) < 1e-3 * factors[0] }, "\(code)")
            }
        }
    }
}
