import Figures
import Screen

/// Flows, heat maps, ranks and small multiples with few numbers.
extension Sample {
    static let flow = flowing(chosen: 0)

    /// From three to three; one ribbon is too thin to be drawn.
    static func flowing(chosen: Int?) -> FlowChart {
        let ends = [("first", "1st", 0), ("second", "2nd", 1), ("third", "3rd", 2)]
        func node(_ index: Int, _ number: String) -> FlowChart.Node {
            FlowChart.Node(name: ends[index].0, shortName: ends[index].1, number: number, series: ends[index].2)
        }
        let ribbons = [(0, 0, 6.0), (0, 1, 2.0), (1, 0, 1.0), (1, 1, 4.0), (2, 2, 3.0), (2, 0, 0.2)]
        return FlowChart(
            heading: Heading(title: "Who goes where", unit: "millions, 2019", note: "¶7"),
            origins: [node(0, "8.0"), node(1, "5.0"), node(2, "3.2")],
            destinations: [node(0, "7.2"), node(1, "6.0"), node(2, "3.0")],
            ribbons: ribbons.enumerated().map { position, ribbon in
                FlowChart.Ribbon(
                    origin: ribbon.0, destination: ribbon.1, value: ribbon.2, number: "\(ribbon.2)",
                    isChosen: position == chosen)
            })
    }

    static let heat = HeatMap(
        heading: Heading(title: "From where to where", unit: "millions", note: "¶7"), rowHead: "from",
        columnHead: "to →",
        rows: [
            HeatMap.Name("South-East Asia", short: "S-E Asia", series: 2), HeatMap.Name("Pacific", series: 3),
            HeatMap.Name("all"),
        ],
        columns: [
            HeatMap.Name("South-East Asia", short: "S-E Asia", series: 2), HeatMap.Name("Pacific", series: 3),
            HeatMap.Name("outside", series: 5), HeatMap.Name("all"),
        ],
        cells: [
            [
                HeatMap.Cell("6.86", note: "35 %", level: 4), HeatMap.Cell("1.21", note: "6 %", level: 2),
                HeatMap.Cell("11.57", note: "59 %", level: 5), HeatMap.Cell("19.64", note: "100 %"),
            ],
            [
                HeatMap.Cell("0.04", note: "2 %", level: 0), HeatMap.Cell("1.04", note: "57 %", level: 2),
                HeatMap.Cell("0.74", note: "41 %", level: 2), HeatMap.Cell("1.82", note: "100 %"),
            ],
            [
                HeatMap.Cell("6.90", note: "32 %"), HeatMap.Cell("2.25", note: "10 %"),
                HeatMap.Cell("12.31", note: "57 %"), HeatMap.Cell("21.46", note: "100 %"),
            ],
        ], chosen: HeatMap.Place(row: 1, column: 2), legendTitle: "million persons",
        legend: ["under 0.1", "0.1", "0.5", "2", "5", "10 and more"])

    static let ranks = RankChart(
        heading: Heading(title: "The largest", unit: "millions, 1990–2019"), years: [1990, 2000, 2010, 2019], shown: 3,
        lines: [
            rankLine("Russia", 1, [1, 1, 1, 1], "11.5", "11.6"),
            rankLine("Australia", 3, [3, 2, 2, 2], "4.0", "7.5", isChosen: true),
            rankLine("Turkey", 0, [9, 4, 4, 3], "1.2", "5.9"),
            rankLine("India", 0, [2, 3, 3, 4], "7.6", "5.2"),
            rankLine("Nowhere", 4, [nil, nil, 3, nil], "..", ".."),
        ], chosenYear: 2010, notes: ["left the first 3: India (now 4.)", "came in: Turkey (from 9.)"])

    static func rankLine(
        _ name: String, _ index: Int, _ ranks: [Int?], _ first: String, _ last: String, isChosen: Bool = false
    ) -> RankChart.Line {
        RankChart.Line(
            series: Series(name: name, index: index), ranks: ranks, firstNumber: first, lastNumber: last,
            isChosen: isChosen)
    }

    static let multiples = SmallMultiples(
        heading: Heading(title: "Immigrants and emigrants", unit: "millions, 1990–2019", note: "¶4"),
        years: [1990, 2000, 2010, 2019],
        panels: [
            SmallMultiples.Panel(
                series: series[0], caption: "20.0 here, 46.0 away", front: [20.7, 16.8, 15.7, 20.0],
                behind: [26.6, 27.1, 37.0, 46.0]),
            SmallMultiples.Panel(
                series: series[3], caption: "8.9 here, 1.9 away", front: [4.8, 5.4, nil, 8.9],
                behind: [0.9, 1.2, 1.6, 1.9], isChosen: true),
        ], chosenYear: 2019, frontText: "live here", behindText: "come from here", note: "one scale, millions")

    static let pictures: [Figure] = [
        .flow(flow), .flow(flow.untangled()), .heat(heat), .ranks(ranks), .multiples(multiples),
    ]
}
