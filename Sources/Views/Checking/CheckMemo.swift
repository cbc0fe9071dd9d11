import ReportData

/// Verdicts and computed values, each worked out when it is first asked for. Filled as it is read, by one thread.
final class CheckMemo {
    /// By a view's line.
    var quantities: [String: Double?] = [:]
    var views: [String: View] = [:]
    var tables: [String: ViewTable] = [:]
    var figures: [String: FigureCheck] = [:]
    var claims: [String: ClaimCheck] = [:]
    var figuresByID: [String: PublishedFigure]?
}
