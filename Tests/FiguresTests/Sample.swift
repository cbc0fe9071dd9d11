import Figures
import Screen

/// Figures with numbers of the report, for the pictures in the tests.
enum Sample {
    static let series = [
        Series(name: "South and South-West Asia", shortName: "S and S-W Asia", index: 0),
        Series(name: "North and Central Asia", shortName: "N and C. Asia", index: 1),
        Series(name: "South-East Asia", index: 2),
        Series(name: "Pacific", index: 3),
        Series(name: "East and North-East Asia", shortName: "E and N-E Asia", index: 4),
    ]

    static let ranked = RankedBars(
        heading: Heading(title: "Who receives most", unit: "$ billion, 2019", note: "¶48"),
        extraHeads: ["since 2009"],
        rows: [
            RankedBars.Row(label: "India", series: 0, value: 83.1, number: "83.1", extras: ["×1.7"], isStrong: true),
            RankedBars.Row(label: "China", series: 4, value: 68.4, number: "68.4", extras: ["×1.6"]),
            RankedBars.Row(
                label: "Philippines", series: 2, value: 35.2, number: "35.2", extras: ["×1.8"]),
            RankedBars.Row(label: "Viet Nam", series: 2, value: 17.0, number: "17.0", extras: ["×2.8"]),
            RankedBars.Row(
                label: "Russian Federation", shortLabel: "Russia", series: 1, value: 10.6, number: "10.6",
                extras: ["×2.1"]),
            RankedBars.Row(label: "Tuvalu", series: 3, value: 0.1, number: "0.1", extras: [".."]),
            RankedBars.Row(label: "Nauru", series: 3, value: nil, number: "", extras: [".."]),
        ], chosen: 2, showsRank: true)

    static let stacked = StackedBars(
        heading: Heading(title: "Migrant stock by subregion", unit: "millions, 1990–2019", note: "¶4 figure I"),
        series: series,
        rows: [
            stackedRow("1990", [20.7, 19.1, 2.9, 4.8, 4.2], "51.7"),
            stackedRow("1995", [17.1, 18.8, 3.9, 5.0, 4.1], "48.9"),
            stackedRow("2000", [16.8, 18.2, 5.0, 5.4, 5.2], "50.6"),
            stackedRow("2005", [15.0, 17.9, 6.8, 6.0, 6.1], "51.8"),
            stackedRow("2010", [15.7, 17.1, 8.7, 7.1, 7.0], "55.6"),
            stackedRow("2015", [18.2, 17.6, 10.0, 8.1, 8.0], "61.9"),
            stackedRow("2019", [20.0, 17.7, 10.2, 8.9, 8.1], "64.9", isChosen: true),
        ],
        segmentNumbers: ["20.0", "17.7", "10.2", "8.9", "8.1"])

    static func stackedRow(
        _ label: String, _ values: [Double?], _ total: String, isChosen: Bool = false
    ) -> StackedBars.Row {
        StackedBars.Row(label: label, values: values, total: total, isChosen: isChosen)
    }

    static let grouped = GroupedBars(
        heading: Heading(title: "Women and men", unit: "millions, 2019"),
        series: [Series(name: "women", index: 3), Series(name: "men", index: 2)],
        rows: [
            GroupedBars.Row(label: "South-East Asia", values: [4.8, 5.4], numbers: ["4.8", "5.4"]),
            GroupedBars.Row(label: "Pacific", values: [4.5, 4.4], numbers: ["4.5", "4.4"], isChosen: true),
            GroupedBars.Row(label: "Central Asia", values: [nil, 2.6], numbers: ["", "2.6"]),
        ],
        styles: [.right, .left])

    static let shares = ShareBars(
        heading: Heading(title: "Where the migrants of each were born", unit: "per cent, 2019", note: "¶7–9"),
        partNames: ["same", "region", "outside"],
        rows: [
            shareRow(0, [0.565, 0.1, 0.335]),
            shareRow(1, [0.649, 0.018, 0.333]),
            shareRow(2, [0.673, 0.249, 0.078], isChosen: true),
            shareRow(3, [0.117, 0.397, 0.486]),
            shareRow(4, [0.642, 0.214, 0.145]),
        ])

    static func shareRow(_ index: Int, _ shares: [Double], isChosen: Bool = false) -> ShareBars.Row {
        ShareBars.Row(
            label: series[index].name, shortLabel: series[index].shortName, series: index, shares: shares,
            isChosen: isChosen)
    }

    static let split = SplitBar(
        heading: Heading(title: "Where from", unit: "46.0 M of 64.9 M inside the region"), parts: [46.0, 18.9],
        captions: ["70.9 born in the region", "29.1 born elsewhere"])

    static let columns = ColumnChart(
        columns: [
            ColumnChart.Column(label: "1990", lower: 30.5, value: 51.7, number: "51.7"),
            ColumnChart.Column(label: "1995", lower: 29.9, value: 48.9, number: "48.9"),
            ColumnChart.Column(label: "2000", lower: 31.4, value: 50.6, number: "50.6"),
            ColumnChart.Column(label: "2005", lower: 32.8, value: 51.8, number: "51.8"),
            ColumnChart.Column(label: "2010", lower: 37.6, value: 55.6, number: "55.6"),
            ColumnChart.Column(label: "2015", lower: 43.6, value: 61.9, number: "61.9"),
            ColumnChart.Column(label: "2019", lower: 46.0, value: 64.9, number: "64.9", isChosen: true),
        ], maximum: 107.0)

