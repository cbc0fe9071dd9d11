import Glibc
import MigrationData
import Screen
import Testing

@testable import Figures
@testable import Views

@Suite("The region on a map")
struct RegionMapTests {
    private let model = Tables.model()

    /// Sizes of the whole program's map: the rows between tabs and detail.
    static let sizes = [(79, 17), (119, 27), (199, 51), (80, 23), (120, 35), (200, 59)]

    /// An area's code with its longitude and latitude as the table has them.
    private static func coordinates() throws -> [(code: String, longitude: Double, latitude: Double)] {
        try Tables.text("areas.tsv").split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard !fields[5].isEmpty, let latitude = Double(fields[9]), let longitude = Double(fields[10]) else {
                return nil
            }
            return (String(fields[1]), longitude, latitude)
        }
    }

    private func map(_ line: String, width: Int, view: MapView = .whole) throws -> MapChart {
        var request = FigureRequest(width: width)
        request.mapView = view
        guard case .figure(.map(let map)) = try model.view(line).drawing(model: model, request: request) else {
            throw TableError(file: line, line: 0, problem: .unreadable("no map"))
        }
        return map
    }

    private static let lines = [
        "corridors origin=region destination=region top=12 figure=map", "stock year=2019 figure=map",
        "displacement by=corridor figure=map", "displacement kind=stateless figure=map",
        "corridors origin=outside destination=region by=origin figure=map",
        "corridors origin=region destination=outside by=destination figure=map", "corridors origin=NPL figure=map",
        "emigrants area=pacific figure=map", "corridors destination=south-east-asia by=origin figure=map",
        "corridors by=origin figure=map",
    ]

    @Test("There are 58 places, each its own")
    func places() throws {
        let coordinates = try Self.coordinates()
        #expect(coordinates.count == 58)
        let region = try RegionMap(model)
        #expect(region.members.count == 58)
        #expect(Set(region.places).count == 58)
    }

    /// Where the design says that a place stands: longitudes from 24 east, latitudes pressed together from 40 on, and the
    /// height pressed until the map fills the width. In dots.
    private func dot(_ longitude: Double, _ latitude: Double, cells: Size) -> (x: Double, y: Double) {
        func rise(_ degrees: Double) -> Double { degrees <= 40 ? degrees : 40 + 25 * log(1 + (degrees - 40) / 25) }
        let (dotsWide, dotsHigh) = (Double(cells.width * 2), Double(cells.height * 4))
        let tall = rise(73) - rise(-47.5)
        let press = min(1, max(0.84, dotsHigh / (tall * dotsWide / 189)))
        let degree = min(dotsWide / 189, dotsHigh / (tall * press))
        let east = longitude < 20 ? longitude + 360 : longitude
        // What is left over lies on both sides.
        let (left, top) = ((dotsWide - 189 * degree) / 2, (dotsHigh - tall * degree * press) / 2)
        return (left + (east - 24) * degree, top + (rise(73) - rise(latitude)) * degree * press)
    }

    @Test("Each of the 58 marks stands within a cell of its true place, on the whole", arguments: sizes)
    func truePlaces(width: Int, height: Int) throws {
        let chart = try map(Self.lines[0], width: width)
        let cells = Size(width: width, height: height)
        let layout = MapLayout(chart, in: cells, Lettering(characters: .unicode))
        for (position, area) in try Self.coordinates().enumerated() {
            #expect(chart.marks[position].label == area.code)
            let cell = try #require(layout.marks[position], "\(area.code) has no mark at \(width)×\(height)")
            let exact = dot(area.longitude, area.latitude, cells: cells)
            let away = (abs(cell.x - Int(exact.x / 2)), abs(cell.y - Int(exact.y / 4)))
            #expect(away.0 <= 1 && away.1 <= 1, "\(area.code) at \(width)×\(height)")
        }
    }

    @Test("Near, each mark in sight stands within a cell of its true place, and none other is drawn", arguments: sizes)
    func truePlacesNear(width: Int, height: Int) throws {
        let cells = Size(width: width, height: height)
        let whole = min(Double(width * 2) / 189, 10)
        for (longitude, latitude, step) in [(101.0, 3.0, 4), (178, -18, 3), (104, 1, 6), (172, 5, 2)] {
            let view = MapView.near(MapPlace(longitude: longitude, latitude: latitude), step: step)
            let chart = try map(Self.lines[0], width: width, view: view)
            let layout = MapLayout(chart, in: cells, Lettering(characters: .unicode))
            // Dots a degree, from two marks of the layout's own; all of it must lie below 45 north for plain degrees.
            let degree = layout.projection.scale
            #expect(degree <= whole * pow(1.6, Double(step)) + 1e-9)
            if latitude + Double(height * 2) / degree > 45 || Double(width * 2) / degree > 90 { continue }
            for (position, area) in try Self.coordinates().enumerated() {
                let east = area.longitude < 20 ? area.longitude + 360 : area.longitude
                let x = Double(width) + (east - longitude) * degree
                let y = Double(height * 2) + (latitude - area.latitude) * degree / cos(latitude * .pi / 180)
                let isInside = x >= 0 && x < Double(width * 2) && y >= 0 && y < Double(height * 4)
                #expect((layout.marks[position] != nil) == isInside, "\(area.code) \(step)")
                guard let cell = layout.marks[position] else { continue }
                #expect(abs(cell.x - Int(x / 2)) <= 1 && abs(cell.y - Int(y / 4)) <= 1, "\(area.code) \(step)")
            }
        }
    }

    @Test("Nothing collides, whatever is shown and however large", arguments: sizes, CharacterSet.allCases)
    func noCollisions(size: (Int, Int), characters: CharacterSet) throws {
        let views: [MapView] = [
            .whole, .near(MapPlace(longitude: 104, latitude: 12), step: 2),
            .near(MapPlace(longitude: 180, latitude: -15), step: 4), .near(MapPlace(longitude: 60, latitude: 50), step: 1),
        ]
        for line in Self.lines {
            for view in views {
                let layout = MapLayout(
                    try map(line, width: size.0, view: view), in: Size(width: size.0, height: size.1),
                    Lettering(characters: characters))
                expectOwnCells(layout)
            }
        }
    }

    private func expectOwnCells(_ layout: MapLayout) {
        var taken: Set<Int> = []
        func take(_ x: Int, _ y: Int) {
            #expect(layout.isInside(x, y))
            #expect(taken.insert(y * 1000 + x).inserted, "\(x),\(y) twice in \(layout.chart.heading.title)")
        }
        for case let cell? in layout.marks { take(cell.x, cell.y) }
        for label in layout.labels {
            for x in 0..<PlainText.width(label.text) { take(label.x + x, label.y) }
        }
        for arc in layout.arcs {
            if let head = arc.head { take(head.x, head.y) }
            if let number = arc.number { for x in 0..<String(arc.position + 1).count { take(number.x + x, number.y) } }
        }
        for block in layout.blocks {
            for y in block.rect.y..<block.rect.bottom { for x in block.rect.x..<block.rect.right { take(x, y) } }
        }
        for gate in layout.gates {
            for y in gate.rect.y..<gate.rect.bottom { for x in gate.rect.x..<gate.rect.right { take(x, y) } }
        }
    }

    @Test("All 58 have a label at 120 and 200 columns, and most at 80")
    func labels() throws {
        for (width, height, least) in [(119, 27, 56), (120, 35, 58), (200, 59, 58), (80, 23, 54), (79, 17, 50)] {
            let layout = MapLayout(
                try map(Self.lines[0], width: width), in: Size(width: width, height: height),
                Lettering(characters: .unicode))
            #expect(layout.labels.count >= least, "\(layout.labels.count) of 58 at \(width)×\(height)")
        }
    }

    @Test("Arrows lead from every area to every other")
    func everyAreaCanBeReached() throws {
        let region = try RegionMap(model)
        let steps = MapSteps(region.places, window: RegionMap.window)
        for start in region.members.indices {
            var seen: Set<Int> = [start]
            var queue = [start]
            while let next = queue.popLast() {
                for direction in MapSteps.Direction.allCases {
                    let place = region.places[next]
                    if let found = steps.next(from: place, toward: direction, without: next),
                        seen.insert(found).inserted
                    {
                        queue.append(found)
                    }
                }
            }
            #expect(seen.count == 58, "\(58 - seen.count) are out of reach of \(start)")
        }
    }

    @Test("The ranking on the map has the persons of the rows, and the arcs their ends")
    func rankingIsTheRows() throws {
        let line = "corridors origin=region destination=region top=12"
        let chart = try map(line + " figure=map", width: 120)
        let rows = try model.lines(line, ["origin_code", "destination_code", "persons"])
        #expect(chart.arcs.count == 12)
        for (arc, row) in zip(chart.arcs, rows) {
            #expect("\(arc.originName),\(arc.destinationName),\(Int(arc.value))" == row)
            guard case .mark(let origin) = arc.origin, case .mark(let destination) = arc.destination else {
                Issue.record("\(row) has no marks")
                continue
            }
            #expect(chart.marks[origin].label == arc.originName && chart.marks[destination].label == arc.destinationName)
        }
    }

    @Test("To the outside the arcs and the names at the margins add up to the matrix")
    func outside() throws {
        let out = try map("corridors origin=region destination=outside by=destination top=99 figure=map", width: 120)
        let total = try model.lines("matrix year=2019", ["origin_code", "destination_code", "persons"])
            .filter { $0.contains(",outside,") && !$0.hasPrefix("outside,") }
            .compactMap { $0.split(separator: ",").last.flatMap { Int($0) } }.reduce(0, +)
        #expect(out.arcs.count == 9 && out.gates.count >= 4)
        let drawn = out.arcs.reduce(0) { $0 + Int($1.value) }
        #expect(drawn <= total && Double(drawn) > 0.85 * Double(total))
        let margins = out.gates.compactMap { Double($0.number) }.reduce(0, +)
        #expect(abs(margins - Double(total) / 1e6) < 0.3)
    }

    @Test("A share of the inhabitants gives the shade: Australia's 30 per cent the last, Indonesia's none")
    func shades() throws {
        let chart = try map("stock year=2019 figure=map", width: 120)
        let areas = try model.data.areas()
        func level(_ code: String) throws -> Int? {
            let index = try #require(areas.area(iso: code))
            return chart.shades.first { $0.area == Int(index.value) }?.level
        }
        #expect(try level("AUS") == 4 && level("IDN") == 0 && level("RUS") == 2 && level("KAZ") == 3)
        #expect(try level("NRU") == nil)
        #expect(chart.marks.filter { !$0.number.isEmpty }.count == 18)
        let key = try #require(chart.notes.first)
        let counts = key.rows.compactMap { row in row.numbers.first.flatMap { Int($0.prefix { $0 != " " }) } }
        #expect(counts.reduce(0, +) == 58)
    }

    @Test("figure= is read, written again, and refused where it means nothing")
    func key() throws {
        for line in ["corridors origin=region top=5 year=2019 figure=map", "stock area=region year=2019 figure=map",
            "emigrants area=NPL figure=lines", "displacement area=region by=corridor top=5 figure=map",
        ] {
            #expect(try model.view(line).line(model: model) == line)
        }
        #expect(model.complaint("corridors figure=pyramid")?.contains("bars, map, flow, ranks, table") == true)
        #expect(model.complaint("matrix figure=map")?.contains("figure") == true)
        #expect(model.complaint("stock year=2019 figure=map compare=NPL")?.contains("figure=") == true)
        guard case .figure(.table) = try model.view("corridors figure=table").drawing(model: model) else {
            Issue.record("figure=table is no table")
            return
        }
    }

    @Test("Printed lower than it would be, a map is drawn smaller and not cut", arguments: CharacterSet.allCases)
    func printing(characters: CharacterSet) throws {
        let view = try model.view(Self.lines[0])
        let page = try TextPage(view: view, model: model, width: 80, characters: characters)
        let (whole, low) = (page.canvas(), page.canvas(height: 18))
        #expect(low.height == 18 && whole.height > 20)
        for code in ["NZL", "RUS", "TUR"] { #expect(low.text.contains(code) && whole.text.contains(code)) }
        #expect(!low.text.contains("more row"))
        if characters == .ascii { #expect(whole.text.utf8.allSatisfy { $0 < 0x80 }) }
    }
}
