import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The word of the tables for what stands before paragraph 1.
    static let summary = "summary"

    var chosenParagraph: Paragraph? {
        get throws(TableError) {
            guard case .paragraph(let number)? = state.current.item else { return nil }
            return try model.report.paragraphs().first { $0.number == number }
        }
    }

    // MARK: Links

    func reportGroups() throws(TableError) -> [LinkGroup] {
        if state.form == .table {
            return [
                LinkGroup(
                    title: "All printed numbers", links: try model.report.publishedFigures().map { .figure($0.id) }),
                LinkGroup(title: "All that is said without", links: try model.report.claims().map { .claim($0.id) }),
            ]
        }
        switch state.current.item {
        case .paragraph?: return try chosenParagraph.map { (item) throws(TableError) in try groups(of: item) } ?? []
        case .section(Self.summary)?: return try numbersAndWords(of: [Self.summary])
        case .section(let key)?: return try groups(ofSection: key)
        case .footnote(let footnote)?: return try groups(ofFootnote: footnote)
        case .measure(let id)?: return try groups(ofMeasure: id)
        case .area(.area(let index))?: return try groups(ofArea: index)
        default: return []
        }
    }

    private func groups(of paragraph: Paragraph) throws(TableError) -> [LinkGroup] {
        let number = String(paragraph.number)
        let asks =
            paragraph.number == 70
            ? try model.report.recommendationAsks().map { Link.ask($0.id) } : try asks(restingOn: [number])
        return try numbersAndWords(of: [number]) + [
            LinkGroup(title: paragraph.number == 70 ? "Asks" : "Asks that rest on it", links: asks),
            LinkGroup(title: "Objectives", links: paragraph.objectives.compactMap(Int.init).map { .objective($0) }),
            LinkGroup(title: "Areas", links: try areas(paragraph.areas)),
            LinkGroup(title: "Footnotes", links: paragraph.footnotes.map { .footnote($0) }),
        ]
    }

    private func numbersAndWords(of paragraphs: [String]) throws(TableError) -> [LinkGroup] {
        [
            LinkGroup(title: "Printed numbers", links: try figures(in: paragraphs)),
            LinkGroup(title: "Said without a number", links: try claims(in: paragraphs)),
            LinkGroup(title: "Measures", links: try measures(in: paragraphs)),
            LinkGroup(title: "The pandemic", links: try impacts(in: paragraphs)),
        ]
    }

    private func groups(ofSection key: String) throws(TableError) -> [LinkGroup] {
        guard let section = try model.report.outline().first(where: { $0.key == key }) else { return [] }
        return [
            LinkGroup(title: "Paragraphs", links: section.paragraphs.map { .paragraph($0) }),
            LinkGroup(
                title: "Objectives named in its heading",
                links: section.objectives.compactMap(Int.init).map { .objective($0) }),
        ]
    }

    /// The paragraphs that cite a footnote's work, and the other footnotes to the same work.
    private func groups(ofFootnote footnote: String) throws(TableError) -> [LinkGroup] {
        let all = try model.report.sources()
        let parts = all.filter { $0.footnote == footnote }
        let titles = Set(parts.filter { $0.kind == .source }.map(\.title))
        var others: [String] = []
        for source in all where source.footnote != footnote && titles.contains(source.title) {
            if !others.contains(source.footnote) { others.append(source.footnote) }
        }
        let paragraphs = parts.flatMap(\.paragraphs).compactMap(Int.init)
        return [
            LinkGroup(title: "Cited in", links: Set(paragraphs).sorted().map { .paragraph($0) }),
            LinkGroup(title: "The same work elsewhere", links: others.map { .footnote($0) }),
        ]
    }

    // MARK: The page

    func reportPage() throws(TableError) -> Page {
        var page = Page()
        let paragraphs = try model.report.paragraphs().count
        page.scope = "\(Model.reportNumber) · \(paragraphs) paragraphs · \(try footnoteCount()) footnotes"
        if state.form == .table {
            page.blocks = [try linkBlock()]
        } else if let lines = try originalLines() {
            let list = ChoiceList(lines: lines, chosen: chosenRow)
            page.blocks = [Page.Block(.figure(.choices(list)), choice: .row)]
        } else {
            let card = try reportCard()
            let least = min(card.count, try cardHeight())
            page.blocks = [Page.Block(.text(card), minimum: least)]
            if !(try linkGroups().isEmpty) { page.blocks.append(try linkBlock(below: least)) }
        }
        page.detail = try reportDetail()
        page.matches = state.current.filter.isEmpty ? nil : try matchingParagraphs().count
        return page
    }

    private func footnoteCount() throws(TableError) -> Int {
        if let known = memo.ofPane.footnotes { return known }
        let count = Set(try model.report.sources().map(\.footnote)).count { !$0.hasPrefix("figure") }
        memo.ofPane.footnotes = count
        return count
    }

    /// The rows that the card above the links may take: half of them, or what the links leave; most of them while the
    /// arrows move in the list, for then the card is what is read.
    private func cardHeight() throws(TableError) -> Int {
        let links = try linkGroups().reduce(0) { $0 + $1.links.count + (figureSize.height >= 24 ? 3 : 2) }
        let least = state.current.focus == .list ? figureSize.height - 6 : figureSize.height / 2
        return max(4, least, figureSize.height - links - 1)
    }

    private func reportCard() throws(TableError) -> [StyledText] {
        switch state.current.item {
        case .paragraph?:
            guard let paragraph = try chosenParagraph else { return [] }
            return withOriginal(paragraphCard(paragraph), of: paragraph, room: try cardHeight())
        case .footnote(let footnote)?: return try footnoteCard(footnote)
        case .measure(let id)?: return try measureCard(id)
        case .area(.area(let index))?: return try areaCard(index)
        case .section(Self.summary)?:
            return titled("Summary", place: "before ¶1") + [StyledText("")]
                + paragraph(
                    "The report’s first page says in short what the chapters say at length, and prints some numbers first."
                )
        case .section(let key)?:
            guard let section = try model.report.outline().first(where: { $0.key == key }) else { return [] }
            return titled(section.title, place: key.replacing(".", with: " ") + "  " + section.range.reference)
        default: return []
        }
    }

    private func paragraphCard(_ paragraph: Paragraph) -> [StyledText] {
        let title = titled(
            "¶\(paragraph.number)  \(paragraph.title)", place: paragraph.section.replacing(".", with: " "))
        let air = figureSize.height >= 12 ? [StyledText("")] : []
        var lines = title + air + self.paragraph(paragraph.summary)
        if !paragraph.organizations.isEmpty, figureSize.height >= 16 {
            lines += air + self.paragraph("names " + paragraph.organizations.joined(separator: ", "), .dim)
        }
        return lines
    }

    private func footnoteCard(_ footnote: String) throws(TableError) -> [StyledText] {
        let parts = try model.report.sources().filter { $0.footnote == footnote }
        let isFigure = footnote.hasPrefix("figure")
        var lines = titled(isFigure ? "Source of \(footnote)" : "Footnote \(footnote)", place: "")
        for part in parts {
            lines += [StyledText("")] + paragraph(part.citation)
            let about = [part.kind.rawValue, part.year, part.publisher].filter { !$0.isEmpty }
            lines += paragraph(about.joined(separator: " · "), .dim)
        }
        if let number = Int(footnote), let original = model.document?[footnote: number] {
            lines += [StyledText("")] + paragraph("In the document: " + original)
        }
        return lines
    }

    private func reportDetail() throws(TableError) -> [[StyledText]] {
        if let detail = try linkDetail() { return detail }
        let digest = StyledText("Digest in our own words, after \(Model.reportNumber).", .dim)
        if case .footnote(let footnote)? = state.current.item {
            let cited = try model.report.sources().filter { $0.footnote == footnote }.flatMap(\.paragraphs)
            let what = footnote.hasPrefix("figure") ? "The source line of \(footnote)" : "Footnote \(footnote)"
            return [
                [StyledText("\(what), in \(Self.places(Array(Set(cited)).sorted())).")],
                [StyledText("Enter goes to who cites it.", .dim)],
            ]
        }
        guard let paragraph = try chosenParagraph else {
            return [
                [StyledText("The report, held against the data number by number.")],
                [
                    StyledText(KeyTable.spelled("→", in: state.characters) + " unfolds, Enter goes into it.", .dim),
                    digest,
                ],
            ]
        }
        let checks = try model.verification.figures(ofParagraph: String(paragraph.number))
        let first = checks.isEmpty ? StyledText("No number is printed here.") : Self.tally(checks.map(\.verdict))
        return [[first], [StyledText("Enter goes to what it links to, e shows the evidence.", .dim), digest]]
    }

    /// `4 of 7 agree, 3 differ.`
    static func tally(_ verdicts: [Verdict]) -> StyledText {
        let agree = verdicts.count { $0 == .agrees }
        if verdicts.allSatisfy({ $0 == .derived || $0 == .notCheckable }) {
            let what = verdicts.count == 1 ? "1 printed number" : "\(verdicts.count) printed numbers"
            return StyledText(what + ", which no table here can check.")
        }
        let differ = verdicts.count { $0 == .differs || $0 == .inconsistent }
        let edition = verdicts.count { $0 == .differsByEdition }
        var spans: [StyledText.Span] = [
            .init("\(agree)", .strong), .init(" of \(verdicts.count) printed numbers agree with the data"),
        ]
        if differ > 0 {
            spans += [.init(", "), .init("\(differ)", .strong), .init(differ == 1 ? " differs" : " differ")]
        }
        if edition > 0 { spans += [.init(", "), .init("\(edition)", .strong), .init(" by edition")] }
        return StyledText(spans + [.init(".")])
    }
}
