import MigrationData
import Screen
import Views

/// Opens the pages: what a pane shows in a state of the explorer. A class, for as a value it would be large.
final class Book {
    let state: ExplorerState
    let model: Model
    /// The cells of the figure.
    let figureSize: Size
    /// The screen for which lines are broken where all is text.
    let plainSize: Size
    /// What the rows of the list hang on.
    let grounds: Kept.Grounds
    /// Answers that several parts of a page need.
    let memo: BookMemo

    init(_ state: ExplorerState, model: Model, figureSize: Size, plainSize: Size? = nil) {
        self.state = state
        self.model = model
        self.figureSize = figureSize
        self.plainSize = plainSize ?? state.size
        grounds = Kept.Grounds(state, model)
        memo = state.kept.memo(of: state, grounds, figureSize: figureSize)
    }

    /// The rows of the open pane's list.
    func rows() throws(TableError) -> [ListRow] {
        if let rows = memo.ofPane.rows { return rows }
        let rows =
            switch state.pane {
            case .overview: Self.doors.map { ListRow(.door($0), label: $0.title) }
            case .subregions: try subregionRows()
            case .corridors: try corridorRows()
            case .ages: try ageRows()
            case .remittances: try remittanceRows()
            case .displacement: try displacementRows()
            case .compact: try compactRows()
            case .covid: try covidRows()
            case .recommendations: try recommendationRows()
            case .report: try reportRows()
            case .profile: try profileRows()
            }
        memo.ofPane.rows = rows
        return rows
    }

    /// How many rows of the figure can be chosen; 0 where none can.
    func figureRowCount() throws(TableError) -> Int {
        if try comparison() != nil { return try comparedFigureRows() }
        if state.isMap { return try mapRowCount() }
        if state.isPicture { return try pictureRowCount() }
        return switch state.pane {
        case .overview, .subregions, .remittances: 0
        case .corridors: try corridorRanking().count
        case .ages: AgeTable.standardAges.count
        case .displacement: try displacementFigureRows()
        case .report: try reportFigureRows()
        case .compact, .covid, .recommendations, .profile: try linkCount()
        }
    }

    func page() throws(TableError) -> Page {
        if let answer = try comparison(), let value = state.current.compared {
            var page = try comparedPage(answer, value)
            page.rows = try rows()
            return page
        }
        var page =
            switch state.pane {
            case .overview: try overviewPage()
            case .subregions: try subregionPage()
            case .corridors: try corridorPage()
            case .ages: try agePage()
            case .remittances: try remittancePage()
            case .displacement: try displacementPage()
            case .compact: try compactPage()
            case .covid: try covidPage()
            case .recommendations: try recommendationPage()
            case .report: try reportPage()
            case .profile: try profilePage()
            }
        page.rows = try rows()
        return page
    }

    /// The panes that the overview opens.
    static let doors: [Pane] = [
        .corridors, .ages, .remittances, .displacement, .covid, .recommendations,
    ]

    /// The years of the report's figure VI.
    static let moneyYears = 2009...2019

    var stockScope: String {
        "\(state.stockYear) · \(Naming.sex(state.sex)) · UN DESA 2019 edition"
    }

    /// A request for a figure in the pane's form.
    func request(chosenYear: Int? = nil, chosenRow: Int? = nil) -> FigureRequest {
        var request = FigureRequest(
            form: state.form == .card ? nil : state.form, chosenYear: chosenYear, chosenRow: chosenRow,
            width: figureSize.width)
        if state.isMap {
            request.chosenArea = state.areaOnMap
            request.mapView = state.current.mapView
        }
        return request
    }

    /// The row chosen in the figure while the arrows move there.
    var chosenRow: Int? {
        if state.isMap, !state.current.choosesArc || !state.hasArcs { return nil }
        return state.current.focus == .figure ? state.current.figureRow : nil
    }

    /// Rows for a filter that nothing matches.
    static let nothingFound: [ListRow] = [.note("nothing of that name"), .note("Esc shows all again")]
}
