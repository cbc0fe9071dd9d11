import Screen
import Testing

@testable import Figures

@Suite("Maps of a made-up world")
struct MapTests {
    @Test("A place and its dot lead to each other, on the whole and near")
    func thereAndBack() {
        let window = Sample.land.window
        for (longitude, latitude, step) in [(0.0, 0.0, 0), (90, 20, 1), (180, -20, 6), (40, 55, 3)] {
            let middle = MapPlace(longitude: longitude, latitude: latitude)
            let view = step == 0 ? MapView.whole : .near(middle, step: step)
            let projection = MapProjection(window, view, cells: Size(width: 80, height: 24))
            for (longitude, latitude) in [(30.0, 58.0), (90, 20), (180, -20), (199, 0), (45, 40.5)] {
                let place = MapPlace(longitude: longitude, latitude: latitude)
                let back = projection.place(at: projection.dot(place))
                #expect(abs(back.longitude - longitude) < 1e-6 && abs(back.latitude - latitude) < 1e-6)
            }
        }
    }

    @Test("The date line is inside: the same place by either longitude, and nothing torn at the seam")
    func dateLine() {
        let projection = MapProjection(Sample.land.window, .whole, cells: Size(width: 80, height: 24))
        let east = projection.dot(MapPlace(longitude: -175, latitude: -20))
        let west = projection.dot(MapPlace(longitude: 185, latitude: -20))
        #expect(abs(east.x - west.x) < 1e-9)
        #expect(east.x > projection.dot(MapPlace(longitude: 179, latitude: -20)).x)
    }

    @Test(
        "The whole window fits its cells, and heights are pressed to no less than their least",
        arguments: [
            (36, 10), (80, 19), (85, 28), (120, 32), (200, 55), (300, 20), (40, 90),
        ])
    func fits(width: Int, height: Int) {
        let window = Sample.land.window
        let projection = MapProjection(window, .whole, cells: Size(width: width, height: height))
        let first = projection.dot(MapPlace(longitude: window.west, latitude: window.north))
        let last = projection.dot(MapPlace(longitude: window.east, latitude: window.south))
        #expect(first.x > -0.01 && first.y > -0.01)
        #expect(last.x < Double(width * 2) + 0.01 && last.y < Double(height * 4) + 0.01)
        #expect(projection.stretch >= MapProjection.leastStretch && projection.stretch <= 1)
    }

    @Test("A lake is no land, a border is drawn once, a coast is one dot thin")
    func raster() {
        let projection = MapProjection(Sample.land.window, .whole, cells: Size(width: 90, height: 25))
        let raster = MapRaster(Sample.land, projection)
        func owner(_ longitude: Double, _ latitude: Double) -> UInt8 {
            let dot = projection.dot(MapPlace(longitude: longitude, latitude: latitude))
            return raster.owners[Int(dot.y) * raster.width + Int(dot.x)]
        }
        #expect(owner(47, 30) == 1 && owner(60, 20) == 0 && owner(90, 20) == 2 && owner(120, 20) == 0)
        #expect(owner(178, -20) == 3 && owner(-178, -20) == 3 && owner(160, -20) == 0)
        let border = raster.border.reduce(0) { $0 + $1.nonzeroBitCount }
        // One dotted line of forty degrees.
        #expect(abs(Double(border) - 40 * projection.scale * projection.stretch / 2) <= 2)
        let row = Int(projection.dot(MapPlace(longitude: 45, latitude: 10)).y)
        let coast = (0..<raster.width).filter { x in
            raster.coast[row / 4 * (raster.width / 2) + x / 2] & MapDots.bit(x, row) != 0
        }
        #expect(coast.count == 2)
    }

    @Test("The raster is drawn once for a window and a size, and again for another")
    func memo() {
        let land = MapLand([], window: Sample.land.window)
        var drawn = 0
        func ask(_ view: MapView, _ width: Int) {
            let projection = MapProjection(land.window, view, cells: Size(width: width, height: 20))
            _ = land.rasters.raster(projection) {
                drawn += 1
                return MapRaster(land, projection)
            }
        }
        for _ in 0..<5 { ask(.whole, 80) }
        #expect(drawn == 1)
        ask(.whole, 81)
        ask(.near(MapPlace(longitude: 50, latitude: 5), step: 1), 80)
        ask(.whole, 80)
        #expect(drawn == 3)
    }

    @Test("There and back never lie on each other, and both begin and end off their marks")
    func curves() {
        let (start, end) = (Point(x: 10, y: 10), Point(x: 90, y: 30))
        let there = MapCurve(from: start, to: end, bend: 0.36).samples()
        let back = MapCurve(from: end, to: start, bend: 0.36).samples()
        func cells(_ samples: [MapCurve.Sample]) -> Set<[Int]> { Set(samples.map { [$0.cellX, $0.cellY] }) }
        #expect(cells(there).intersection(cells(back)).count <= 2)
        for sample in there {
            #expect(MapCurve.distance(sample.x - start.x, sample.y - start.y) >= 2.2)
            #expect(MapCurve.distance(sample.x - end.x, sample.y - end.y) >= 2.6)
        }
    }

