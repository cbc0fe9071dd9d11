import MigrationData
import ReportData

/// Something of the report or of the data to which a row leads.
package enum Link: Hashable, Sendable {
    /// A printed figure, a claim, a measure or an impact by its id.
    case figure(String), claim(String), measure(String), impact(String)
    /// An ask by its id, `b2`, or a whole recommendation by its letter.
    case ask(String), letter(String)
    case paragraph(Int)
    case objective(Int)
    case principle(String)
    /// `12`, or `figure IV`.
    case footnote(String)
    case area(AreaIndex)
    /// A view's line with a name for it.
    case view(String, title: String)
}

/// Links of one kind under a heading.
struct LinkGroup {
    var title: String
    var unit = ""
    var links: [Link]
}
