import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Shows the same place in another way.
    mutating func look(_ action: Action, _ book: Book) throws(TableError) -> Effect {
        switch action {
        case .yearBack: try stepYear(-1, book)
        case .yearForward: try stepYear(1, book)
        case .play: try play(book)
        case .sex: switchSex()
        case .side: switchSide()
        case .since: try switchSince(book)
        case .order: switchOrder()
        case .reverse:
            current.isReversed.toggle()
            notice = current.isReversed ? "order reversed" : "order as usual"
        case .figure where current.compared != nil: try switchComparedFigure(book)
        case .figure: switchFigure()
        case .compare: try toggleComparison(book)
        case .share: switchShare()
        case .theme:
            theme = theme.next
            notice = "theme \(theme.rawValue): \(theme.summary)"
            return .theme(theme)
        default: break
        }
        return .none
    }

    mutating func stepYear(_ direction: Int, _ book: Book) throws(TableError) {
        let years = try book.years()
        let year = shownYear
        var position = (years.firstIndex(of: year) ?? years.count - 1) + direction
        // The year that is compared with stands still; the other one steps over it.
        if years.indices.contains(position), current.compared == .year(years[position]) { position += direction }
        guard years.indices.contains(position) else {
            notice = direction > 0 ? "\(year) is the last year" : "\(year) is the first year"
            return
        }
        shownYear = years[position]
    }

    /// Both, women, men; never the sex that is compared with.
    private mutating func switchSex() {
        repeat { sex = sex == .both ? .female : sex == .female ? .male : .both } while current.compared == .sex(sex)
    }

    /// The next later year before the one that is shown, then the first again.
    private mutating func switchSince(_ book: Book) throws(TableError) {
        guard let now = try book.since() else {
            notice = "\(shownYear) is the first year: no growth to tell"
            return
        }
        let years = try book.sinceYears()
        let next = (years.firstIndex(of: now) ?? 0) + 1
        let year = years[next % years.count]
        since = next == years.count ? nil : year
        notice = "growth since \(year)"
    }

    private mutating func switchSide() {
        if pane == .displacement {
            switchDisplacedSide()
        } else if pane == .remittances {
            guard case .money(let area, let direction)? = current.item else { return }
            current.item = .money(area, direction == .inflow ? .outflow : .inflow)
            notice = direction == .inflow ? "money sent" : "money received"
        } else {
            side = side.other
            notice = side == .immigrants ? "migrants living in each area" : "emigrants from each area"
        }
    }

    private mutating func switchOrder() {
        let names = pane.orders
        current.order = (current.order + 1) % names.count
        notice = "ordered by " + names[current.order]
    }

    /// Names a new figure to those who can't see it; to all others its keys are worth more.
    mutating func sayFigure(_ form: FigureForm) {
        if isPlain { notice = "figure: " + form.rawValue }
    }

    private mutating func switchFigure() {
        let forms = forms
        guard !forms.isEmpty else { return }
        if isPicture { current.figureRow = 0 }
        current.form = (current.form + 1) % forms.count
        if isPicture { current.figureRow = 0 }
        // A picture wants the whole screen, and its arrows.
        if isMap || isPicture { current.focus = .figure }
        sayFigure(forms[current.form])
    }
}

extension Pane {
    /// What `o` orders by, one after the other.
    var orders: [String] {
        switch self {
        case .corridors: CorridorOrder.allCases.map(\.name)
        case .covid: ["paragraph", "polarity"]
        case .recommendations: ["paragraph", "force"]
        default: ["size", "name"]
        }
    }
}
