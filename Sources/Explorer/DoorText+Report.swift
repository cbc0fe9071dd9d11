import Figures
import MigrationData
import ReportData
import Screen
import Views

extension DoorText {
    // MARK: Remittances

    private func billions(_ direction: RemittanceDirection, _ year: Int) throws(TableError) -> Double? {
        try book.money(.region, direction, year: year)?.billions
    }

    private func dollars(_ direction: RemittanceDirection, decimals: Int = 1) throws(TableError) -> String {
        "$" + NumberText.scaled(try billions(direction, book.state.moneyYear), decimals: decimals)
    }

    func money() throws(TableError) -> [StyledText] {
        around(
            headline(try dollars(.inflow) + " bn", "came in", short: "in"), "in \(book.state.moneyYear)", "¶48–49",
            axis: yearAxis(Array(Book.moneyYears)),
            headline(try dollars(.outflow) + " bn", "sent out", short: "out"))
    }

    func moneyWordings() throws(TableError) -> [StyledText] {
        func both(_ decimals: Int, _ words: [String]) throws(TableError) -> StyledText {
            StyledText([
                .init(try dollars(.inflow, decimals: decimals) + " bn", .strong), .init(words[0]),
                .init(try dollars(.outflow, decimals: decimals) + words[1], .strong), .init(words[2]),
            ])
        }
        return [
            try both(1, [" came in, ", " bn", " sent out"]), try both(1, [" in, ", " bn", " out"]),
            try both(0, [" in, ", "", " out"]),
            StyledText([.init(try dollars(.inflow) + " bn", .strong), .init(" in")]),
        ]
    }

    /// Inflows of each year from 2009 on as small columns.
    func moneyColumns() throws(TableError) -> SparkColumns {
        let years = Array(Book.moneyYears)
        var values: [Double?] = []
        for year in years { values.append(try billions(.inflow, year)) }
        return SparkColumns(values: values, chosen: years.firstIndex(of: book.state.moneyYear))
    }

    // MARK: COVID-19

    func covid() throws(TableError) -> [StyledText] {
        let kinds = try book.model.report.impactKinds()
        let counts = CovidImpact.Category.allCases.map { category in
            kinds.count { $0.polarity == .harm && $0.category == category }
        }
        let most = counts.max() ?? 0
        let bars = zip(["health", "movement", "society"], counts).map { bar($0, $1, most: most, .inconsistent) }
        let harms = headline(String(counts.reduce(0, +)), "harms", short: "harms")
        let answers = headline(String(kinds.count { $0.polarity == .response }), "responses", short: "responses")
        if rows < 6 { return [harms, answers] }
        let context = rows >= 7 ? [row("harms to", "¶59–68", width, style: .dim)] : []
        return [harms] + context + bars + [StyledText(""), answers]
    }

    func covidWordings() throws(TableError) -> [StyledText] {
        let kinds = try book.model.report.impactKinds()
        let harms = String(kinds.count { $0.polarity == .harm })
        let answers = String(kinds.count { $0.polarity == .response })
        return ["responses", "answers"].map { word in
            StyledText([.init(harms, .strong), .init(" harms, "), .init(answers, .strong), .init(" " + word)])
        } + [StyledText([.init(harms, .strong), .init(" harms")])]
    }

    // MARK: Recommendations

    func recommendations() throws(TableError) -> [StyledText] {
        let asks = try book.model.report.askLetters()
        let letters = RecommendationAsk.letters
        let bars = letters.map { letter in
            let heading = Book.shortHeading(letter).lowercased().replacing(" and ", with: ", ")
            return bar("\(letter) \(heading)", asks.count { $0 == letter }, most: 0, .agrees)
        }
        let room = max(0, rows - 1)
        let shown = bars.count <= room ? bars : bars.prefix(max(0, room - 1)) + [row("…", "", width, style: .dim)]
        return [try phrase(.recommendations)] + shown
    }

    func askWordings() throws(TableError) -> [StyledText] {
        let asks = String(try book.model.report.askLetters().count)
        let letters = String(RecommendationAsk.letters.count)
        return ["principles", "parts"].map { word in
            StyledText([.init(asks, .strong), .init(" asks, "), .init(letters, .strong), .init(" " + word)])
        } + [StyledText([.init(asks, .strong), .init(" asks")])]
    }
}
