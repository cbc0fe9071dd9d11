import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The lines of the chosen paragraph or footnote in the reader's own copy; nil in other forms and without a copy.
    func originalLines() throws(TableError) -> [ChoiceList.Line]? {
        guard state.form == .original, let document = model.document else { return nil }
        let text: String?
        switch state.current.item {
        case .paragraph(let number)?: text = document[paragraph: number]
        case .footnote(let footnote)?: text = Int(footnote).flatMap { document[footnote: $0] }
        case .section(Self.summary)?: text = document.summary
        case .section(let key)?:
            let section = try model.report.outline().first { $0.key == key }
            text = section?.paragraphs.compactMap { number in document[paragraph: number].map { "\(number). " + $0 } }
                .joined(separator: "\n\n")
        default: text = nil
        }
        guard let text else { return nil }
        let width = (state.isPlain ? plainSize : figureSize).width - 2
        let title = ChoiceList.Line(StyledText("In the document", .dim), note: StyledText(place, .dim))
        return [title, ChoiceList.Line(StyledText(""))]
            + Self.lines(text, width: width).enumerated().map { row, line in
                ChoiceList.Line(StyledText(line), row: row)
            }
    }

    /// The lines of the original, or the links below the digest.
    func reportFigureRows() throws(TableError) -> Int {
        if let lines = try originalLines() { return lines.count { $0.row != nil } }
        return try linkCount()
    }

    /// Where in the report the chosen text stands.
    private var place: String {
        switch state.current.item {
        case .paragraph(let number)?: "¶\(number)"
        case .footnote(let footnote)?: "footnote " + footnote
        case .section(let key)?: key.replacing(".", with: " ")
        default: ""
        }
    }

    /// Text broken into lines; its own line ends stay.
    private static func lines(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.isEmpty ? [""] : PlainText.wrapped(String($0), to: max(1, width)) }
    }

    /// The digest with the original beside it where there is room, else below it.
    func withOriginal(_ card: [StyledText], of paragraph: Paragraph, room: Int) -> [StyledText] {
        guard let original = model.document?[paragraph: paragraph.number] else { return card }
        if state.isPlain { return card + [StyledText("In the document: v shows it.")] }
        guard figureSize.width >= 70, let title = card.first else {
            if room < card.count + 5 {
                return Array(card.prefix(room - 1)) + [StyledText(" In the document: v shows it", .dim)]
            }
            return card + [StyledText(""), StyledText(" In the document", .dim)]
                + Self.cut(self.paragraph(original), to: max(3, room - card.count - 2))
        }
        let half = (figureSize.width - 4) / 2
        let digest =
            [StyledText(" Digest, in our own words", .dim)]
            + PlainText.wrapped(paragraph.summary, to: half - 1).map { StyledText(" " + $0) }
        let right =
            [StyledText("In the document", .dim)]
            + Self.cut(Self.lines(original, width: half).map { StyledText($0) }, to: max(3, room - 3))
        return [title, StyledText("")] + Self.beside(digest, right, at: half + 3)
    }

    /// As many lines as there is room for; the last one says how to see the rest.
    private static func cut(_ lines: [StyledText], to room: Int) -> [StyledText] {
        if lines.count <= room { return lines }
        return Array(lines.prefix(room - 1)) + [StyledText("… v shows it whole", .dim)]
    }
}
