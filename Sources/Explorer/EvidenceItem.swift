import Views

/// A number whose evidence can be shown.
enum EvidenceItem {
    /// A number that the report prints.
    case printed(FigureCheck)
    /// Something that the report says without a number.
    case said(ClaimCheck)
    /// A number of the data that the report doesn't print.
    case computed(title: String, unit: String, number: String, line: String)

    /// Whether the data say something else than the report.
    var differs: Bool {
        switch self {
        case .printed(let check):
            check.verdict != .agrees && check.verdict != .derived && check.verdict != .notCheckable
        case .said(let check): check.verdict == .differs || check.verdict == .differsByEdition
        case .computed: false
        }
    }
}
