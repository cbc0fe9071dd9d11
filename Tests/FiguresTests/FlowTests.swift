import Screen
import Testing

@testable import Figures

@Suite("Flows")
struct FlowTests {
    /// Numbers that look thrown, always the same.
    private struct Dice {
        var state: UInt64 = 7

        mutating func next(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    @Test("Rounded, every ribbon is one of two whole numbers and no bar is wrong by a unit", arguments: 1...60)
    func rounding(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let (left, right) = (1 + dice.next(9), 1 + dice.next(9))
        var edges: [FlowRounding.Edge] = []
        for origin in 0..<left {
            for destination in 0..<right where dice.next(5) > 0 {
                edges.append(
                    FlowRounding.Edge(
                        origin: origin, destination: destination,
                        quota: dice.next(4) == 0 ? Double(dice.next(20)) : Double(dice.next(9000)) / 700))
            }
        }
        let units = FlowRounding(edges, origins: left, destinations: right, least: 0.5).units
        #expect(units.count == edges.count)
        for (edge, count) in zip(edges, units) {
            #expect(Double(count) >= edge.quota.rounded(.down) && Double(count) <= edge.quota.rounded(.up))
        }
        for side in [\FlowRounding.Edge.origin, \.destination] {
            for bar in 0..<max(left, right) {
                let own = zip(edges, units).filter { $0.0[keyPath: side] == bar }
                let error = own.reduce(0.0) { $0 + Double($1.1) - $1.0.quota }
                #expect(abs(error) < 1, "bar \(bar) off by \(error)")
            }
        }
    }

    @Test("Whole units stay what they are")
    func wholeUnits() {
        let edges = [(0, 0, 3.0), (0, 1, 2.0), (1, 1, 5.0)].map {
            FlowRounding.Edge(origin: $0.0, destination: $0.1, quota: $0.2)
        }
        #expect(FlowRounding(edges, origins: 2, destinations: 2, least: 0.5).units == [3, 2, 5])
        #expect(FlowRounding([], origins: 0, destinations: 0, least: 0).units.isEmpty)
    }

    @Test(
        "A bar is its ribbons, in units and in ink", arguments: [(60, 16), (80, 24), (120, 36), (200, 60)],
        [true, false])
    func barsAreSums(size: (Int, Int), isShaded: Bool) throws {
        let rect = Rect(x: 0, y: 0, width: size.0, height: size.1)
        let layout = try #require(
            FlowLayout(Sample.flow, in: rect, lettering: Lettering(characters: .unicode), isShaded: isShaded))
        for (index, bar) in layout.origins.enumerated() {
            let own = layout.bands.filter { Sample.flow.ribbons[$0.index].origin == index }
            #expect(own.reduce(0) { $0 + $1.size } == bar.size)
            let value = own.reduce(0.0) { $0 + Sample.flow.ribbons[$1.index].value }
            #expect(abs(Double(bar.size) - value / layout.unit) < 1)
        }
        for (index, bar) in layout.destinations.enumerated() {
            let own = layout.bands.filter { Sample.flow.ribbons[$0.index].destination == index }
            #expect(own.reduce(0) { $0 + $1.size } == bar.size)
        }
        guard isShaded else { return }
        var canvas = Canvas(width: size.0, height: size.1)
        Sample.flow.draw(on: &canvas, in: rect)
        for (index, bar) in layout.origins.enumerated() {
            var eighths = 0
            for y in 0..<size.1 {
                let cell = canvas[layout.plot.x, y]
                guard cell.style == .band(index, isBright: true), let ink = Self.eighths(cell) else { continue }
                eighths += ink
            }
            #expect(eighths == bar.size, "bar \(index)")
        }
    }

    /// The eighths of a cell that have its style's colour.
    private static func eighths(_ cell: Cell) -> Int? {
        guard (0x2581...0x2588).contains(cell.scalar.value) else { return nil }
        let lower = Int(cell.scalar.value) - 0x2580
        return cell.ground == .hollow ? 8 - lower : lower
    }

