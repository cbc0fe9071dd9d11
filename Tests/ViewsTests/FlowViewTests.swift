import MigrationData
import Screen
import Testing

@testable import Figures
@testable import Views

@Suite("Flows and matrices of the data")
struct FlowViewTests {
    private let model = Tables.model()

    private func figure(_ line: String, width: Int = 120, row: Int? = nil) throws -> Figure {
        let request = FigureRequest(chosenRow: row, width: width)
        let drawing = try model.view(line).drawing(model: model, request: request)
        guard case .figure(let figure) = drawing else { throw Mismatch.noFigure }
        return figure
    }

    private func flow(_ line: String, width: Int = 120) throws -> FlowChart {
        guard case .flow(let chart) = try figure(line, width: width) else { throw Mismatch.noFlow }
        return chart
    }

    private enum Mismatch: Error { case noFigure, noFlow, noHeat }

    /// The persons of the rows of a view, by the codes of both ends.
    private func persons(_ line: String) throws -> [[String]: Int] {
        var result: [[String]: Int] = [:]
        for row in try model.lines(line, ["origin_code", "destination_code", "persons"]) {
            let parts = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            result[[parts[0], parts[1]]] = Int(parts[2])
        }
        return result
    }

    // MARK: Flow

    @Test(
        "The sum of ribbons is the bar, off by less than a unit, in each year at each size",
        arguments: [
            (80, 24), (120, 36), (200, 60),
        ], [true, false])
    func barsAreTrue(size: (Int, Int), isShaded: Bool) throws {
        var said = 0
        for year in try model.data.migrantStock().years {
            for line in [
                "matrix year=\(year) figure=flow",
                "corridors origin=region destination=region year=\(year) figure=flow",
            ] {
                let chart = try flow(line, width: size.0)
                // The rows that the explorer leaves to a figure.
                let rect = Rect(x: 0, y: 0, width: size.0 - 1, height: size.1 - 8)
                let layout = try #require(
                    FlowLayout(
                        chart, in: rect, lettering: Lettering(characters: isShaded ? .unicode : .ascii),
                        isShaded: isShaded), "\(line)")
                for (bars, side) in [(layout.origins, \FlowChart.Ribbon.origin), (layout.destinations, \.destination)] {
                    for (index, bar) in bars.enumerated() {
                        let own = layout.bands.filter { chart.ribbons[$0.index][keyPath: side] == index }
                        #expect(own.reduce(0) { $0 + $1.size } == bar.size)
                        let value = own.reduce(0.0) { $0 + chart.ribbons[$1.index].value }
                        #expect(abs(Double(bar.size) - value / layout.unit) < 1, "\(line) \(index)")
                        #expect(bar.top >= 0 && bar.top + bar.size <= layout.height)
                    }
                    for (bar, next) in zip(bars, bars.dropFirst()) { #expect(bar.top + bar.size < next.top) }
                }
                if try expectTrueSentence(layout, chart) { said += 1 }
            }
        }
        // On the smallest screen some are too thin.
        #expect(said > 0 || size.0 > 80)
    }

    /// What is said of thin ribbons is true of their values.
    private func expectTrueSentence(_ layout: FlowLayout, _ chart: FlowChart) throws -> Bool {
        let hidden = layout.bands.filter { !$0.isDrawn }.map { chart.ribbons[$0.index].value }
        guard let said = FlowInk(layout).sentences.first, !hidden.isEmpty else { return false }
        let words = said.split(separator: " ").map { $0.filter { $0 != "," } }
        #expect(Int(words[0]) == hidden.count)
        let bound = try #require(Double(words[3]))
        #expect(hidden.allSatisfy { $0 < bound })
        if layout.isShaded {
            #expect(chart.ribbons.count { $0.value < bound } == hidden.count)
        }
        #expect(words[5] == Numeral.fixed(hidden.reduce(0, +), decimals: chart.decimals))
        return true
    }

