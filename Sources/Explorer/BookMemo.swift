import MigrationData
import ReportData
import Views

/// Answers that several parts of one page need, each worked out once.
///
/// A class, so that pure questions of a page can fill it; it lives no longer than the page.
final class BookMemo {
    var rows: [ListRow]?
    var links: [LinkGroup]?
    var profile: Profile?
    /// The lines of the profile.
    var sections: [ProfileSection]?
    /// The paragraphs that the filter finds.
    var paragraphs: [Paragraph]?
    /// By year: who lives in the region, who left its areas, and who did both, in millions.
    var overview: Overview?

    typealias Overview = [(here: Double?, away: Double?, inside: Double?)]
    var ranking: [Corridor]?
    /// The arcs of a map.
    var flows: [MapFlow]?
    /// The ribbons of a flow.
    var flow: FlowShape?
    var ranks: (years: [Int], ranked: [CorridorQuery.Ranked])?
    /// The comparison that is open, and the rows of its figure.
    var comparison: ComparisonAnswer?
    var comparedRows: [ComparedRow]?
    var comparedTexts: [[String]]?
    /// The rows of the figure of displaced persons.
    var displaced: [DisplacedRow]?
    /// Persons of every area, by index.
    var totals: [Int?]?
    /// Women by the key of a corridor.
    var women: [Int: Int]?
}
