import Figures
import Screen

extension Hostile {
    static let emptyLand = MapLand(
        [], window: MapWindow(west: 10, east: 10, south: 5, north: -5))

    private static let land = MapLand(
        [
            MapLand.Outline(area: 999, detail: 0, places: [MapPlace(longitude: 0, latitude: 0)]),
            MapLand.Outline(
                area: 253, detail: -3,
                places: zip(values, values.reversed()).map { MapPlace(longitude: $0 ?? 7, latitude: $1 ?? 9) }),
            MapLand.Outline(
                area: 1, detail: 9,
                places: [(0, 0), (1e12, 0), (0, 1e12), (-1e12, 3)].map { MapPlace(longitude: $0.0, latitude: $0.1) }),
        ], window: MapWindow(west: 0, east: 180, south: -80, north: 85))

    static let map = {
        var map = MapChart(
            heading: heading, land: land,
            view: .near(MapPlace(longitude: .nan, latitude: .infinity), step: .max),
            marks: zip(names, values).map { name, value in
                MapChart.Mark(
                    place: MapPlace(longitude: value ?? 3, latitude: value ?? 4), label: name, number: name,
                    series: -4, weight: value ?? .nan, isStrong: true, isChosen: true)
            },
            gates: [
                MapChart.Gate(name: names[9], number: names[6], side: .left, latitude: .nan),
                MapChart.Gate(name: "", side: .right, latitude: .infinity),
            ],
            arcs: zip(names, values).enumerated().map { position, pair in
                MapChart.Arc(
                    origin: .mark(position), destination: position.isMultiple(of: 2) ? .gate(position) : .mark(99),
                    originName: pair.0, destinationName: pair.0, value: pair.1 ?? -1, number: pair.0, series: 77,
                    isChosen: true)
            },
            shades: [
                MapChart.Shade(area: -1, level: -1, series: 99), MapChart.Shade(area: 253, level: 99, series: -9),
            ],
            unit: names[6],
            notes: [
                MapChart.Note(
                    title: names[9], heads: names, rows: names.map { MapChart.Note.Row(label: $0, numbers: names) }),
                MapChart.Note(title: "", rows: []),
                MapChart.Note(
                    title: "x", rows: [MapChart.Note.Row(label: "y", numbers: [], level: .max)], spareRows: .max),
            ])
        for position in 0..<40 {
            map.arcs.append(
                MapChart.Arc(
                    origin: .mark(position % 12), destination: .mark(position % 7), originName: "a",
                    destinationName: "b", value: Double(position), number: "1", series: 0))
        }
        return map
    }()
}