    @Test("Two ribbons share a cell: one is its character, the other its ground")
    func twoOwners() {
        var canvas = Canvas(width: 80, height: 24)
        Sample.flow.draw(on: &canvas, in: canvas.bounds)
        let mixed = canvas.cells.filter { $0.style.isBand && $0.ground.band != nil && $0.scalar != " " }
        #expect(mixed.contains { $0.ground.band != $0.style })
    }

    @Test("The thin ones are counted by their values")
    func sentence() throws {
        let rect = Rect(x: 0, y: 0, width: 80, height: 24)
        for isShaded in [true, false] {
            let layout = try #require(
                FlowLayout(Sample.flow, in: rect, lettering: Lettering(characters: .unicode), isShaded: isShaded))
            let said = try #require(FlowInk(layout).sentences.first)
            let hidden = layout.bands.filter { !$0.isDrawn }.map { Sample.flow.ribbons[$0.index].value }
            #expect(said.hasPrefix("\(hidden.count) ribbon"))
            let bound = try #require(Double(said.split(separator: " ").first { $0.contains(".") }?.dropLast() ?? ""))
            #expect(hidden.allSatisfy { $0 < bound })
            #expect(said.contains("together \(Numeral.fixed(hidden.reduce(0, +), decimals: 1))"))
        }
        #expect(Sample.flowing(chosen: 5).height(at: 80, in: .unicode) > 10)
    }

    @Test("The chosen ribbon is drawn and numbered however thin it is", arguments: 0..<6, CharacterSet.allCases)
    func chosen(index: Int, characters: CharacterSet) {
        for hasShades in [true, false] {
            var canvas = Canvas(width: 80, height: 24, characters: characters, hasShades: hasShades)
            let chart = Sample.flowing(chosen: index)
            chart.draw(on: &canvas, in: canvas.bounds)
            #expect(canvas.text.contains(">" + chart.ribbons[index].number), "\(index)")
        }
    }

    @Test("Few ribbons cross when bars stand near those they are joined to")
    func untangling() {
        var chart = Sample.flow
        chart.ribbons = [(0, 2), (1, 1), (2, 0)].map {
            FlowChart.Ribbon(origin: $0.0, destination: $0.1, value: 1, number: "1")
        }
        let better = chart.untangled()
        for ribbon in better.ribbons { #expect(ribbon.origin == ribbon.destination) }
        #expect(Set(better.destinations.map(\.name)) == Set(chart.destinations.map(\.name)))
        let last = chart.untangled(lastOrigins: [0], lastDestinations: [0])
        #expect(last.origins.last?.name == "first" && last.destinations.last?.name == "first")
        #expect(chart.order(byDestination: true) == [2, 1, 0])
    }

    @Test("A press finds the ribbon under it")
    func press() throws {
        let rect = Rect(x: 3, y: 1, width: 80, height: 24)
        var canvas = Canvas(width: 90, height: 26)
        Sample.flow.draw(on: &canvas, in: rect)
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (index, ribbon) in Sample.flow.ribbons.enumerated().prefix(5) {
            let number = (index == 0 ? ">" : " ") + ribbon.number
            guard let y = lines.firstIndex(where: { $0.contains(number + " ") && !$0.contains("under") }),
                let range = lines[y].firstRange(of: number + " ")
            else { continue }
            let x = lines[y].distance(from: lines[y].startIndex, to: range.lowerBound) + 1
            let found = Sample.flow.ribbon(atX: x, y: y, in: rect, characters: .unicode, hasShades: true)
            if let found { #expect(Sample.flow.ribbons[found].number == ribbon.number || x < 20 || x > 60) }
        }
        #expect(Sample.flow.ribbon(atX: 3, y: 1, in: rect, characters: .unicode, hasShades: true) == nil)
    }
}