    @Test("Ribbons between subregions are the matrix without those who never had an end in the region")
    func matrixRibbons() throws {
        for year in [1990, 2019] {
            var expected = try persons("matrix year=\(year)").filter { $0.value > 0 }
            expected[["outside", "outside"]] = nil
            let query = MatrixQuery(year: year)
            let areas = try model.data.areas()
            var found: [[String]: Int] = [:]
            for ribbon in try query.flow(model).ribbons {
                let ends = [ribbon.origin, ribbon.destination].compactMap(\.selection).map(areas.code)
                found[ends] = ribbon.persons
            }
            #expect(found == expected)
            let chart = try flow("matrix year=\(year) figure=flow")
            #expect(chart.origins.map(\.name).first == "outside the region" && chart.origins.count == 6)
            #expect(chart.origins.map(\.series) == chart.destinations.map(\.series))
        }
    }

    @Test("Corridors as ribbons: the largest ends by name, the others together, everybody once")
    func corridorRibbons() throws {
        let all = try persons("corridors origin=region destination=region top=100000")
        let shape = try CorridorQuery(CorridorQuestion(origin: .region, destination: .region, year: 2019))
            .flow(model, width: 120)
        #expect(shape.persons == all.values.reduce(0, +))
        let areas = try model.data.areas()
        #expect(shape.origins.count == 9 && shape.destinations.count == 9)
        for ribbon in shape.ribbons {
            guard let origin = ribbon.origin.selection, let destination = ribbon.destination.selection else { continue }
            #expect(ribbon.persons == all[[areas.code(of: origin), areas.code(of: destination)]])
        }
        let largest = try model.lines("corridors origin=region destination=region by=origin top=8", ["origin_code"])
        #expect(Set(shape.origins.compactMap(\.selection).map(areas.code)) == Set(largest))
    }

