import Figures

extension Sample {
    private static let years: [(year: String, first: Double?, second: Double)] = [
        ("1990", 0.43, 0.88), ("2005", 1.26, 1.17), ("2010", nil, 1.35), ("2019", 0.49, 2.19),
    ]

    private static func text(_ value: Double?) -> String {
        guard let value else { return "" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func difference(_ first: Double?, _ second: Double) -> String {
        guard let first else { return ".." }
        return (first < second ? "−" : "+") + text(abs(first - second))
    }

    /// Who lives in Nepal against who lives in Bangladesh; one year of Nepal is not known.
    static let paired = PairedBars(
        heading: Heading(
            title: "Migrant stock: Nepal against Bangladesh", unit: "millions, 1990–2019",
            shortTitle: "Nepal against Bangladesh"),
        firstHead: "Nepal", secondHead: "Bangladesh",
        rows: years.map { year, first, second in
            PairedBars.Row(
                label: year, first: first, second: second, firstNumber: text(first), secondNumber: text(second),
                difference: difference(first, second), isStrong: year == "2019")
        })

    /// The same with areas, swatches and a chosen row.
    static let pairedAreas = PairedBars(
        heading: Heading(title: "Refugees: 2019 against 2010", unit: "millions"), firstHead: "2019",
        secondHead: "2010",
        rows: [
            PairedBars.Row(
                label: "Iran (Islamic Republic of)", shortLabel: "Iran (Isl. Rep.)", series: 0, first: 0.98,
                second: 1.07, firstNumber: "0.98", secondNumber: "1.07", difference: "−0.09", isChosen: true),
            PairedBars.Row(
                label: "China", series: 4, first: 0.30, second: 0.30, firstNumber: "0.30", secondNumber: "0.30",
                difference: "0.00"),
            PairedBars.Row(
                label: "Malaysia", series: 2, first: 0.13, second: nil, firstNumber: "0.13", secondNumber: "",
                difference: ".."),
        ])

    static let differences = DifferenceBars(
        heading: Heading(title: "2019 less 1990", unit: "millions"), leftHead: "1990 has more",
        rightHead: "2019 has more",
        rows: [("South-East Asia", 2, 7.31), ("Pacific", 3, 4.20), ("North and Central Asia", 1, -1.77)].map {
            DifferenceBars.Row(
                label: $0.0, series: $0.1, value: $0.2, number: ($0.2 < 0 ? "−" : "+") + text(abs($0.2)),
                isChosen: $0.1 == 3)
        } + [DifferenceBars.Row(label: "East and North-East Asia", series: 4, value: nil, number: "")])

    /// Pyramids whose largest groups differ threefold.
    static let pyramids = PairedPyramids(
        heading: Heading(title: "Migrants by age: here against there", unit: "per cent"),
        left: pyramid("here", [1, 2.5, 4, 3, 2, 1]), right: pyramid("there", [3, 7.5, 12, 9, 6, 3]),
        narrow: PairedBars(
            heading: Heading(title: "Migrants by age"), firstHead: "here", secondHead: "there",
            rows: [
                PairedBars.Row(
                    label: "0–14", first: 2, second: 6, firstNumber: "2.0", secondNumber: "6.0", difference: "−4.0")
            ]))

    private static func pyramid(_ name: String, _ shares: [Double]) -> PopulationPyramid {
        let labels = ["0–9", "10–19", "20–29", "30–39", "40–49", "50+"]
        return PopulationPyramid(
            heading: Heading(title: name),
            rows: zip(labels, shares).map { PopulationPyramid.Row(label: $0, left: $1, right: $1) },
            frontLegend: "migrants")
    }
}
