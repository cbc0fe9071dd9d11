import Figures

/// Figures as they were ten years earlier, of the same form as the others.
extension Sample {
    static let earlierRanked: RankedBars = {
        var bars = ranked
        bars.heading.unit = "$ billion, 2009"
        bars.rows = [
            RankedBars.Row(label: "India", series: 0, value: 49.2, number: "49.2", extras: ["×1.1"], isStrong: true),
            RankedBars.Row(label: "China", series: 4, value: 41.6, number: "41.6", extras: ["×1.2"]),
            RankedBars.Row(
                label: "Philippines", series: 2, value: 20.0, number: "20.0", extras: ["×1.2"]),
            RankedBars.Row(
                label: "Russian Federation", shortLabel: "Russia", series: 1, value: 19.5, number: "19.5",
                extras: ["×1.5"]),
            RankedBars.Row(label: "Bangladesh", series: 0, value: 10.5, number: "10.5", extras: ["×1.1"]),
            RankedBars.Row(label: "Viet Nam", series: 2, value: 6.0, number: "6.0", extras: ["×1.3"]),
            RankedBars.Row(label: "Nauru", series: 3, value: 0.1, number: "0.1", extras: [".."]),
        ]
        return bars
    }()

    static let earlierAges: PopulationPyramid = {
        var pyramid = ages
        pyramid.heading.unit = "per cent of each, 2015"
        pyramid.frontLegend = "migrants, 61.9 million"
        for position in pyramid.rows.indices {
            pyramid.rows[position].left = pyramid.rows[position].left.map { $0 + 0.4 }
            pyramid.rows[position].right = pyramid.rows[position].right.map { $0 - 0.4 }
        }
        pyramid.rows[15].left = nil
        return pyramid
    }()
}