    @Test("From outside into the region the bars at the right are the subregions, and unknown origins are others")
    func intoRegion() throws {
        let shape = try CorridorQuery(
            CorridorQuestion(origin: .outside, destination: .region, by: .origin, year: 2019)
        ).flow(model, width: 120)
        let matrix = try persons("matrix").filter { $0.key[0] == "outside" && $0.key[1] != "outside" }
        let areas = try model.data.areas()
        #expect(shape.destinations.count == 5 && shape.origins.contains(.others))
        for end in shape.destinations {
            let code = areas.code(of: try #require(end.selection))
            #expect(shape.persons(to: end) == matrix[["outside", code]])
        }
    }

    @Test("An area alone is one bar, and nothing is no flow")
    func oneArea() throws {
        let chart = try flow("corridors origin=NPL figure=flow")
        #expect(chart.origins.map(\.name) == ["Nepal"] && chart.destinations.last?.name == "other destinations")
        guard case .text = try model.view("corridors origin=NPL destination=NPL figure=flow").drawing(model: model)
        else {
            Issue.record("nothing is drawn as something")
            return
        }
    }

    @Test("A name beside a bar is never cut, whatever the size", arguments: [(60, 20), (80, 24), (100, 30), (150, 40)])
    func wholeNames(size: (Int, Int)) throws {
        for line in [
            "matrix figure=flow", "corridors figure=flow", "corridors origin=region destination=region figure=flow",
        ] {
            let chart = try flow(line, width: size.0)
            var canvas = Canvas(width: size.0, height: size.1)
            chart.draw(on: &canvas, in: canvas.bounds)
            let text = canvas.text
            // At 60 by 20 there may be no room for ribbons; from 80 by 24 on there is.
            guard text.contains("█") else {
                #expect(size.0 < 80, "\(line) at \(size)")
                continue
            }
            for node in chart.origins + chart.destinations {
                #expect(text.contains(node.name) || text.contains(node.shortName), "\(node.name) at \(size)")
                #expect(text.contains(node.number))
            }
        }
    }

    // MARK: Matrix

    @Test("The heat map has the matrix's numbers, its sums, and shares of row and column")
    func heat() throws {
        let persons = try persons("matrix year=2015 sex=female")
        let areas = try model.data.areas()
        let groups = MatrixNumbers.groups.map(areas.code)
        func value(_ origin: String, _ destination: String) -> Double {
            origin == "outside" && destination == "outside" ? 0 : Double(persons[[origin, destination]] ?? 0)
        }
        for (share, word) in [(MatrixShare.none, ""), (.row, " share=row"), (.column, " share=column")] {
            guard case .heat(let map) = try figure("matrix year=2015 sex=female" + word) else { throw Mismatch.noHeat }
            #expect(map.rows.count == 7 && map.columns.count == 7)
            for (row, origin) in groups.enumerated() {
                for (column, destination) in groups.enumerated() where origin != "outside" || destination != "outside" {
                    let cell = map.cells[row][column]
                    let own = value(origin, destination)
                    let whole =
                        share == .column
                        ? groups.reduce(0) { $0 + value($1, destination) } : groups.reduce(0) { $0 + value(origin, $1) }
                    let millions = NumberText.scaled(own / 1e6, decimals: 2)
                    let percent = own / whole * 100
                    #expect(share == .none ? cell.number == millions : cell.note == millions)
                    #expect(share == .none || cell.number == NumberText.scaled(percent))
                    let bounds = share == .none ? [1e5, 5e5, 2e6, 5e6, 1e7] : [1, 5, 10, 25, 50]
                    #expect(cell.level == bounds.filter { (share == .none ? own : percent) >= $0 }.count)
                }
            }
            #expect(map.cells[5][5] == HeatMap.Cell("–"))
        }
    }

    @Test("The sums of the heat map are the stock and the emigrants")
    func heatSums() throws {
        guard case .heat(let map) = try figure("matrix") else { throw Mismatch.noHeat }
        let stock = try model.lines("stock area=south-east-asia year=2019", ["persons"]).compactMap { Double($0) }
        let away = try model.lines("emigrants area=south-east-asia year=2019", ["persons"]).compactMap { Double($0) }
        #expect(map.cells[6][2].number == NumberText.scaled(stock[0] / 1e6, decimals: 2))
        #expect(map.cells[2][6].number == NumberText.scaled(away[0] / 1e6, decimals: 2))
        // All of them: who lives in the region, and who comes from it and lives outside.
        let inside = try model.lines("stock area=region year=2019", ["persons"]).compactMap { Double($0) }
        let outside = try model.lines(
            "corridors origin=region destination=outside by=destination year=2019 top=500", ["persons"]
        ).compactMap { Double($0) }
        #expect(inside.count == 1 && outside.count > 100)
        let all = (inside + outside).reduce(0, +)
        #expect(map.cells[6][6].number == NumberText.scaled(all / 1e6, decimals: 2))
    }

    // MARK: Lines

    @Test("The lines of the new figures are read and written again")
    func lines() throws {
        for line in [
            "matrix year=2019 figure=flow", "matrix year=2010 sex=male share=row",
            "matrix year=2019 share=column figure=matrix",
            "matrix year=2019 figure=table", "corridors origin=NPL top=10 year=2019 figure=flow",
            "corridors origin=NPL top=10 year=2019 figure=ranks", "stock area=region figure=multiples",
        ] {
            #expect(try model.view(line).line(model: model) == line)
        }
        #expect(model.complaint("matrix share=cell")?.contains("row") == true)
        guard case .table = try figure("matrix figure=table") else {
            Issue.record("figure=table is no table")
            return
        }
    }

    @Test("Printed, each is drawn whole or smaller, never cut", arguments: CharacterSet.allCases)
    func printing(characters: CharacterSet) throws {
        for line in [
            "matrix", "matrix figure=flow", "corridors figure=flow", "corridors figure=ranks", "stock figure=multiples",
        ] {
            for hasShades in [true, false] {
                let page = try TextPage(
                    view: model.view(line), model: model, width: 100, characters: characters, hasShades: hasShades)
                let (whole, low) = (page.canvas(), page.canvas(height: 16))
                #expect(low.height == 16 && whole.height > 16, "\(line)")
                #expect(!low.text.contains("more row"))
                #expect(whole.text.contains("Source: UN DESA"))
            }
        }
    }
}
