import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The figure of a pane whose rows can be chosen: its text, then a line a row, numbered as the arrows pass them.
    func plainFigureLines(_ content: Page) throws(TableError) -> [PlainPage.Line] {
        if state.current.compared != nil { return try comparedLines(content) }
        switch state.pane {
        case .corridors: return try corridorLines(content)
        case .ages: return try ageLines()
        case .displacement: return try displacedLines()
        case .profile: return try profileLines()
        default: return try text(of: content) + linkLines(content)
        }
    }

    /// The text of a page, without what is only drawn.
    private func text(of content: Page) -> [PlainPage.Line] {
        var lines: [PlainPage.Line] = []
        for block in content.blocks {
            guard case .text(let text) = block.drawing else { continue }
            lines += text.map { PlainPage.Line(Spoken.line($0.plain)) }.filter { !$0.text.isEmpty }
        }
        return lines
    }

    private func numbered(_ texts: [String]) -> [PlainPage.Line] {
        texts.enumerated().map { PlainPage.Line(Spoken.line($1), choice: $0) }
    }

    // MARK: Statistics

    private func corridorLines(_ content: Page) throws(TableError) -> [PlainPage.Line] {
        let corridors = try corridorRanking()
        if corridors.isEmpty { return text(of: content) }
        let areas = try model.data.areas()
        let question = try corridorQuestion(lens)
        let caption = try View.corridors(CorridorQuery(question, top: 1)).caption(model: model)
        let since = question.since.map { "; then \($0)" } ?? ""
        let heading = caption.title + ", " + Naming.noun(state.sex, nil) + " in \(state.stockYear)" + since + "."
        let rows = corridors.map { corridor in
            let pair = [corridor.origin, corridor.destination].map { areas.name(of: $0) }
            let named = lens.by == .corridor ? pair.joined(separator: " to ") : pair[lens.by == .origin ? 0 : 1]
            let before = question.since == nil ? "" : "; " + NumberText.exact(corridor.personsSince)
            return named + ": " + NumberText.exact(corridor.persons) + before
        }
        return [PlainPage.Line(Spoken.line(heading))] + numbered(rows)
    }

    private func ageLines() throws(TableError) -> [PlainPage.Line] {
        let query = PyramidQuery(area: chosenArea, year: state.stockYear)
        let migrants = try query.ages(.migrants, model)
        let population = try query.ages(.population, model)
        let title = try model.data.areas().name(of: chosenArea)
        let heading = "Migrants by age, \(title), \(state.stockYear): men, women; per cent of all, of the population."
        // The oldest stand above, as in the figure.
        let rows = AgeTable.standardAges.indices.map { row in
            let shares = [migrants, population].map { NumberText.percent($0.share(of: row...row)) }
            let sexes = "\(NumberText.exact(migrants.men?[row])) men, \(NumberText.exact(migrants.women?[row])) women"
            let age = AgeTable.standardAges[row].replacing("-", with: "–").replacing("+", with: " and over")
            return "\(age): \(sexes); \(shares[0]) %, \(shares[1]) %"
        }
        let lines = numbered(rows)
        return [PlainPage.Line(Spoken.line(heading))] + (isFromOldest ? lines.reversed() : lines)
    }

    /// Whether the arrows pass the oldest first.
    private var isFromOldest: Bool { state.form == .pyramid }

    private func displacedLines() throws(TableError) -> [PlainPage.Line] {
        let areas = try model.data.areas()
        let (area, count) = chosenDisplaced
        let year = count.hasCorridors ? Self.reportYear : state.displacementYear
        let heading = "\(count.shortTitle), \(areas.name(of: area)), persons at the end of \(year)."
        let rows = try displacedRows().map { row in
            let pair = row.corridor.map { [$0.origin, $0.asylum].map { areas.name(of: .area($0)) } }
            return (pair?.joined(separator: " to ") ?? areas.name(of: row.area)) + ": " + NumberText.exact(row.persons)
        }
        return [PlainPage.Line(Spoken.line(heading))] + numbered(rows)
    }

    private func comparedLines(_ content: Page) throws(TableError) -> [PlainPage.Line] {
        guard case .query(let query)? = try comparison() else { return text(of: content) }
        let view = View.comparison(query)
        let spoken = try SpokenView(view, model: model)
        let areas = try model.data.areas()
        let heading = "\(query.own.name(areas)), then \(query.value.name(areas)), then the first less the second."
        let rows = try comparedRows().map { row in
            let numbers = [row.first, row.second, row.difference].map(Self.compared)
            return row.label + ": " + numbers.joined(separator: "; ")
        }
        return [spoken.title + ".", spoken.unit, heading].filter { !$0.isEmpty }
            .map { PlainPage.Line(Spoken.line($0)) } + numbered(rows)
    }

    /// A whole number in full, another with one decimal.
    private static func compared(_ value: Double?) -> String {
        guard let value else { return NumberText.unknown }
        return value == value.rounded() ? NumberText.exact(Int(value)) : NumberText.fixed(value)
    }

    // MARK: The report

    private func profileLines() throws(TableError) -> [PlainPage.Line] {
        var lines: [PlainPage.Line] = []
        var links = try links()[...]
        for section in try profileSections() where !section.rows.isEmpty {
            if !section.title.isEmpty { lines.append(PlainPage.Line(Spoken.line(section.title + ":"))) }
            for row in section.rows {
                let position = try self.links().count - links.count
                guard let link = links.popFirst() else { break }
                let said = row.sentences.joined(separator: " ")
                let text = try said.isEmpty ? spoken(link) : (row.label.isEmpty ? "" : row.label + ": ") + said
                lines.append(PlainPage.Line(Spoken.line(text), choice: position))
            }
        }
        return lines
    }

    /// The links of a page under their headings; or the lines of the reader's own copy.
    private func linkLines(_ content: Page) throws(TableError) -> [PlainPage.Line] {
        if state.pane == .report, let lines = try originalLines() {
            return lines.map { PlainPage.Line(Spoken.text($0.text.plain), choice: $0.row) }
                .filter { $0.choice != nil || !$0.text.isEmpty }
        }
        var lines: [PlainPage.Line] = []
        var position = 0
        for group in try linkGroups() {
            lines.append(PlainPage.Line(Spoken.line("\(group.title), \(group.links.count):")))
            for link in group.links {
                lines.append(PlainPage.Line(Spoken.line(try spoken(link)), choice: position))
                position += 1
            }
        }
        return lines
    }
}
