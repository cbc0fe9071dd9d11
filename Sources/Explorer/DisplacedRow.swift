import MigrationData

/// A row of the pane's second figure: a group that fled from one area to another, or the people of one area.
struct DisplacedRow: Hashable {
    /// Nil where it isn't known from where to where.
    let corridor: DisplacementCorridor?
    /// The area to which Enter leads.
    let area: AreaSelection
    let persons: Int
}
