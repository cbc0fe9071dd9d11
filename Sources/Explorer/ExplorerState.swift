import MigrationData
import ReportData
import Screen
import Views

/// The whole explorer as a value: drawing it needs nothing else but the model.
package struct ExplorerState: Hashable, Sendable {
    /// What lies over the pane.
    package enum Overlay: Hashable, Sendable {
        case help(scroll: Int)
        /// The evidence of a number, by its place among those that the pane shows.
        case evidence(Int)
        /// The view on the screen in plain sentences.
        case description(scroll: Int)
        /// A figure that no pane shows, by its view's line.
        case figure(String)
        /// A line to type at with what it finds.
        case prompt(Prompt)
    }

    package var size: Size
    package var characters: CharacterSet
    package var theme: Theme
    /// Whether there are so many colours that grounds of cells may carry meaning.
    package var hasShades = true
    package var isMouseOn = true
    /// Whether the session is one for guests: nothing is written but the state folder, and nothing leads out of it.
    package var isRestricted = false
    /// Whether all is text, line by line, for screen readers.
    package var isPlain = false
    /// Whether slides wait to be gone back to.
    package var hasSlides = false
    /// The line at which somebody reads what lies over the pane, where all is text.
    var line = 0
    /// Whether the reader has named a copy of the report's text.
    package var hasDocument = false

    package var pane = Pane.overview
    package var panes = PaneStates()
    package var stockYear: Int
    package var moneyYear: Int
    /// The year since which growth in the stock is told; nil for the first.
    package var since: Int?
    package var displacementYear = DisplacementPairs.year
    package var sex = Sex.both
    /// Immigrants and inflows, or emigrants and outflows.
    package var side = StockSide.immigrants

    /// The years that go by themselves now.
    var playing: Playing?
    /// Whether nothing is drawn between years, over a link that carries little.
    package var isStepped = false

    package var overlay: Overlay?
    /// Whether keys go into the filter.
    package var isFiltering = false
    /// Where Backspace leads, the last place last.
    package var trail: [Place] = []
    /// The places that were left.
    package var history = History()
    /// What was found last, for going from one result to the next.
    package var found: Found?
    /// The lines of bookmarks, as they were when they were last asked for.
    package var bookmarks: [String] = []
    /// The folder in which files are written, as a prompt shows it.
    package var folder = ""
    /// The column in which the mouse holds the year at the top.
    var heldYear: Int?
    /// A word to the user, shown until the next key.
    package var notice: String?
    /// What the last key has worked out.
    var kept = Kept()

    /// A place to come back to: a pane as it stood, and the pane that was entered from it as that stood before.
    package struct Place: Hashable, Sendable {
        var pane: Pane
        var state: PaneState
        var entered: Pane
        var before: PaneState
        var scope: Scope
    }

    /// What all panes share: which years, whom, from which side.
    package struct Scope: Hashable, Sendable {
        var stockYear: Int
        var moneyYear: Int
        var displacementYear: Int
        var sex: Sex
        var side: StockSide
    }

    var scope: Scope {
        get {
            Scope(
                stockYear: stockYear, moneyYear: moneyYear, displacementYear: displacementYear, sex: sex, side: side)
        }
        set {
            (stockYear, moneyYear) = (newValue.stockYear, newValue.moneyYear)
            (displacementYear, sex, side) = (newValue.displacementYear, newValue.sex, newValue.side)
        }
    }

    /// From this many rows on lists have room to spare.
    static let tall = 30

    /// What is open, in the current pane.
    package var current: PaneState {
        _read { yield panes[pane] }
        _modify { yield &panes[pane] }
    }

    /// The forms that `v` goes through here.
    package var forms: [FigureForm] {
        // The original is a form of the report alone.
        hasDocument || pane != .report ? pane.forms : pane.forms.filter { $0 != .original }
    }

    package var form: FigureForm {
        if current.compared != nil, let forms = pane.comparedForms {
            return forms[min(max(0, current.comparedForm), forms.count - 1)]
        }
        let forms = forms
        return forms.isEmpty ? .card : forms[min(current.form, forms.count - 1)]
    }

    /// The explorer at its start: the overview, both sexes, the last years that the report speaks of.
    package init(size: Size, characters: CharacterSet, theme: Theme = .dark, stockYear: Int, moneyYear: Int) {
        self.size = size
        self.characters = characters
        self.theme = theme
        self.stockYear = stockYear
        self.moneyYear = moneyYear
        panes[.overview].item = .door(.remittances)
        panes[.subregions].item = .area(.region)
        panes[.corridors].item = .lens(.withinRegion)
        panes[.corridors].focus = .figure
        panes[.ages].item = .area(.region)
        panes[.ages].focus = .figure
        panes[.ages].figureRow = 6
        panes[.remittances].item = .money(.region, .inflow)
        panes[.displacement].item = .displaced(.region, .refugees, .asylum)
        panes[.compact].item = .objective(2)
        panes[.report].item = .section("I")
        panes[.covid].item = .category(.health)
        panes[.covid].unfolded = [.category(.health)]
        panes[.recommendations].item = .letter("a")
        panes[.profile].item = .area(.region)
        panes[.profile].focus = .figure
        // Where there is room one subregion lies open, to show that they can be opened.
        if size.height >= Self.tall { panes[.subregions].unfolded = [.area(.subregion(.southEastAsia))] }
    }
}
