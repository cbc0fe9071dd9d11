import MigrationData
import ReportData
import Views

/// A number in the bundled deck's words, and the question whose answer it is.
struct DeckNumber {
    /// Nil for a year or an age, which may stand anywhere.
    let slide: Int?
    let expression: String
    let scale: Double
    let decimals: Int

    private init(_ slide: Int?, _ expression: String, _ scale: Double = 1, _ decimals: Int = 0) {
        self.slide = slide
        self.expression = expression
        self.scale = scale
        self.decimals = decimals
    }

    private static let million = 1e-6
    private static let percent = 100.0
    private static let stock = "{stock area=region year=2019}"
    private static let inside = "{corridors origin=region destination=region top=10000 year=2019}"
    private static let left = "{emigrants area=region year=2019}"
    private static func working(_ people: String) -> String {
        "{pyramid area=region of=\(people) ages=15-64 year=2019} / {pyramid area=region of=\(people) year=2019}"
    }
    private static func women(_ year: Int) -> String {
        "{emigrants area=region sex=female year=\(year)} / {emigrants area=region year=\(year)}"
    }
    private static func outside(_ year: Int) -> String {
        "{corridors origin=region destination=outside top=10000 year=\(year)}"
    }

    static let all: [DeckNumber] =
        people + journeys + flightAndMoney + policy
        + ["1990", "2009", "2016", "2017", "2018", "2019", "2020", "2030", "15", "64", "18", "200"].map {
            DeckNumber(nil, $0)
        }

    private static let people = [
        DeckNumber(2, stock, million, 1),
        DeckNumber(2, "\(stock) / {stock area=world year=2019}", percent, 1),
        DeckNumber(2, "{stock area=region sex=female year=2019} / \(stock)", percent, 1),
        DeckNumber(2, "{stock area=region year=1990}", million, 1),
        DeckNumber(4, working("migrants"), percent, 1),
        DeckNumber(4, working("population"), percent, 1),
        DeckNumber(4, "{pyramid area=region of=migrants ages=0-17 year=2019}", million, 1),
    ]

    private static let journeys = [
        DeckNumber(5, "\(inside) / \(stock)", percent, 1),
        DeckNumber(5, inside, million, 1),
        DeckNumber(5, left, million, 1),
        DeckNumber(5, "\(inside) / \(left)", percent, 1),
        DeckNumber(6, "{corridors origin=BGD destination=IND year=2019}", million, 1),
        DeckNumber(8, "\(stock) - \(inside)", million, 1),
        DeckNumber(8, "(\(stock) - \(inside)) / \(stock)", percent, 1),
        DeckNumber(9, outside(2019), million, 1),
        DeckNumber(9, outside(1990), million, 1),
        DeckNumber(11, "[p11-1]", million, 1),
        DeckNumber(11, "[p11-2]", million, 1),
        DeckNumber(11, "[p17-2]", percent),
        DeckNumber(11, "[p17-1]"),
        DeckNumber(12, "{students origin=region year=2017}", million, 1),
        DeckNumber(12, "{students origin=CHN destination=USA year=2017}", million, 2),
    ]

    private static let flightAndMoney = [
        DeckNumber(13, "{displacement area=region year=2019}", million, 1),
        DeckNumber(13, "{displacement area=region year=2019} / {displacement area=world year=2019}", percent, 1),
        DeckNumber(13, "{displacement area=region kind=internally-displaced year=2019}", million, 1),
        DeckNumber(13, "{displacement area=region kind=asylum-seekers year=2019}", million, 2),
        DeckNumber(13, "{displacement area=region kind=stateless year=2019}", million, 1),
        DeckNumber(15, "{remittances area=region year=2009}", 1e-3, 1),
        DeckNumber(15, "{remittances area=region year=2019}", 1e-3, 1),
        DeckNumber(15, "{remittances area=region year=2019} / {remittances area=world year=2019}", percent, 1),
        DeckNumber(16, "{remittance-cost area=pacific quarter=2020Q1}", 1, 1),
        DeckNumber(16, "{remittance-cost area=pacific quarter=2020Q1} * 2", 1, 0),
        DeckNumber(16, "[p49-4]", 1, 1),
        DeckNumber(16, "{remittance-cost area=region quarter=2020Q1}", 1, 1),
    ]

    private static let policy =
        ["A", "B", "C", "D"].map { DeckNumber(17, "rows{objectives cluster=\($0)}") }
        + [DeckNumber(17, "rows{objectives}"), DeckNumber(17, "[p1-2]")]
        + ["health", "mobility-and-protection", "economic-and-social"].flatMap { category in
            ["harm", "response"].map { DeckNumber(18, "rows{covid category=\(category) polarity=\($0)}") }
        }
        + [
            DeckNumber(19, stock, million, 1),
            DeckNumber(19, "{displacement area=region year=2019}", million, 1),
            DeckNumber(19, "[p17-2]", percent),
            DeckNumber(20, "\(inside) / \(stock)", percent, 1),
            DeckNumber(20, outside(2019), million, 1),
            DeckNumber(22, "{remittances area=region year=2019}", 1e-3, 1),
            DeckNumber(22, "[p30-2]"),
            DeckNumber(24, "{stock area=region sex=female year=2019} / \(stock)", percent, 1),
            DeckNumber(24, women(2019), percent, 1),
            DeckNumber(24, women(1990), percent, 1),
            DeckNumber(25, "{pyramid area=region of=migrants ages=0-17 year=2019}", million, 1),
            DeckNumber(
                25, "{displacement area=region ages=0-17 year=2019} / {displacement area=region ages=0-120 year=2019}",
                percent, 1),
        ]

    /// The number as the deck should have it.
    func text(model: Model) throws -> String {
        let expression = try QueryExpression(expression)
        let value = try expression.value { (term) throws(TableError) -> Double? in
            switch term {
            case .view(let line): return try Self.view(line, model)?.quantity(model)
            case .rows(let line, _):
                guard let view = try Self.view(line, model) else { return nil }
                return Double(try view.table(model: model).rows.count)
            case .printed(let id):
                let figures = try model.report.publishedFigures()
                return figures.first { $0.id == id }.map { $0.value * $0.scale }
            case .number, .operation: return nil
            }
        }
        guard let value else { return "unknown: \(self.expression)" }
        let text = NumberText.fixed(value * scale, decimals: decimals)
        return slide == nil ? text.replacing(",", with: "") : text
    }

    private static func view(_ line: String, _ model: Model) throws(TableError) -> View? {
        do throws(ViewError) { return try View(line, model: model) } catch {
            if case .table(let table) = error { throw table }
            return nil
        }
    }
}
