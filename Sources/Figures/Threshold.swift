/// The widths at which figures give something up.
enum Threshold {
    /// Below this many columns bars go and names with numbers stay.
    static let bars = 30
    /// Below this many columns only the numbers stay.
    static let names = 12
    /// A longest bar of fewer cells compares nothing.
    static let shortestBar = 4
    /// From this many rows on the heading keeps its air, even where the rows don't all fit.
    static let airyRows = 20
}
