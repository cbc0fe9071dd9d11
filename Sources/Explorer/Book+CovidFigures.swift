import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The cells of a line of text in the figure.
    var textWidth: Int { max(1, figureSize.width - 2) }

    /// Lines of text that begin beside the figure's gutter.
    func paragraph(_ text: String, _ style: Style = .plain) -> [StyledText] {
        PlainText.wrapped(text, to: textWidth).map { StyledText(" " + $0, style) }
    }

    /// The chosen impact in full.
    func card(_ impact: CovidImpact) -> [StyledText] {
        var about: [String] = []
        if !impact.groups.isEmpty { about.append("touches " + impact.groups.joined(separator: ", ")) }
        if !impact.areas.isEmpty { about.append("named: " + impact.areas.map(areaName).joined(separator: ", ")) }
        var links = [Self.places(impact.paragraphs)]
        if !impact.footnotes.isEmpty { links.append("footnote " + impact.footnotes.joined(separator: ", ")) }
        if !impact.objectives.isEmpty { links.append("objective " + impact.objectives.joined(separator: ", ")) }
        if !impact.recommendations.isEmpty {
            links.append("recommendation " + impact.recommendations.joined(separator: ", "))
        }
        return paragraph(impact.statement, .strong) + paragraph(about.joined(separator: "; "), .dim)
            + paragraph(links.joined(separator: " · "), .dim)
    }

    /// A category in numbers.
    func categoryCard(_ category: CovidImpact.Category) throws(TableError) -> [StyledText] {
        let members = try model.report.covidImpacts().filter { $0.category == category }
        let counts = CovidImpact.Polarity.allCases.map { kind in members.filter { $0.polarity == kind }.count }
        let words = [("harm", "harms"), ("response", "responses"), ("contribution", "contributions")]
        let parts = zip(counts, words).filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1.0 : $1.1)" }
        let numbers = parts.joined(separator: ", ")
        if category.title.count + 2 + numbers.count > textWidth {
            return paragraph(category.title, .strong) + paragraph(numbers, .dim)
        }
        return [StyledText([.init(" " + category.title, .strong), .init("  " + numbers, .dim)])]
    }

    /// Who is hit and what was answered: side by side where there is room, else one below the other.
    ///
    /// `rows` is what there is beside each other for them; nil for all they need.
    func covidOverview(rows: Int?) throws(TableError) -> [Page.Block] {
        let isWide = figureSize.width >= 78
        let left = isWide ? 51 : figureSize.width
        let chosen = try chosenImpact
        let matrix = HarmMatrix(
            harms: try harmCounts(), chosen: chosen?.groups ?? [], width: left, characters: state.characters,
            rows: isWide ? rows : nil
        ).lines
        let answers = CovidAnswers(width: isWide ? figureSize.width - left : left, areaName: areaName)
        let entries = try self.entries(of: answers)
        guard isWide else {
            return [
                Page.Block(.text(matrix), minimum: min(matrix.count, 6)),
                Page.Block(.text(answers.lines(entries, chosen: chosen)), minimum: 6),
            ]
        }
        let right = answers.lines(entries, chosen: chosen, rows: rows ?? .max)
        return [Page.Block(.text(Self.beside(matrix, right, at: left)), minimum: 8)]
    }

    private func harmCounts() throws(TableError) -> HarmCounts {
        if let known = memo.ofPane.covid.harms { return known }
        let counts = HarmCounts(try model.report.covidImpacts().filter { $0.polarity == .harm })
        memo.ofPane.covid.harms = counts
        return counts
    }

    private func entries(of answers: CovidAnswers) throws(TableError) -> [CovidAnswers.Entry] {
        if let known = memo.ofPane.covid.answers, known.width == answers.width { return known.entries }
        let entries = answers.entries(try model.report.covidImpacts().filter { $0.polarity == .response })
        memo.ofPane.covid.answers = (answers.width, entries)
        return entries
    }

    /// Two blocks of lines side by side.
    static func beside(_ left: [StyledText], _ right: [StyledText], at column: Int) -> [StyledText] {
        (0..<max(left.count, right.count)).map { row in
            guard row < right.count else { return left[row] }
            var line = row < left.count ? left[row] : StyledText("")
            let gap = PlainText.spaces(max(0, column - line.width(in: .unicode)))
            line.spans = line.spans + [StyledText.Span(gap)] + right[row].spans
            return line
        }
    }

    /// The impacts of the chosen category as a table.
    func impactTable(_ impacts: [CovidImpact]) throws(TableError) -> DataTable {
        let chosen = try chosenImpact
        var table = DataTable(
            heading: Heading(title: try chosenCategory.title, unit: "\(impacts.count) statements", note: "¶59–68"),
            columns: [
                DataTable.Column(head: ""), DataTable.Column(head: "¶"),
                DataTable.Column(head: "statement", minimumWidth: 24),
                DataTable.Column(head: "touches", minimumWidth: 18),
            ],
            rows: impacts.map {
                [
                    $0.polarity.mark, $0.paragraphs.joined(separator: ", "), $0.statement,
                    $0.groups.joined(separator: ", "),
                ]
            }, firstVisible: impacts.firstIndex { $0.id == chosen?.id }.map { max(0, $0 - 6) } ?? 0, keeps: [2])
        table.signStyles = impacts.map(\.polarity.style)
        return table
    }
}
