import Screen

/// Land with marks at places, arcs between them, and what lies beyond at the margins.
///
/// The shape of the land says where; its marks are never left out, so that an island smaller than a dot isn't lost.
package struct MapChart: Hashable, Sendable {
    /// A place with a name of a few letters.
    package struct Mark: Hashable, Sendable {
        package var place: MapPlace
        package var label: String
        /// Stands behind the label; empty for none.
        package var number: String
        package var series: Int
        /// The larger one gets its cell and its label first.
        package var weight: Double
        /// Whether the map speaks of it: a full mark, a bold label.
        package var isStrong: Bool
        package var isChosen: Bool

        package init(
            place: MapPlace, label: String, number: String = "", series: Int, weight: Double = 0,
            isStrong: Bool = false, isChosen: Bool = false
        ) {
            self.place = place
            self.label = label
            self.number = number
            self.series = series
            self.weight = weight
            self.isStrong = isStrong
            self.isChosen = isChosen
        }
    }

    /// A name at the margin, for what lies outside of the map.
    package struct Gate: Hashable, Sendable {
        package enum Side: Hashable, Sendable { case left, right }

        package var name: String
        package var number: String
        package var side: Side
        /// The height at which it stands.
        package var latitude: Double

        package init(name: String, number: String = "", side: Side, latitude: Double) {
            self.name = name
            self.number = number
            self.side = side
            self.latitude = latitude
        }
    }

    /// Where an arc begins or ends: at a mark or at the margin, by position.
    package enum End: Hashable, Sendable {
        case mark(Int), gate(Int)
    }

    /// From one place to another; its number on the map is its rank.
    package struct Arc: Hashable, Sendable {
        package var origin: End
        package var destination: End
        /// Names as the ranking writes them.
        package var originName: String
        package var destinationName: String
        package var value: Double
        package var number: String
        package var series: Int
        package var isChosen: Bool
        /// Whether another one is spoken of.
        package var isQuiet: Bool

        package init(
            origin: End, destination: End, originName: String, destinationName: String, value: Double, number: String,
            series: Int, isChosen: Bool = false, isQuiet: Bool = false
        ) {
            self.origin = origin
            self.destination = destination
            self.originName = originName
            self.destinationName = destinationName
            self.value = value
            self.number = number
            self.series = series
            self.isChosen = isChosen
            self.isQuiet = isQuiet
        }
    }

    /// Dots inside an area, of five densities.
    package struct Shade: Hashable, Sendable {
        /// The area's number in the land.
        package var area: Int
        /// 0 to 4.
        package var level: Int
        package var series: Int

        package init(area: Int, level: Int, series: Int) {
            self.area = area
            self.level = level
            self.series = series
        }
    }

    /// Rows of text that stand in a free corner: what lies outside, or what the shades mean.
    package struct Note: Hashable, Sendable {
        package struct Row: Hashable, Sendable {
            package var label: String
            package var numbers: [String]
            /// The shade that it explains.
            package var level: Int?

            package init(label: String, numbers: [String], level: Int? = nil) {
                self.label = label
                self.numbers = numbers
                self.level = level
            }
        }

        package var title: String
        package var heads: [String]
        package var rows: [Row]
        /// Title and heads where room is scarce.
        package var shortTitle: String
        package var shortHeads: [String]
        /// How many of its last rows may be left out.
        package var spareRows: Int
        /// Whether it explains shades.
        var isKey: Bool { rows.contains { $0.level != nil } }

        package init(
            title: String, heads: [String] = [], rows: [Row], shortTitle: String? = nil, shortHeads: [String]? = nil,
            spareRows: Int = 0
        ) {
            self.title = title
            self.heads = heads
            self.rows = rows
            self.shortTitle = shortTitle ?? title
            self.shortHeads = shortHeads ?? heads
            self.spareRows = spareRows
        }
    }

    package var heading: Heading
    package var land: MapLand
    package var view: MapView
    package var marks: [Mark]
    package var gates: [Gate]
    /// By rank.
    package var arcs: [Arc]
    package var shades: [Shade]
    /// What the numbers of the ranking count.
    package var unit: String
    package var notes: [Note]

    package init(
        heading: Heading, land: MapLand, view: MapView = .whole, marks: [Mark], gates: [Gate] = [], arcs: [Arc] = [],
        shades: [Shade] = [], unit: String = "", notes: [Note] = []
    ) {
        self.heading = heading
        self.land = land
        self.view = view
        self.marks = marks
        self.gates = gates
        self.arcs = arcs
        self.shades = shades
        self.unit = unit
        self.notes = notes
    }
}

extension MapChart {
    /// Columns that names at the margins take; as many as the longest of their words needs.
    func margin(_ side: Gate.Side, width: Int, _ lettering: Lettering) -> Int {
        guard case .whole = view else { return 0 }
        let names = gates.filter { $0.side == side }
        if names.isEmpty { return 0 }
        let words = names.flatMap { [$0.number] + $0.name.split(separator: " ").map(String.init) }
        return min(lettering.widest(words) + 3, width / 6)
    }

    /// The projection into the cells of a plot.
    func projection(in cells: Size, _ lettering: Lettering) -> MapProjection {
        MapProjection(
            land.window, view, cells: cells, left: margin(.left, width: cells.width, lettering),
            right: margin(.right, width: cells.width, lettering))
    }
}
