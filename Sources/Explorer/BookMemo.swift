import Figures
import MigrationData
import ReportData
import Screen
import Views

/// Answers that several parts of one page need, each worked out once.
///
/// A class, so that pure questions of a page can fill it; it lives no longer than the page. What holds for the next page too
/// goes over into the state's `Kept`.
final class BookMemo {
    private(set) var pane: KeptPaneAnswers
    private(set) var choice: KeptChoiceAnswers
    var profile: Profile?

    init(pane: KeptPaneAnswers = KeptPaneAnswers(), choice: KeptChoiceAnswers = KeptChoiceAnswers()) {
        (self.pane, self.choice) = (pane, choice)
    }

    var ofPane: PaneAnswers {
        _read { yield pane.answers }
        _modify {
            if !isKnownUniquelyReferenced(&pane) { pane = KeptPaneAnswers(pane.answers) }
            yield &pane.answers
        }
    }

    var ofChoice: ChoiceAnswers {
        _read { yield choice.answers }
        _modify {
            if !isKnownUniquelyReferenced(&choice) { choice = KeptChoiceAnswers(choice.answers) }
            yield &choice.answers
        }
    }
}

/// Answers that pages share: whoever adds one to what others hold too has copied it before, so that nobody sees it change.
final class KeptPaneAnswers: @unchecked Sendable {
    fileprivate(set) var answers: PaneAnswers

    init(_ answers: PaneAnswers = PaneAnswers()) { self.answers = answers }
}

/// The same for a choice.
final class KeptChoiceAnswers: @unchecked Sendable {
    fileprivate(set) var answers: ChoiceAnswers

    init(_ answers: ChoiceAnswers = ChoiceAnswers()) { self.answers = answers }
}

/// What holds in a pane whatever is chosen there.
struct PaneAnswers: Sendable {
    var rows: [ListRow]?
    /// Whether some of the rows are there for the chosen item alone, or tell of it.
    var rowsHangOnChoice = false
    /// Those of the rows of ages that don't.
    var ageTree: [ListRow]?
    /// The region's counts of displaced persons.
    var displacedCounts: [ListRow]?
    /// The areas with most people of a count, by the count and the rows that there are for them.
    var displacedBlocks: [DisplacedBlock: [ListRow]] = [:]
    /// By year: who lives in the region, who left its areas, and who did both.
    var overview: [OverviewYear]?
    /// What stands below the doors of the overview.
    var doors: [DoorText.Answer] = []
    /// What stands beside its sides where there is room.
    var pyramid: Drawing?
    var rankings: [RankedBars]?
    var covid = CovidFindings()
    /// The years before the one that is shown.
    var sinceYears: [Int]?
    /// Persons of every area, by index.
    var totals: [Int?]?
    /// The paragraphs that the filter finds.
    var paragraphs: [Paragraph]?
    /// How many footnotes the report has.
    var footnotes: Int?

    /// The largest sums of money in one direction.
    var moneyBlocks: [MoneyBlock: [ListRow]] = [:]

    /// A block of a list of sums: whether with the subregions.
    struct MoneyBlock: Hashable {
        let direction: RemittanceDirection
        let isFull: Bool
    }

    /// A block of a list of areas: of whom, and in how many rows.
    struct DisplacedBlock: Hashable {
        let count: DisplacedCount
        let space: Int
    }

    struct OverviewYear {
        var here, away, inside: Int?
    }

    /// What stands beside every impact of the pandemic, whatever is chosen in any pane.
    struct CovidFindings {
        /// What the numbers did after the report, by the cells of a line.
        var afterwards: [Int: [StyledText]] = [:]
        /// Whom the pandemic hits, and what was answered, by the cells of a line.
        var harms: HarmCounts?
        var answers: (width: Int, entries: [CovidAnswers.Entry])?
    }
}

/// What holds for a choice in a pane's list, wherever the cursor stands in its figure.
struct ChoiceAnswers: Sendable {
    typealias Ages = (migrants: PyramidQuery.Ages, population: PyramidQuery.Ages)

    var links: [LinkGroup]?
    /// The links as lines, without the cursor: so many of them at least.
    var linkLines: (list: ChoiceList, most: Int)?
    /// The lines of the profile.
    var sections: [ProfileSection]?
    var ranking: [Corridor]?
    var rankingHeading: Heading?
    /// The pyramid, no row chosen, and persons by age group.
    var pyramid: PopulationPyramid?
    var ages: Ages?
    /// The first bars of the ranking, or the first rows of its table, none chosen.
    var bars: RankedBars?
    var table: DataTable?
    /// The women in the first corridors of the ranking.
    var women: [Int]?
    /// The arcs of a map.
    var flows: [MapFlow]?
    /// The ribbons of a flow.
    var flow: FlowShape?
    var ranks: (years: [Int], ranked: [CorridorQuery.Ranked])?
    /// The comparison that is open, and the rows of its figure.
    var comparison: ComparisonAnswer?
    var comparedRows: [ComparedRow]?
    var comparedTexts: [[String]]?
    /// The figures beside the pane's own as they are drawn.
    var aside: Canvas?
    /// The rows of the figure of displaced persons.
    var displaced: [DisplacedRow]?
}
