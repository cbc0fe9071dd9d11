import Screen

/// Where bars, ribbons and names of a flow stand in a rect, in units: eighths of a row, or whole rows without shades.
struct FlowLayout {
    /// A bar, counted from the top of the plot.
    struct Bar {
        var top: Int
        var size: Int
    }

    /// A ribbon: where it leaves the left bar and where it comes to the right one.
    struct Band {
        /// Its position in the chart.
        var index: Int
        var start: Int
        var end: Int
        var size: Int
        /// Whether it is thick enough to be followed.
        var isDrawn: Bool
    }

    /// A name beside a bar, on one row or on two with its number below.
    struct Label {
        var node: Int
        var row: Int
        var isTall: Bool
    }

    let chart: FlowChart
    let isShaded: Bool
    /// Units in a row.
    let rowUnits: Int
    /// The cells of bars and ribbons.
    let plot: Rect
    /// What one unit stands for.
    let unit: Double
    private(set) var origins: [Bar] = []
    private(set) var destinations: [Bar] = []
    private(set) var bands: [Band] = []
    private(set) var originLabels: [Label] = []
    private(set) var destinationLabels: [Label] = []
    let usesShortNames: (left: Bool, right: Bool)
    /// Below this nothing is drawn; a round number.
    let least: Double

    /// The cells of a bar.
    static let barWidth = 2
    /// The rows of heading and heads.
    static let headRows = 2
    private static let leastRibbon = 20
    private static let leastWidth = 40
    /// A bar of so many rows has its number below its name.
    private static let tallBar = 1.7

    /// Nil where a list says more.
    init?(_ chart: FlowChart, in rect: Rect, lettering: Lettering, isShaded: Bool) {
        self.chart = chart
        self.isShaded = isShaded
        rowUnits = isShaded ? 8 : 1
        let rows = rect.height - Self.headRows
        let most = max(chart.origins.count, chart.destinations.count)
        let flowing = chart.flowing
        let sum = flowing.reduce(0) { $0 + $1.ribbon.value }
        guard rect.width >= Self.leastWidth, rect.width <= 1000, rows <= 400, most > 0, rows >= 2 * most - 1, rows >= 5,
            sum > 0, sum.isFinite, sum < 1e300
        else { return nil }
        let gap = rowUnits
        unit = sum / Double(rows * rowUnits - (most - 1) * gap)
        guard unit > 0 else { return nil }
        // A round number, so that what is said of thin ribbons is true of their values.
        let step = (0..<max(0, chart.decimals)).reduce(1.0) { value, _ in value / 10 }
        least = (unit * (isShaded ? 2.5 : 0.5) / step).rounded(.up) * step
        guard let columns = Self.columns(chart, width: rect.width, lettering) else { return nil }
        usesShortNames = columns.short
        plot = Rect(
            x: rect.x + 1 + columns.left + 1, y: rect.y + Self.headRows,
            width: rect.width - 1 - columns.left - 1 - 1 - columns.right, height: rows)
        let sizes = Self.units(chart, flowing, unit: unit, least: least)
        place(flowing, sizes, gap: gap)
        guard placeLabels() else { return nil }
    }

    // MARK: Columns

    /// The columns of names at both sides: whole names where they leave most of the width to ribbons.
    private static func columns(
        _ chart: FlowChart, width: Int, _ lettering: Lettering
    ) -> (left: Int, right: Int, short: (left: Bool, right: Bool))? {
        func column(_ nodes: [FlowChart.Node], isShort: Bool) -> Int {
            lettering.widest(nodes.map { (isShort ? $0.shortName : $0.name) + " " + $0.number })
        }
        let whole = (column(chart.origins, isShort: false), column(chart.destinations, isShort: false))
        let short = (column(chart.origins, isShort: true), column(chart.destinations, isShort: true))
        let choices = [
            (whole.0, whole.1, (false, false)), (whole.0, short.1, (false, true)), (short.0, whole.1, (true, false)),
            (short.0, short.1, (true, true)),
        ]
        func ribbon(_ choice: (Int, Int, (Bool, Bool))) -> Int { width - 3 - choice.0 - choice.1 - 2 * barWidth }
        let good = choices.first { ribbon($0) >= max(leastRibbon, width * 2 / 5) }
        guard let choice = good ?? choices.last, ribbon(choice) >= leastRibbon else { return nil }
        return (choice.0, choice.1, (left: choice.2.0, right: choice.2.1))
    }

    // MARK: Bars and ribbons

    private static func units(
        _ chart: FlowChart, _ flowing: [(index: Int, ribbon: FlowChart.Ribbon)], unit: Double, least: Double
    ) -> [Int] {
        FlowRounding(
            flowing.map { FlowRounding.Edge(origin: $1.origin, destination: $1.destination, quota: $1.value / unit) },
            origins: chart.origins.count, destinations: chart.destinations.count, least: least / unit
        ).units
    }

