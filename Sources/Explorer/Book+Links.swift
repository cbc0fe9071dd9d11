import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The groups of links of the open pane; empty where it has none.
    func linkGroups() throws(TableError) -> [LinkGroup] {
        if let groups = memo.ofChoice.links { return groups }
        let groups =
            switch state.pane {
            case .compact: try compactGroups()
            case .covid: try covidGroups()
            case .recommendations: try adviceGroups()
            case .report: try reportGroups()
            case .profile: try profileGroups()
            default: [LinkGroup]()
            }
        let filled = groups.filter { !$0.links.isEmpty }
        memo.ofChoice.links = filled
        return filled
    }

    /// All links of the open pane, in the order of their rows.
    func links() throws(TableError) -> [Link] {
        try linkGroups().flatMap(\.links)
    }

    func linkCount() throws(TableError) -> Int {
        try linkGroups().reduce(0) { $0 + $1.links.count }
    }

    /// The link that the cursor stands on.
    var chosenLink: Link? {
        get throws(TableError) {
            guard let row = chosenRow else { return nil }
            let links = try links()
            return links.indices.contains(row) ? links[row] : nil
        }
    }

    /// The links as a block of a page, below so many rows that stay whatever there is room for.
    func linkBlock(below rows: Int = 0) throws(TableError) -> Page.Block {
        var list = try linkLines(below: rows)
        list.chosen = chosenRow
        return Page.Block(.figure(.choices(list)), minimum: min(4, list.lines.count), choice: .row)
    }

    /// The links as lines, without the cursor.
    private func linkLines(below rows: Int) throws(TableError) -> ChoiceList {
        // Without a cursor nothing scrolls, and what is out of sight need not be laid out.
        let most = chosenRow == nil && !state.isPlain ? max(4, figureSize.height - rows) : .max
        if let known = memo.ofChoice.linkLines, known.most >= most { return known.list }
        var lines = LinkLines(
            model: model, characters: state.characters, width: figureSize.width, isAiry: figureSize.height >= 24)
        if case .paragraph(let number)? = state.current.item, state.pane == .report { lines.paragraph = String(number) }
        let list = try lines.list(try linkGroups(), most: most)
        memo.ofChoice.linkLines = (list, most)
        return list
    }

    // MARK: What is asked of the data

    /// The lines of the views in a printed figure's query.
    func views(behindFigure id: String) throws(TableError) -> [String] {
        let query = try model.report.publishedFigures().first { $0.id == id }?.query ?? ""
        return (try? QueryExpression(query))?.views ?? []
    }

    /// The lines of the views in a claim's test.
    func views(behindClaim id: String) throws(TableError) -> [String] {
        let test = try model.report.claims().first { $0.id == id }?.test ?? ""
        return ClaimTest.views(test)
    }

    // MARK: What bears on paragraphs

    // Rows of the report are large: those that aren't wanted are never copied.

    func figures(in paragraphs: [String]) throws(TableError) -> [Link] {
        let wanted = WantedWords(paragraphs)
        let all = try model.report.publishedFigures()
        return all.indices.filter { wanted.contains(all[$0].paragraph) }.map { .figure(all[$0].id) }
    }

    /// Printed figures that the data can check first, then those that follow from others, then the rest.
    func sortedByVerdict(_ rows: [Int], of all: [PublishedFigure]) -> [Link] {
        var parts: [[Link]] = [[], [], []]
        for row in rows {
            let place =
                switch all[row].basis {
                case .ownEdition, .otherEdition: 0
                case .derived: 1
                case .none: 2
                }
            parts[place].append(.figure(all[row].id))
        }
        return parts[0] + parts[1] + parts[2]
    }

    func claims(in paragraphs: [String]) throws(TableError) -> [Link] {
        let wanted = WantedWords(paragraphs)
        let all = try model.report.claims()
        return all.indices.filter { wanted.contains(all[$0].paragraph) }.map { .claim(all[$0].id) }
    }

    func measures(in paragraphs: [String]) throws(TableError) -> [Link] {
        let wanted = WantedWords(paragraphs)
        let all = try model.report.measures()
        return all.indices.filter { wanted.holds(anyOf: all[$0].paragraphs) }.map { .measure(all[$0].id) }
    }

    func impacts(in paragraphs: [String]) throws(TableError) -> [Link] {
        let wanted = WantedWords(paragraphs)
        let all = try model.report.covidImpacts()
        return all.indices.filter { wanted.holds(anyOf: all[$0].paragraphs) }.map { .impact(all[$0].id) }
    }

    func asks(restingOn paragraphs: [String]) throws(TableError) -> [Link] {
        let wanted = WantedWords(paragraphs)
        let all = try model.report.recommendationAsks()
        return all.indices.filter { wanted.holds(anyOf: all[$0].paragraphs) }.map { .ask(all[$0].id) }
    }

    /// Areas of the tables of the report; groups have no row.
    func areas(_ codes: [String]) throws(TableError) -> [Link] {
        let areas = try model.data.areas()
        return codes.compactMap { areas.area(iso: $0) }.map { .area($0) }
    }

    /// What heads a recommendation.
    static func heading(ofLetter letter: String, _ model: Model) -> String {
        (try? model.report.recommendationAsks().first { $0.letter == letter }?.heading) ?? letter
    }

    /// Paragraph numbers with neighbours joined: `20–21, 30`.
    static func compressed(_ numbers: [Int]) -> String {
        var ranges: [(Int, Int)] = []
        for number in numbers.sorted() {
            if let last = ranges.last, number <= last.1 + 1 {
                ranges[ranges.count - 1].1 = number
            } else {
                ranges.append((number, number))
            }
        }
        return ranges.map { $0.0 == $0.1 ? String($0.0) : "\($0.0)–\($0.1)" }.joined(separator: ", ")
    }
}
