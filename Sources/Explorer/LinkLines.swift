import Figures
import MigrationData
import ReportData
import Screen
import Views

/// Writes groups of links as lines of which each can be chosen: printed numbers with their verdicts, measures, footnotes.
struct LinkLines {
    let model: Model
    let characters: CharacterSet
    /// The cells of the list with its gutter.
    let width: Int
    /// The paragraph that all printed numbers are of; their years stand first then, and no paragraph.
    var paragraph: String?
    /// Whether there is room for air below headings.
    let isAiry: Bool

    private var room: Int { max(1, width - 2) }
    var showsVerdictWord: Bool { room >= 62 }

    /// All lines, or the first ones, at least `most`.
    func list(_ groups: [LinkGroup], most: Int = .max) throws(TableError) -> ChoiceList {
        var lines: [ChoiceList.Line] = []
        var row = 0
        for group in groups where !group.links.isEmpty && lines.count < most {
            if !lines.isEmpty { lines.append(ChoiceList.Line(StyledText(""))) }
            let columns = try LinkColumns(group.links, model: model, showsWords: showsVerdictWord)
            lines.append(heading(group, columns))
            if isAiry { lines.append(ChoiceList.Line(StyledText(""))) }
            var before: Link?
            for link in group.links where lines.count < most {
                lines += broken(try line(link, row: row, columns, after: before))
                lines += try below(link, row: row)
                before = link
                row += 1
            }
        }
        return ChoiceList(lines: lines)
    }

    /// Whether statements stand whole, on as many lines as they need.
    var isWide: Bool { room >= 60 }

    /// A line whose last span is broken at words where it is too long for what its note leaves.
    private func broken(_ line: ChoiceList.Line) -> [ChoiceList.Line] {
        guard let body = line.text.spans.last else { return [line] }
        let lead = line.text.spans.dropLast()
        let leadWidth = lead.reduce(0) { sum, span in
            sum + PlainText.width(characters == .ascii ? PlainText.ascii(span.text) : span.text)
        }
        let spelled = characters == .ascii ? PlainText.ascii(body.text) : body.text
        // The note as it will be written: in ASCII the sign of a paragraph is longer.
        let noteWidth = line.note.width(in: characters)
        let left = room - leadWidth - noteWidth - 1
        let pieces = PlainText.wrapped(spelled, to: max(12, left))
        if pieces.count == 1, pieces[0] == body.text { return [line] }
        return pieces.enumerated().map { position, piece in
            let spans = position == 0 ? Array(lead) : [StyledText.Span(PlainText.spaces(leadWidth))]
            return ChoiceList.Line(
                StyledText(spans + [.init(piece, body.style)]), row: line.row,
                note: position == 0 ? line.note : StyledText(""))
        }
    }

    private func heading(_ group: LinkGroup, _ columns: LinkColumns) -> ChoiceList.Line {
        let unit = group.unit.isEmpty ? String(group.links.count) : group.unit
        let title = StyledText([.init(group.title, .strong), .init("  " + unit, .dim)])
        guard case .figure? = group.links.first, isWide else { return ChoiceList.Line(title) }
        let heads = Self.right("printed", columns.printed) + "  " + Self.right("data", columns.computed)
        return ChoiceList.Line(
            title, note: StyledText(heads + PlainText.spaces(columns.verdict + 2), .dim))
    }

    // MARK: A line a link

    private func line(
        _ link: Link, row: Int, _ columns: LinkColumns, after before: Link?
    ) throws(TableError) -> ChoiceList.Line {
        switch link {
        case .figure(let id): figureLine(id, row, columns, after: before)
        case .claim(let id): try claimLine(id, row, columns)
        case .measure(let id): try measureLine(id, row, columns)
        case .impact(let id): try impactLine(id, row)
        case .ask(let id): try askLine(id, row)
        case .letter(let letter):
            marked("(" + letter + ")", Book.heading(ofLetter: letter, model), row: row, note: "¶70")
        case .paragraph(let number):
            marked("¶\(number)", try title(ofParagraph: number), row: row, note: try section(ofParagraph: number))
        case .objective(let number): try objectiveLine(number, row)
        case .principle(let id):
            try principleLine(id, row)
        case .footnote(let footnote): try footnoteLine(footnote, row)
        case .area(let index):
            marked("", try model.data.areas()[index]?.name ?? "", row: row, note: "corridors")
        case .view(_, let title): marked("", title, row: row, note: "")
        }
    }

