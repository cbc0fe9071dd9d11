import Figures
import MigrationData
import ReportData
import Screen
import Views

/// What stands below each door of the overview.
struct DoorText {
    let book: Book
    let isShort: Bool
    /// The rows that there are for it.
    let rows: Int

    func lines(_ pane: Pane, width: Int) throws(TableError) -> [StyledText] {
        switch pane {
        case .corridors: try corridors(width)
        case .remittances: try money(width)
        case .covid: try covid(width)
        case .recommendations: try recommendations(width)
        default: []
        }
    }

    private func corridors(_ width: Int) throws(TableError) -> [StyledText] {
        let areas = try book.model.data.areas()
        var question = try book.corridorQuestion(.withinRegion)
        question.since = nil
        let ranking = try book.model.data.migrantStock().ranking(question, areas: areas)
        let head = StyledText([
            .init(NumberText.exact(ranking.count), .strong), .init(isShort ? " in region" : " within the region"),
        ])
        let unit = rows > 6 ? [row("the largest", "millions", width, style: .dim)] : []
        return [head] + unit
            + ranking.prefix(6).map { corridor in
                let name = areas.code(of: corridor.origin) + " › " + areas.code(of: corridor.destination)
                return row(name, CountUnit.millions.text(corridor.persons, decimals: 2), width)
            }
    }

    // MARK: Remittances

    /// Whether there is room for columns of years.
    var hasSpark: Bool { !isShort && rows >= 6 }

    private func billions(_ direction: RemittanceDirection, _ year: Int) throws(TableError) -> Double? {
        try book.money(.region, direction, year: year)?.billions
    }

    private func money(_ width: Int) throws(TableError) -> [StyledText] {
        let year = book.state.moneyYear
        let received = StyledText([
            .init("$\(NumberText.fixed(try billions(.inflow, year))) bn", .strong), .init(isShort ? " in" : " came in"),
        ])
        let sent = StyledText([
            .init("$\(NumberText.fixed(try billions(.outflow, year))) bn", .strong),
            .init(isShort ? " out" : " sent out"),
        ])
        guard hasSpark else { return [received, sent] }
        let air = StyledText("")
        let axis = row("2009", "2019", min(width, 22), style: .dim)
        return [received, air, air, air, axis, sent, row(String(year), "¶48–49", width, style: .dim)]
    }

    /// Inflows of each year from 2009 on as small columns.
    func spark() throws(TableError) -> SparkColumns {
        let years = Array(Book.moneyYears)
        var values: [Double?] = []
        for year in years { values.append(try billions(.inflow, year)) }
        return SparkColumns(values: values, chosen: years.firstIndex(of: book.state.moneyYear))
    }

    // MARK: The report

    private func covid(_ width: Int) throws(TableError) -> [StyledText] {
        let impacts = try book.model.report.covidImpacts()
        func count(_ polarity: CovidImpact.Polarity) -> Int { impacts.filter { $0.polarity == polarity }.count }
        let harms = [StyledText.Span(String(count(.harm)), .strong), .init(" harms")]
        let answers = [StyledText.Span(String(count(.response)), .strong), .init(isShort ? " answers" : " responses")]
        let counts = CovidImpact.Category.allCases.map { category in
            impacts.filter { $0.category == category && $0.polarity == .harm }.count
        }
        let most = counts.max() ?? 0
        let head =
            isShort
            ? [StyledText(harms), StyledText(answers)]
            : [StyledText(harms + [.init(", ")] + answers), row("in the report", "¶59–68", width, style: .dim)]
        return head + (rows > 6 ? [StyledText("")] : [])
            + zip(["health", "movement", "society"], counts).map { bar($0, $1, most: most, width, .inconsistent) }
    }

    private func recommendations(_ width: Int) throws(TableError) -> [StyledText] {
        let asks = try book.model.report.recommendationAsks()
        let letters = RecommendationAsk.letters
        let number = [StyledText.Span(String(asks.count), .strong), .init(" asks")]
        let heads = [StyledText.Span(String(letters.count), .strong), .init(isShort ? " heads" : " principles")]
        let counts = letters.map { letter in asks.filter { $0.letter == letter }.count }
        let head =
            isShort
            ? [StyledText(number), StyledText(heads)] : [StyledText(number + [.init(", ")] + heads)]
        return head
            + zip(letters, counts).map { letter, count in
                bar("\(letter) \(Book.shortHeading(letter).lowercased())", count, most: 0, width, .agrees)
            }
    }

    // MARK: Rows

    /// A name, squares for a number (one each, or scaled to the largest), and the number at the right edge.
    private func bar(_ name: String, _ count: Int, most: Int, _ width: Int, _ style: Style) -> StyledText {
        let start = most > 0 ? 9 : 18
        let room = max(0, width - start - 3)
        let cells = most > room ? count * room / most : count
        let text = name + String(repeating: " ", count: max(1, start - name.count))
        if most == 0, room < 6 { return row(name, String(count), width) }
        let squares = String(repeating: "▪", count: min(cells, room))
        let gap = String(repeating: " ", count: max(1, room - squares.count + 3 - String(count).count))
        return StyledText([.init(text), .init(squares, style), .init(gap), .init(String(count), .strong)])
    }

    /// A name at the left and a number at the right edge.
    private func row(_ name: String, _ number: String, _ width: Int, style: Style = .plain) -> StyledText {
        let shown = PlainText.truncated(name, to: max(0, width - number.count - 1), in: book.state.characters)
        let gap = String(repeating: " ", count: max(1, width - PlainText.width(shown) - PlainText.width(number)))
        return StyledText([.init(shown, style), .init(gap), .init(number, style == .dim ? .dim : .strong)])
    }
}
