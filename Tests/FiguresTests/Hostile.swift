import Figures
import Screen

/// Figures with values and texts that nobody should give.
enum Hostile {
    static let values: [Double?] = [
        .nan, .infinity, -.infinity, nil, -5, 0, 1e308, 1.7e308, .leastNonzeroMagnitude, 3, -0.0, 1e-300,
    ]
    static let names = [
        "", "\u{1B}[31mred\u{7}", "\u{202E}back", "日本語の長い名前", "e\u{301}a\u{308}", "one\ttwo\nthree",
        String(repeating: "long ", count: 60), "ß–×¶·", "\u{0}", "unbreakable" + String(repeating: "x", count: 300),
        " ",
        "…",
    ]
    static let heading = Heading(title: names[6], unit: names[3], note: names[1])
    static let series = names.enumerated().map { Series(name: $1, shortName: names[11 - $0], index: $0 - 3) }

    static let split = SplitBar(heading: heading, parts: values, captions: names)

    static let bars = zip(names, values).map {
        TwoSidedBars.Bar(label: $0, series: -3, value: $1, number: $0)
    }

    static let pairs = PairedBars(
        heading: heading, firstHead: names[1], secondHead: names[6], differenceHead: names[9],
        rows: zip(names, values).map {
            PairedBars.Row(
                label: $0, series: -4, first: $1, second: $1.map { -$0 }, firstNumber: $0, secondNumber: "",
                difference: $0, isChosen: true)
        }, firstVisible: .max, maximum: .infinity)

    static let all: [Figure] =
        [
            .map(map), .map(MapChart(heading: heading, land: emptyLand, marks: [])),
            .paired(pairs), .paired(PairedBars(heading: heading, firstHead: "", secondHead: "", rows: [])),
            .difference(
                DifferenceBars(
                    heading: heading, leftHead: names[6], rightHead: names[3],
                    rows: zip(names, values).map { DifferenceBars.Row(label: $0, series: 44, value: $1, number: "") },
                    firstVisible: .min)),
            .difference(
                DifferenceBars(
                    heading: heading,
                    rows: [-1e308, 1e308].map { DifferenceBars.Row(label: "", value: $0, number: "") })),
            .difference(DifferenceBars(heading: heading, rows: [])),
            .pyramids(
                PairedPyramids(
                    heading: heading, left: PopulationPyramid(heading: heading, rows: []),
                    right: PopulationPyramid(
                        heading: heading,
                        rows: zip(names, values).map { PopulationPyramid.Row(label: $0, left: $1, right: $1) }),
                    narrow: pairs)),
            .ranked(
                RankedBars(
                    heading: heading, labelHead: names[9], extraHeads: names,
                    rows: zip(names, values).map { name, value in
                        RankedBars.Row(
                            label: name, series: -7, value: value, number: name, extras: names)
                    }, chosen: values.firstIndex(of: 3), colorBySeries: true, showsRank: true, firstVisible: -9,
                    maximum: .nan)),
            .ranked(RankedBars(heading: heading, rows: [], firstVisible: .max)),
            .ranked(
                RankedBars(
                    heading: Heading(title: ""),
                    rows: values.map { RankedBars.Row(label: "a", value: $0, number: "") }, firstVisible: .min)),
            .stacked(
                StackedBars(
                    heading: heading, series: series,
                    rows: names.map { StackedBars.Row(label: $0, values: values + values, total: $0) },
                    segmentNumbers: names + names)),
            .stacked(
                StackedBars(
                    heading: Heading(title: "Few"), series: [],
                    rows: values.map { StackedBars.Row(label: "1990", values: [$0], total: "") }, maximum: -1)),
            .stacked(StackedBars(heading: heading, series: Sample.series, rows: [])),
            .grouped(
                GroupedBars(
                    heading: heading, series: series,
                    rows: names.map { GroupedBars.Row(label: $0, values: values, numbers: []) }, maximum: .infinity)),
            .grouped(GroupedBars(heading: heading, series: [], rows: [])),
            .shares(
                ShareBars(
                    heading: heading, partNames: names,
                    rows: names.map { ShareBars.Row(label: $0, series: 99, shares: values.map { $0 ?? .nan }) })),
            .shares(
                ShareBars(
                    heading: Heading(title: ""), partNames: ["a", "b", "c"],
                    rows: [
                        ShareBars.Row(label: "x", shares: []), ShareBars.Row(label: "y", shares: [9, 9, 1e300, 4]),
                        ShareBars.Row(label: "z", shares: [-1, .nan, .infinity]),
                    ])),
            .columns(
                ColumnChart(
                    heading: heading,
                    columns: zip(names, values).map {
                        ColumnChart.Column(label: $0, lower: 1e308, value: $1, number: $0)
                    })),
            .columns(
                ColumnChart(
                    columns: (0..<700).map { ColumnChart.Column(label: "\($0)", value: Double($0) - 9, number: "") })),
            .columns(ColumnChart(columns: [], maximum: .infinity)),
            .pyramid(
                PopulationPyramid(
                    heading: heading, leftName: names[6], rightName: names[9], middleName: names[1],
                    rows: zip(names, values).map {
                        PopulationPyramid.Row(label: $0, left: $1, right: -1, leftBehind: 1e308, rightBehind: $1)
                    }, frontLegend: names[6], behindLegend: names[9], maximum: 1e308)),
            .pyramid(PopulationPyramid(heading: heading, rows: [])),
            .lines(
                LineChart(
                    heading: heading, years: [.min, .max, 0, 5, 5, -3],
                    lines: series.map {
                        LineChart.Line(series: $0, values: values, endNumber: $0.name, isChosen: $0.index == 2)
                    })),
            .lines(LineChart(heading: heading, years: [], lines: [])),
            .lines(
                LineChart(
                    heading: Heading(title: ""), years: [2019],
                    lines: (0..<90).map {
                        LineChart.Line(series: Sample.series[$0 % 5], values: [Double($0)], endNumber: "")
                    })),
            .table(
                DataTable(
                    heading: heading, columns: names.map { DataTable.Column(head: $0, minimumWidth: -4) },
                    rows: [names, [], names + names], chosen: 77, firstVisible: -1, keeps: [-1, 3, 99])),
            .table(DataTable(heading: heading, columns: [], rows: [[], []], chosen: 1)),
            .twoSided(
                TwoSidedBars(
                    heading: heading, leftHead: names[6], rightHead: names[9], left: bars, right: bars.reversed(),
                    maximum: .nan)),
            .twoSided(TwoSidedBars(heading: heading, leftHead: names[1], left: [], right: bars)),
            .twoSided(TwoSidedBars(heading: Heading(title: ""), left: [], right: [])),
            .headed(
                HeadedColumns(
                    number: names[6], moment: names[9], unit: [], place: names[1],
                    chart: ColumnChart(columns: [], maximum: .infinity))),
            .headed(
                HeadedColumns(
                    number: "1", moment: "", unit: names, place: "",
                    chart: ColumnChart(
                        columns: zip(names, values).map { ColumnChart.Column(label: $0, value: $1, number: $0) }))),
            .choices(ChoiceList(lines: [], chosen: 3)),
            .choices(
                ChoiceList(
                    lines: (0..<90).map { row in
                        ChoiceList.Line(StyledText(names[row % names.count]), row: row / 2, note: StyledText(names[0]))
                    }, chosen: 44)),
        ] + pictures
}