    private mutating func place(
        _ flowing: [(index: Int, ribbon: FlowChart.Ribbon)], _ sizes: [Int], gap: Int
    ) {
        var left = [Int](repeating: 0, count: chart.origins.count)
        var right = [Int](repeating: 0, count: chart.destinations.count)
        for (entry, size) in zip(flowing, sizes) {
            left[entry.ribbon.origin] += size
            right[entry.ribbon.destination] += size
        }
        // The side with more bars fills the height; on the other each stands near what it is joined to.
        let isLeftFirst = left.count >= right.count
        let first = Self.evenly(isLeftFirst ? left : right, gap: gap, height: height)
        let second = facing(first, isLeftFirst ? right : left, flowing, sizes, isLeft: isLeftFirst, gap: gap)
        origins = isLeftFirst ? first : second
        destinations = isLeftFirst ? second : first
        bands = bands(flowing, sizes)
    }

    /// Units from the top to the bottom of the plot.
    var height: Int { plot.height * rowUnits }

    private static func evenly(_ sizes: [Int], gap: Int, height: Int) -> [Bar] {
        let spare = max(0, height - sizes.reduce(0, +) - (sizes.count - 1) * gap)
        var top = 0
        return sizes.enumerated().map { index, size in
            let extra = sizes.count > 1 ? spare * index / (sizes.count - 1) : spare / 2
            defer { top += size + gap }
            return Bar(top: top + extra, size: size)
        }
    }

    private func facing(
        _ first: [Bar], _ sizes: [Int], _ flowing: [(index: Int, ribbon: FlowChart.Ribbon)], _ units: [Int],
        isLeft: Bool,
        gap: Int
    ) -> [Bar] {
        var sums = [(weight: Double, place: Double)](repeating: (0, 0), count: sizes.count)
        for (entry, size) in zip(flowing, units) {
            let own = isLeft ? entry.ribbon.destination : entry.ribbon.origin
            let other = first[isLeft ? entry.ribbon.origin : entry.ribbon.destination]
            let weight = Double(size) + 0.01
            sums[own].weight += weight
            sums[own].place += weight * (Double(other.top) + Double(other.size) / 2)
        }
        let wanted = zip(sums, sizes).map { sum, size in
            sum.weight > 0 ? Int((sum.place / sum.weight - Double(size) / 2).rounded()) : 0
        }
        guard let tops = Spreading.places(wanted: wanted, sizes: sizes, gap: gap, from: 0, to: height) else {
            return Self.evenly(sizes, gap: gap, height: height)
        }
        return zip(tops, sizes).map { Bar(top: $0, size: $1) }
    }

    /// Ribbons leave a bar in the order of those they come to, and the other way round.
    private func bands(_ flowing: [(index: Int, ribbon: FlowChart.Ribbon)], _ sizes: [Int]) -> [Band] {
        var starts = origins.map(\.top)
        var ends = destinations.map(\.top)
        let size = Dictionary(zip(flowing.map(\.index), sizes), uniquingKeysWith: { first, _ in first })
        var result: [Int: Band] = [:]
        for index in chart.order(byDestination: false) {
            let ribbon = chart.ribbons[index]
            let units = size[index] ?? 0
            let isDrawn = units > 0 && ribbon.value >= least
            result[index] = Band(
                index: index, start: starts[ribbon.origin], end: 0, size: units, isDrawn: isDrawn || ribbon.isChosen)
            starts[ribbon.origin] += units
        }
        for index in chart.order(byDestination: true) {
            result[index]?.end = ends[chart.ribbons[index].destination]
            ends[chart.ribbons[index].destination] += size[index] ?? 0
        }
        return flowing.compactMap { result[$0.index] }
    }

    // MARK: Names

    private mutating func placeLabels() -> Bool {
        guard let left = labels(origins), let right = labels(destinations) else { return false }
        originLabels = left
        destinationLabels = right
        return true
    }

    /// The rows of names beside their bars; all on one row where they would not fit otherwise.
    private func labels(_ bars: [Bar]) -> [Label]? {
        for allowsTall in [true, false] {
            let isTall = bars.map { allowsTall && Double($0.size) >= Self.tallBar * Double(rowUnits) }
            let wanted = zip(bars, isTall).map { bar, isTall in
                let middle = (Double(bar.top) + Double(bar.size) / 2) / Double(rowUnits)
                return Int((middle - (isTall ? 1 : 0.5)).rounded())
            }
            let rows = Spreading.places(
                wanted: wanted, sizes: isTall.map { $0 ? 2 : 1 }, gap: 0, from: 0, to: plot.height)
            if let rows { return rows.enumerated().map { Label(node: $0, row: $1, isTall: isTall[$0]) } }
        }
        return nil
    }
}
