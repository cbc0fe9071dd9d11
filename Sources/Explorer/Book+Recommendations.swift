import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    private func asks() throws(TableError) -> [RecommendationAsk] {
        let filter = PlainText.ascii(state.current.filter).lowercased()
        return try model.report.recommendationAsks().filter { ask in
            filter.isEmpty
                || [ask.label, ask.statement, ask.principle, ask.addressee].contains {
                    PlainText.ascii($0).lowercased().contains(filter)
                }
        }
    }

    var chosenAsk: RecommendationAsk? {
        get throws(TableError) {
            guard case .ask(let id)? = state.current.item else { return nil }
            return try model.report.recommendationAsks().first { $0.id == id }
        }
    }

    var chosenLetter: String {
        switch state.current.item {
        case .letter(let letter)?: letter
        case .ask(let id)?: String(id.prefix(1))
        default: "a"
        }
    }

    /// The measures that bear on what is chosen.
    func chosenMeasures() throws(TableError) -> [Measure] {
        let ids: [String]
        if let ask = try chosenAsk {
            ids = ask.measures
        } else {
            let letter = chosenLetter
            ids = try model.report.recommendationAsks().filter { $0.letter == letter }.flatMap(\.measures)
        }
        let wanted = Set(ids)
        return try model.report.measures().filter { wanted.contains($0.id) }
    }

    // MARK: The list

    func recommendationRows() throws(TableError) -> [ListRow] {
        let all = try asks()
        if all.isEmpty { return Self.nothingFound }
        var rows: [ListRow] = [.heading("Recommendations", numbers: ["asks"]), .air]
        let letters = state.current.isReversed ? RecommendationAsk.letters.reversed() : RecommendationAsk.letters
        for letter in letters {
            let members = ordered(all.filter { $0.letter == letter })
            guard let first = members.first else { continue }
            rows.append(
                .marked(
                    .letter(letter), letter, label: first.heading, short: Self.shortHeading(letter),
                    numbers: [String(members.count)], indent: 1))
            if state.current.unfolded.contains(.letter(letter)) || !state.current.filter.isEmpty {
                rows += members.map { .marked(.ask($0.id), String($0.number), label: $0.label, indent: 3) }
            }
        }
        return state.current.filter.isEmpty ? rows + forceRows(all) : rows
    }

    /// What heads a recommendation in two words.
    static func shortHeading(_ letter: String) -> String {
        switch letter {
        case "a": "People"
        case "b": "Cooperation"
        case "c": "Rule of law"
        case "d": "Development"
        case "e": "Human rights"
        case "f": "Women and girls"
        default: "Children"
        }
    }

    private func forceRows(_ asks: [RecommendationAsk]) -> [ListRow] {
        let counts = RecommendationAsk.Force.allCases.map { force in asks.filter { $0.force == force }.count }
        let most = max(1, counts.max() ?? 0)
        let heads: [ListRow] = [.air, .heading("How binding the words are", short: "How binding"), .air]
        return heads
            + zip(RecommendationAsk.Force.allCases, counts).map { force, count in
                var row = ListRow(nil, label: force.words, numbers: [String(count)])
                row.indent = 1
                row.bar = ListBar(
                    column: 15, cells: 9, fraction: Double(count) / Double(most), glyph: .low, style: .quantity)
                return row
            }
    }

    private func ordered(_ asks: [RecommendationAsk]) -> [RecommendationAsk] {
        if state.current.order == 0 { return asks }
        return RecommendationAsk.Force.allCases.flatMap { force in asks.filter { $0.force == force } }
    }

    // MARK: The page

    func recommendationPage() throws(TableError) -> Page {
        let all = try model.report.recommendationAsks()
        let measures = try chosenMeasures()
        var page = Page()
        page.scope = "¶70 · seven principles, \(all.count) asks · ESCAP/GCM/2021/1"
        if state.form == .table {
            let choice = Page.Choice.item(all.map { .ask($0.id) })
            page.blocks = [Page.Block(.figure(.table(askTable(all))), choice: choice)]
        } else {
            let head: [StyledText]
            // What is asked comes first; of the measures at least a few stay in sight.
            let room = max(6, figureSize.height - 8)
            if let ask = try chosenAsk {
                head = askCard(ask)
            } else {
                head = letterCard(all.filter { $0.letter == chosenLetter }, room: room)
            }
            page.blocks = [Page.Block(.text(head), minimum: min(head.count, room))]
            let table = Drawing.figure(.table(measureTable(measures)))
            page.blocks.append(Page.Block(table, minimum: 5, choice: .row))
        }
        page.detail = try recommendationDetail(measures)
        page.matches = state.current.filter.isEmpty ? nil : try asks().count
        return page
    }

    private func recommendationDetail(_ measures: [Measure]) throws(TableError) -> [[StyledText]] {
        if let row = chosenRow, measures.indices.contains(row) { return measureDetail(measures[row]) }
        if let ask = try chosenAsk {
            let first = StyledText([
                .init("\(ask.letter)\(ask.number) \(ask.label)  ", .strong), .init(String(measures.count), .strong),
                .init(" measures of the report bear on it; \(ask.force.words), to \(ask.addressee)."),
            ])
            let second =
                measures.isEmpty
                ? "The report names no measure for it." : "Enter goes to the measures, Backspace comes back."
            return [[first], [StyledText(second, .dim)]]
        }
        let first = StyledText([
            .init("\(measures.count)", .strong),
            .init(" measures of the report bear on recommendation (\(chosenLetter))."),
        ])
        return [[first], [StyledText("→ unfolds its asks, Enter goes to the measures.", .dim)]]
    }

    private func measureDetail(_ measure: Measure) -> [[StyledText]] {
        let areas = measure.areas.map(areaName).joined(separator: ", ")
        let about = ["¶" + measure.paragraphs.joined(separator: ", "), measure.polarity.rawValue, measure.theme, areas]
        let canEnter = measure.areas.contains { (try? model.data.areas().area(iso: $0)) != nil }
        return [
            [StyledText([.init(measure.actor + "  ", .strong), .init(measure.statement + ".")])],
            [StyledText(about.filter { !$0.isEmpty }.joined(separator: " · "), .dim)]
                + (canEnter ? [StyledText("  Enter shows who left.", .dim)] : []),
        ]
    }
}