    private func marked(
        _ mark: String, _ text: String, style: Style = .dim, row: Int, note: String, lead: Int = 5
    ) -> ChoiceList.Line {
        let gap = mark.isEmpty ? "" : PlainText.spaces(max(1, lead - PlainText.width(mark)))
        return ChoiceList.Line(
            StyledText([.init(mark + gap, style), .init(text)]), row: row, note: StyledText(note, .dim))
    }

    /// Where a measure is told of; where room is scarce only the first paragraph.
    private func places(_ paragraphs: [String], _ columns: LinkColumns) -> String {
        if isWide { return Self.left(LinkColumns.places(paragraphs), columns.places) }
        return (characters == .ascii ? "" : "¶") + (paragraphs.first ?? "")
    }

    private func measureLine(
        _ id: String, _ row: Int, _ columns: LinkColumns
    ) throws(TableError) -> ChoiceList.Line {
        guard let measure = try model.report.measure(id) else {
            return ChoiceList.Line(StyledText(id), row: row)
        }
        let actorWidth = min(columns.actor, 26, max(12, room / 4))
        let actor = PlainText.truncated(measure.actor, to: actorWidth, in: characters)
        return ChoiceList.Line(
            StyledText([
                .init(measure.polarity.mark(in: characters) + " ", measure.polarity.style),
                .init(Self.left(actor, actorWidth + 2)), .init(isWide ? measure.statement : measure.label),
            ]), row: row, note: StyledText(places(measure.paragraphs, columns), .dim))
    }

    private func impactLine(_ id: String, _ row: Int) throws(TableError) -> ChoiceList.Line {
        let all = try model.report.covidImpacts()
        guard let position = all.indices.first(where: { all[$0].id == id }) else {
            return ChoiceList.Line(StyledText(id), row: row)
        }
        let impact = all[position]
        return marked(
            impact.polarity.mark, isWide ? impact.statement : impact.label, style: impact.polarity.style, row: row,
            note: Book.places(impact.paragraphs), lead: 2)
    }

    private func askLine(_ id: String, _ row: Int) throws(TableError) -> ChoiceList.Line {
        let all = try model.report.recommendationAsks()
        guard let position = all.indices.first(where: { all[$0].id == id }) else {
            return ChoiceList.Line(StyledText(id), row: row)
        }
        let ask = all[position]
        return marked(ask.id, isWide ? ask.statement : ask.label, row: row, note: ask.force.words)
    }

    private func objectiveLine(_ number: Int, _ row: Int) throws(TableError) -> ChoiceList.Line {
        let objective = try model.report.objectives().first { $0.number == number }
        return marked(
            String(number), objective?.title ?? "", row: row, note: objective.map { "cluster " + $0.cluster } ?? "")
    }

    private func principleLine(_ id: String, _ row: Int) throws(TableError) -> ChoiceList.Line {
        let principle = try model.report.guidingPrinciples().first { $0.id == id }
        return marked("", principle?.title ?? id, row: row, note: principle.map { "taken up in \($0.letter)" } ?? "")
    }

    private func footnoteLine(_ footnote: String, _ row: Int) throws(TableError) -> ChoiceList.Line {
        let parts = try model.report.sources().filter { $0.footnote == footnote }
        let text = parts.map(\.citation).joined(separator: "; ")
        let isFigure = footnote.hasPrefix("figure")
        return marked(
            isFigure ? footnote : "fn " + footnote, text, row: row, note: parts.first?.kind.rawValue ?? "",
            lead: isFigure ? 12 : 6)
    }

    private func title(ofParagraph number: Int) throws(TableError) -> String {
        let all = try model.report.paragraphs()
        return all.indices.first { all[$0].number == number }.map { all[$0].title } ?? ""
    }

    private func section(ofParagraph number: Int) throws(TableError) -> String {
        let all = try model.report.paragraphs()
        let section = all.indices.first { all[$0].number == number }.map { all[$0].section } ?? ""
        return section.replacing(".", with: " ")
    }

    // MARK: Columns

    func place(_ paragraph: String) -> String {
        // The sign of the paragraph takes four letters in ASCII, which this column hasn't.
        Self.left(paragraph == "summary" ? "sum." : (characters == .ascii ? "" : "¶") + paragraph, 5)
    }

    static func right(_ text: String, _ width: Int) -> String {
        PlainText.spaces(max(0, width - PlainText.width(text))) + text
    }

    static func left(_ text: String, _ width: Int) -> String {
        text + PlainText.spaces(max(0, width - PlainText.width(text)))
    }
}

extension Verdict {
    /// The verdict in a word or two, for columns.
    package var shortWord: String {
        switch self {
        case .agrees, .differs, .inconsistent, .derived: rawValue
        case .differsByEdition: "by edition"
        case .notCheckable: "not checkable"
        }
    }
}
