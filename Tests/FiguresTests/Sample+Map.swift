import Figures
import Screen

extension Sample {
    /// A made-up world: a square land with a lake, an island that crosses the date line, and a strip beside the square.
    static let land = MapLand(
        [
            outline(0, [(40, 40), (80, 40), (80, 0), (40, 0)]), outline(0, [(55, 25), (65, 25), (65, 15), (55, 15)]),
            outline(1, [(80, 40), (100, 40), (100, 0), (80, 0)]),
            outline(2, [(170, -10), (-170, -10), (-170, -30), (170, -30)]),
        ], window: MapWindow(west: 20, east: 200, south: -40, north: 60))

    private static func outline(_ area: Int, _ corners: [(Double, Double)]) -> MapLand.Outline {
        MapLand.Outline(
            area: area, detail: 0,
            places: (corners + corners.prefix(1)).map { MapPlace(longitude: $0.0, latitude: $0.1) })
    }

    static let mapMarks = [
        mapMark(47, 30, "SQU", 0), mapMark(90, 20, "STR", 1), mapMark(180, -20, "ISL", 3), mapMark(-178, -21, "ISM", 3),
        mapMark(140, 5, "LON", 2),
    ]

    static func mapMark(_ longitude: Double, _ latitude: Double, _ label: String, _ series: Int) -> MapChart.Mark {
        MapChart.Mark(
            place: MapPlace(longitude: longitude, latitude: latitude), label: label, series: series)
    }

    /// Three arcs, two of them there and back.
    static let arcs = MapChart(
        heading: Heading(title: "Three arcs", unit: "millions, 2019", note: "¶7"), land: land, marks: mapMarks,
        arcs: [
            arc(0, 2, "SQU", "ISL", 4.2, 0), arc(2, 0, "ISL", "SQU", 2.1, 3), arc(4, 1, "LON", "STR", 0.3, 2),
        ], unit: "millions",
        notes: [
            MapChart.Note(
                title: "Beyond", heads: ["out", "in"],
                rows: [MapChart.Note.Row(label: "Moon", numbers: ["1.0", "0.2"])]
            )
        ])

    private static func arc(
        _ from: Int, _ to: Int, _ first: String, _ second: String, _ value: Double, _ series: Int
    ) -> MapChart.Arc {
        MapChart.Arc(
            origin: .mark(from), destination: .mark(to), originName: first, destinationName: second, value: value,
            number: String(value), series: series, isChosen: value > 4)
    }

    /// Amounts and shades, a chosen mark.
    static let amounts = {
        var map = MapChart(
            heading: Heading(title: "Amounts", unit: "millions, 2019"), land: land, marks: mapMarks,
            shades: [
                MapChart.Shade(area: 0, level: 2, series: 0), MapChart.Shade(area: 1, level: 4, series: 1),
                MapChart.Shade(area: 2, level: 1, series: 3),
            ],
            notes: [
                MapChart.Note(
                    title: "Per 100",
                    rows: [
                        MapChart.Note.Row(label: "1 to 3", numbers: ["1"], level: 1),
                        MapChart.Note.Row(label: "3 to 10", numbers: ["1"], level: 2),
                        MapChart.Note.Row(label: "more", numbers: ["1"], level: 4),
                    ])
            ])
        map.marks[0].number = "7.5"
        map.marks[0].isStrong = true
        map.marks[1].isChosen = true
        return map
    }()

    /// Arcs to names at the margins, and nearer.
    static let margins = {
        var map = arcs
        map.gates = [
            MapChart.Gate(name: "Far West", number: "9.9", side: .left, latitude: 20),
            MapChart.Gate(name: "East", side: .right, latitude: 0),
        ]
        map.arcs[0].destination = .gate(0)
        map.arcs[1].destination = .gate(1)
        return map
    }()

    static let near = {
        var map = margins
        map.view = .near(MapPlace(longitude: 90, latitude: 20), step: 2)
        return map
    }()

    static let maps: [Figure] = [.map(arcs), .map(amounts), .map(margins), .map(near)]
}
