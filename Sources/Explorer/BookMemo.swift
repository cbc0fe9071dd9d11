import MigrationData

/// Answers that several parts of one page need, each worked out once.
///
/// A class, so that pure questions of a page can fill it; it lives no longer than the page.
final class BookMemo {
    var rows: [ListRow]?
    var ranking: [Corridor]?
    /// Women by the key of a corridor.
    var women: [Int: Int]?
}
