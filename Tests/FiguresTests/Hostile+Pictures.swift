import Figures

extension Hostile {
    static let flow = {
        let nodes = names.enumerated().map { index, name in
            FlowChart.Node(name: name, shortName: names[11 - index], number: names[index], series: index * 9 - 40)
        }
        var chart = FlowChart(heading: heading, origins: nodes, destinations: nodes, ribbons: [], decimals: -3)
        for (position, value) in values.enumerated() {
            chart.ribbons.append(
                FlowChart.Ribbon(
                    origin: position - 1, destination: 13 - position, value: value ?? .nan, number: names[position],
                    isChosen: true))
        }
        return chart
    }()

    /// Many ends, most of them with next to nothing.
    static let crowdedFlow = FlowChart(
        heading: heading,
        origins: (0..<40).map { FlowChart.Node(name: "\($0)", number: "1", series: $0) },
        destinations: (0..<3).map { FlowChart.Node(name: "\($0)", number: "1", series: $0) },
        ribbons: (0..<200).map { position in
            FlowChart.Ribbon(
                origin: position % 40, destination: position % 3, value: position == 0 ? 1e9 : 1e-9, number: "1",
                isChosen: position == 77)
        }, decimals: 9)

    static let heat = HeatMap(
        heading: heading, rowHead: names[6], columnHead: names[9],
        rows: names.map { HeatMap.Name($0, short: names[3], series: 99) }, columns: names.map { HeatMap.Name($0) },
        cells: names.map { name in names.map { HeatMap.Cell($0, note: name, level: $0.utf8.count - 9) } },
        chosen: HeatMap.Place(row: 99, column: -1), legendTitle: names[6], legend: names)

    static let fewCells = HeatMap(
        heading: heading, rowHead: "", columnHead: "", rows: [HeatMap.Name("a", series: 0)],
        columns: [HeatMap.Name("b", series: 0)], cells: [], chosen: HeatMap.Place(row: 0, column: 0))

    static let ranks = RankChart(
        heading: heading, years: [2019, 1990, 1990, .max, .min].sorted(), shown: .max,
        lines: series.enumerated().map { index, series in
            RankChart.Line(
                series: series, ranks: [index, nil, -3, .max, .min], firstNumber: names[index], lastNumber: names[9],
                isChosen: true)
        }, chosenYear: -1, notes: names)

    static let backwardRanks = RankChart(
        heading: heading, years: [2019, 2000, 1990], shown: 0,
        lines: [RankChart.Line(series: series[0], ranks: [1], firstNumber: "", lastNumber: "")])

    static let multiples = SmallMultiples(
        heading: heading, years: [-1, 2019, 7],
        panels: series.map { series in
            SmallMultiples.Panel(
                series: series, caption: names[9], front: values, behind: Array(values.reversed()), isChosen: true)
        }, chosenYear: 4, frontText: names[6], behindText: names[9], note: names[1])

    static let pictures: [Figure] = [
        .flow(flow), .flow(flow.untangled()), .flow(crowdedFlow), .heat(heat), .heat(fewCells), .ranks(ranks),
        .ranks(backwardRanks), .multiples(multiples),
        .multiples(SmallMultiples(heading: heading, years: [], panels: [], frontText: "", behindText: "")),
        .heat(HeatMap(heading: heading, rowHead: "", columnHead: "", rows: [], columns: [], cells: [])),
    ]
}