    static let refugees = ColumnChart(
        heading: Heading(title: "Refugees hosted in the region", unit: "millions, end of each year", note: "¶15"),
        columns: [
            7.0, 7.4, 5.7, 5.3, 5.0, 4.8, 5.0, 4.9, 4.9, 5.0, 5.4, 5.2, 4.1, 4.3, 4.0, 3.6, 4.6, 4.4, 4.4, 4.1,
            4.1, 4.3, 4.4, 3.8, 3.8, 3.9, 5.6, 5.9, 6.3, 6.9, 7.7, 7.8, 7.7, 7.6, 8.9, 9.9, 9.6,
        ].enumerated().map { offset, value in
            ColumnChart.Column(
                label: String(1988 + offset), value: value, number: String(value), isChosen: offset == 31)
        })

    static let ages = PopulationPyramid(
        heading: Heading(
            title: "Migrants against the whole population", unit: "per cent of each, 2019", note: "¶5 figure II"),
        rows: zip(ageLabels, ageShares).map { label, shares in
            PopulationPyramid.Row(
                label: label, left: shares[0], right: shares[1], leftBehind: shares[2], rightBehind: shares[3],
                isChosen: label == "30–34")
        },
        broad: [
            PopulationPyramid.Row(label: "under 15", left: 4.2, right: 3.9, leftBehind: 12.1, rightBehind: 11.2),
            PopulationPyramid.Row(
                label: "15–64", left: 40.0, right: 38.4, leftBehind: 34.4, rightBehind: 33.3, isChosen: true),
            PopulationPyramid.Row(label: "65+", left: 6.2, right: 7.2, leftBehind: 4.1, rightBehind: 4.9),
        ],
        frontLegend: "migrants, 64.9 million", behindLegend: "the whole population, 4,614 million, and its edge")

    static let ageLabels = [
        "0–4", "5–9", "10–14", "15–19", "20–24", "25–29", "30–34", "35–39", "40–44", "45–49", "50–54", "55–59",
        "60–64", "65–69", "70–74", "75+",
    ]

    static let ageShares = [
        [1.3, 1.2, 4.1, 3.7], [1.4, 1.2, 4.1, 3.7], [1.5, 1.4, 4.1, 3.6], [2.3, 2.1, 4.1, 3.6],
        [4.1, 3.9, 4.1, 3.6], [5.5, 5.1, 4.1, 3.7], [5.4, 5.2, 4.3, 4.1], [5.0, 4.7, 3.7, 3.6],
        [4.4, 4.2, 3.5, 3.2], [3.9, 3.7, 3.5, 3.4], [3.5, 3.4, 3.3, 3.2], [3.2, 3.2, 2.6, 2.6],
        [2.7, 2.8, 2.2, 2.2], [2.1, 2.2, 1.8, 1.8], [1.6, 1.8, 1.0, 1.2], [2.5, 3.2, 1.4, 1.8],
    ]

    static let lines = LineChart(
        heading: Heading(
            title: "Migrant stock by subregion", unit: "millions of persons, 1990–2019", note: "¶4 figure I"),
        years: [1990, 1995, 2000, 2005, 2010, 2015, 2019],
        lines: [
            line(0, [20.7, 17.1, 16.8, 15.0, 15.7, 18.2, 20.0], "20.0", isChosen: true),
            line(1, [19.1, 18.8, 18.2, 17.9, 17.1, 17.6, 17.7], "17.7"),
            line(2, [2.9, 3.9, 5.0, 6.8, 8.7, 10.0, 10.2], "10.2"),
            line(3, [4.8, 5.0, 5.4, 6.0, 7.1, 8.1, 8.9], "8.9"),
            line(4, [4.2, 4.1, 5.2, 6.1, 7.0, 8.0, 8.1], "8.1"),
        ])

    static func line(
        _ index: Int, _ values: [Double?], _ endNumber: String, isChosen: Bool = false
    ) -> LineChart.Line {
        LineChart.Line(series: series[index], values: values, endNumber: endNumber, isChosen: isChosen)
    }

    static let choices = ChoiceList(
        lines: [
            ChoiceList.Line(StyledText([.init("Printed numbers", .strong), .init("  2", .dim)])),
            ChoiceList.Line(StyledText("men among migrants"), row: 0, note: StyledText("50.6 %  ✓", .agrees)),
            ChoiceList.Line(
                StyledText("emigrants living outside the"), row: 1, note: StyledText("56.8 %  ✗", .differs)),
            ChoiceList.Line(StyledText("region, of all emigrants"), row: 1), ChoiceList.Line(StyledText("")),
            ChoiceList.Line(StyledText("Footnotes", .strong)), ChoiceList.Line(StyledText("a database"), row: 2),
        ], chosen: 1)

    static let table = DataTable(
        heading: Heading(title: "Corridors within the region", unit: "persons, 2019", note: "¶7"),
        columns: [
            DataTable.Column(head: "origin", minimumWidth: 10),
            DataTable.Column(head: "destination", minimumWidth: 10),
            DataTable.Column(head: "2019", isNumeric: true),
            DataTable.Column(head: "1990", isNumeric: true),
            DataTable.Column(head: "women %", isNumeric: true),
        ],
        rows: [
            ["Bangladesh", "India", "3,103,664", "4,375,155", "47.8"],
            ["Kazakhstan", "Russian Federation", "2,559,711", "2,341,114", "54.0"],
            ["Afghanistan", "Iran (Islamic Republic of)", "2,310,292", "3,123,000", "48.1"],
            ["Myanmar", "Thailand", "1,859,861", "229,000", ".."],
        ], chosen: 1, keeps: [2])

    static let all: [Figure] =
        [
            .ranked(ranked), .stacked(stacked), .grouped(grouped), .shares(shares), .columns(columns),
            .columns(refugees), .pyramid(ages), .lines(lines), .table(table), .choices(choices),
            .twoSided(twoSided), .headed(headed), .paired(paired), .paired(pairedAreas), .difference(differences),
            .pyramids(pyramids),
        ] + maps + pictures
}
