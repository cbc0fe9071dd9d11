import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The screen in lines: what lies over the pane, else the pane.
    func plainPage() throws(TableError) -> PlainPage {
        var page =
            switch state.overlay {
            case .help?: plainHelp()
            case .evidence(let position)?: try plainEvidence(position)
            case .description?: try plainDescription()
            case .figure(let line)?: try plainFigure(line)
            case .prompt(let prompt)?: try plainPrompt(prompt)
            case nil: try plainPane()
            }
        if page.status.isEmpty { page.status = state.notice.map(Spoken.text) ?? "" }
        return page
    }

    // MARK: A pane

    private func plainPane() throws(TableError) -> PlainPage {
        let content = try self.page()
        let isFigure = state.current.focus == .figure
        var page = PlainPage(title: title(of: content))
        page.scope = Spoken.line(content.scope.isEmpty ? content.place : content.scope)
        page.detail = content.detail.joined().map { Spoken.line($0.plain) }.filter { !$0.isEmpty }
        if isFigure {
            page.lines = try plainFigureLines(content)
            page.chosen = state.current.figureRow
        } else {
            page.lines = try plainList(content)
            page.chosen = items(content.rows).firstIndex { $0 == state.current.item }
        }
        page.keys = "Question mark: help. d: read the figure. q: quit."
        if state.isFiltering { addFilter(to: &page, content) }
        return page
    }

    /// `Pane 3 of 10: Corridors, figure. Nepal.`
    ///
    /// Where the place is what is chosen, the cursor's line says it; named here, too, it would be heard with each key.
    private func title(of content: Page) -> String {
        let isFigure = state.current.focus == .figure
        let number = Pane.allCases.firstIndex(of: state.pane).map { "Pane \($0 + 1) of \(Pane.allCases.count): " }
        let part = state.pane.hasFigureRows ? (isFigure ? ", figure" : ", list") : ""
        let isPlaced = isFigure ? state.pane.isOfStatistics : state.pane == .overview || state.pane == .corridors
        return Spoken.text((number ?? "") + state.pane.title + part + "." + (isPlaced ? " \(content.place)." : ""))
    }

    private func items(_ rows: [ListRow]) -> [ListItem] { rows.compactMap(\.item) }

    private func addFilter(to page: inout PlainPage, _ content: Page) {
        page.filter = PlainPage.Entry(lead: "Filter: ", input: InputLine(state.current.filter))
        let count = content.matches ?? items(content.rows).count
        let found = state.current.filter.isEmpty ? "Type." : count == 0 ? "Nothing found." : "\(count) found."
        page.keys = found + " Enter: keep. Escape: show all."
    }

    // MARK: What lies over it

    private func plainHelp() -> PlainPage {
        var lines = [
            "The arrows choose, or read line by line. The cursor stands on what is chosen.",
            "crossings --no-plain draws it, CROSSINGS_PLAIN=1 keeps it as it is.",
        ]
        for group in KeyBinding.Group.allCases {
            lines.append(group.rawValue + ":")
            for line in KeyTable.lines where line.group == group && line.panes?.contains(state.pane) ?? true {
                lines.append(KeyTable.spoken(line.label) + ": " + line.help + ".")
            }
        }
        return reading("Help", lines)
    }

    private func plainDescription() throws(TableError) -> PlainPage {
        // What the numbers did after the report has no view.
        if state.pane == .covid, state.form == .bars {
            let content = try self.page()
            return reading("What the numbers did afterwards", try plainFigureLines(content).map(\.text))
        }
        guard let view = try view() else { return reading("Nothing to read", []) }
        return try reading("Reading", SpokenView(view, model: model).lines + [address(view)])
    }

    private func plainFigure(_ line: String) throws(TableError) -> PlainPage {
        guard let view = try? View(line, model: model) else { return reading("Figure", []) }
        return try reading("Figure", SpokenView(view, model: model).lines + [address(view)])
    }

    private func address(_ view: View) throws(TableError) -> String { "View: " + (try view.line(model: model)) }

    private func plainEvidence(_ position: Int) throws(TableError) -> PlainPage {
        let items = try evidence()
        guard items.indices.contains(position) else { return reading("Evidence", []) }
        let card = EvidenceCard(item: items[position], model: model, width: figureSize.width, characters: .unicode)
        let lines = try card.elements(isTight: true).map { element in
            if case .line(let text) = element { Spoken.line(Self.led(text.plain)) } else { "" }
        }
        var page = reading("Evidence, number \(position + 1) of \(items.count)", lines)
        page.keys = "Escape: close. Page Down: next number. Enter: its figure."
        return page
    }

    /// `edition      UN DESA` as `edition: UN DESA`.
    static func led(_ text: String) -> String {
        guard let gap = text.firstRange(of: "   ") else { return Spoken.text(text) }
        let (lead, rest) = (text[..<gap.lowerBound], text[gap.upperBound...])
        if lead.allSatisfy({ $0 == " " }) { return Spoken.text(String(rest)) }
        return Spoken.text(lead + (lead.contains(":") ? " " : ": ") + rest.drop { $0 == " " })
    }

    /// A page of lines to be read one by one; what is longer than a screen is parted.
    private func reading(_ title: String, _ lines: [String]) -> PlainPage {
        let (width, height) = (max(1, plainSize.width - 1), PlainScreen.body(plainSize, hasDetail: false))
        var parts: [String] = []
        for line in lines where !line.isEmpty {
            let pieces = PlainText.wrapped(line, to: width)
            for start in stride(from: 0, to: pieces.count, by: height) {
                parts.append(pieces[start..<min(start + height, pieces.count)].joined(separator: " "))
            }
        }
        var page = PlainPage(title: "\(title). \(parts.count) lines.")
        page.lines = parts.enumerated().map { PlainPage.Line($1, choice: $0) }
        page.chosen = min(state.line, max(0, parts.count - 1))
        page.keys = "Escape: close. Up and Down: line by line."
        return page
    }
}

extension Pane {
    /// Whether it is about an area's numbers.
    fileprivate var isOfStatistics: Bool {
        switch self {
        case .overview, .subregions, .corridors, .ages, .remittances, .displacement, .profile: true
        case .compact, .covid, .recommendations, .report: false
        }
    }
}
