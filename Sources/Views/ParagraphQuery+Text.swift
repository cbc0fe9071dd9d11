import MigrationData
import ReportData
import Screen

extension ParagraphQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        ViewCaption(
            title: "The report, paragraph by paragraph", unit: "", reference: paragraphs?.reference ?? "¶1–71",
            editions: [], source: Model.reportSource)
    }

    /// Title and digest of each paragraph, then in dim what it links to.
    func lines(_ model: Model, _ request: FigureRequest) throws(TableError) -> [StyledText] {
        var lines: [StyledText] = []
        for digest in try digests(model) {
            if !lines.isEmpty { lines.append(StyledText("")) }
            lines += request.wrapped("¶\(digest.number)  \(digest.title)").map { StyledText($0, .strong) }
            lines += request.wrapped(digest.summary).map { StyledText($0) }
            lines += request.wrapped(digest.links).map { StyledText($0, .dim) }
            if let original = model.document?[paragraph: digest.number] {
                lines.append(StyledText("In the document", .strong))
                for part in original.split(separator: "\n") {
                    lines += request.wrapped(String(part)).map { StyledText($0) }
                }
            }
        }
        return lines
    }
}

extension Paragraph {
    /// Section, objectives, areas, organizations and footnotes in one line.
    package var links: String {
        var parts = ["section " + section.replacing(".", with: " ")]
        if !objectives.isEmpty { parts.append("objectives " + objectives.joined(separator: ", ")) }
        if !areas.isEmpty { parts.append(areas.joined(separator: ", ")) }
        if !organizations.isEmpty { parts.append(organizations.joined(separator: ", ")) }
        if !footnotes.isEmpty { parts.append("footnotes " + footnotes.joined(separator: ", ")) }
        return parts.joined(separator: " · ")
    }
}
