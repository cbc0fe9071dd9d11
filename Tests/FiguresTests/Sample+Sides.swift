import Figures

extension Sample {
    /// Where Nepal's migrants come from, and where its people live.
    static let twoSided = TwoSidedBars(
        heading: Heading(title: "Where from, where to", unit: "thousands, 2019", note: "¶7"), leftHead: "come from",
        rightHead: "live in",
        left: [
            TwoSidedBars.Bar(label: "India", series: 0, value: 429.8, number: "429.8"),
            TwoSidedBars.Bar(label: "Bhutan", series: 0, value: 27.7, number: "27.7"),
            TwoSidedBars.Bar(label: "Pakistan", series: 0, value: 1.2, number: "1.2"),
            TwoSidedBars.Bar(label: "Bangladesh", series: 0, value: nil, number: ""),
        ],
        right: [
            TwoSidedBars.Bar(label: "Malaysia", series: 2, value: 578.1, number: "578.1"),
            TwoSidedBars.Bar(label: "India", series: 0, value: 533.6, number: "533.6"),
            TwoSidedBars.Bar(
                label: "United States of America", shortLabel: "United States", series: 5, value: 114.1, number: "114.1"
            ),
        ])

    static let headed = HeadedColumns(
        number: "2.29", moment: "2019", unit: ["million of its people", "million"], place: "live abroad",
        chart: ColumnChart(
            columns: [0.75, 0.86, 0.98, 1.14, nil, 2.01, 2.29].enumerated().map { position, value in
                ColumnChart.Column(
                    label: "\([1990, 1995, 2000, 2005, 2010, 2015, 2019][position])", value: value,
                    number: value.map { "\($0)" } ?? "",
                    isChosen: position == 6)
            }, maximum: 2.29))
}