    @Test("The width of an arc follows the root of its value, and little ones stay thin")
    func widths() {
        #expect(MapCurve.width(of: 4, largest: 4) == 3.4)
        #expect(abs(MapCurve.width(of: 2, largest: 4) - (1 + 2.4 * 0.5.squareRoot())) < 1e-9)
        #expect(MapCurve.width(of: 1, largest: 4) == 2)
        #expect(MapCurve.width(of: 0, largest: 4) == 1 && MapCurve.width(of: .nan, largest: 0) == 1)
    }

    @Test("Without colours the chosen arc has its number reversed and a sign in the ranking")
    func chosenArc() {
        var canvas = Canvas(width: 80, height: 26)
        Sample.arcs.draw(on: &canvas, in: canvas.bounds)
        let reversed = (0..<26).flatMap { y in (0..<80).map { canvas[$0, y] } }.filter { $0.style == .tabOpen }
        #expect(reversed.contains { $0.scalar == "1" })
        let lines = canvas.text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("> 1 SQU ► ISL  4.2") || $0.hasPrefix("> 1 SQU ► ISL       4.2") })
    }

    @Test(
        "Claimed cells never overlap: marks, numbers, labels and blocks",
        arguments: [
            (36, 12), (50, 14), (80, 24), (120, 36), (200, 60),
        ], CharacterSet.allCases)
    func noCollisions(size: (Int, Int), characters: CharacterSet) {
        for figure in Sample.maps {
            guard case .map(let map) = figure else { continue }
            let cells = Size(width: size.0, height: size.1)
            expectNoCollisions(MapLayout(map, in: cells, Lettering(characters: characters)))
        }
    }

    @Test("Keys lead to the nearest place that way, least off to the side")
    func steps() {
        let places = [(100.0, 10.0), (110, 10), (108, 16), (100, 40), (90, -5)].map {
            MapPlace(longitude: $0.0, latitude: $0.1)
        }
        let steps = MapSteps(places, window: Sample.land.window)
        #expect(steps.next(from: places[0], toward: .right, without: 0) == 1)
        #expect(steps.next(from: places[0], toward: .up, without: 0) == 3)
        #expect(steps.next(from: places[0], toward: .down, without: 0) == 4)
        #expect(steps.next(from: places[4], toward: .left, without: 4) == nil)
    }

    @Test("A press finds the mark, its label, and the row of the ranking")
    func presses() throws {
        let rect = Rect(x: 2, y: 1, width: 100, height: 30)
        var canvas = Canvas(width: 104, height: 32)
        Sample.arcs.draw(on: &canvas, in: rect)
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        for (index, mark) in Sample.mapMarks.enumerated() {
            let shown = try #require(
                lines.enumerated().compactMap { y, line -> (Int, Int)? in
                    let text = String(line)
                    guard let range = text.firstRange(of: mark.label), !text.contains("►") else { return nil }
                    return (text.distance(from: text.startIndex, to: range.lowerBound), y)
                }.first)
            #expect(Sample.arcs.mark(atX: shown.0 + 1, y: shown.1, in: rect, characters: .unicode) == index)
        }
        let row = try #require(lines.firstIndex { String($0).contains("ISL ► SQU") })
        #expect(Sample.arcs.arc(atX: 5, y: row, in: rect, characters: .unicode) == 1)
        #expect(Sample.arcs.arc(atX: 50, y: row, in: rect, characters: .unicode) == nil)
    }
}

/// Every mark, head, number, label and block has cells of its own, inside the map.
func expectNoCollisions(_ layout: MapLayout) {
    var owners: [Int: String] = [:]
    func take(_ x: Int, _ y: Int, _ what: String) {
        #expect(layout.isInside(x, y), "\(what) at \(x),\(y) of \(layout.cells)")
        let before = owners.updateValue(what, forKey: y * 10_000 + x)
        #expect(before == nil, "\(what) on \(before ?? "") at \(x),\(y) of \(layout.cells)")
    }
    for (index, cell) in layout.marks.enumerated() { if let cell { take(cell.x, cell.y, "mark \(index)") } }
    for arc in layout.arcs {
        if let head = arc.head { take(head.x, head.y, "head \(arc.position)") }
        guard let number = arc.number else { continue }
        for x in 0..<String(arc.position + 1).count { take(number.x + x, number.y, "number \(arc.position)") }
    }
    for label in layout.labels {
        for x in 0..<PlainText.width(label.text) { take(label.x + x, label.y, "label \(label.text)") }
    }
    for (index, block) in layout.blocks.enumerated() {
        for y in block.rect.y..<block.rect.bottom {
            for x in block.rect.x..<block.rect.right { take(x, y, "block \(index)") }
        }
    }
}
