import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    private func asks() throws(TableError) -> [RecommendationAsk] {
        let filter = FilterWord(state.current.filter)
        return try model.report.recommendationAsks().filter { ask in
            [ask.label, ask.statement, ask.principle, ask.addressee].contains(where: filter.isIn)
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
    private func chosenMeasures() throws(TableError) -> [Link] {
        let ids: [String]
        if let ask = try chosenAsk {
            ids = ask.measures
        } else {
            let letter = chosenLetter
            ids = try model.report.recommendationAsks().filter { $0.letter == letter }.flatMap(\.measures)
        }
        let wanted = WantedWords(ids)
        let all = try model.report.measures()
        return all.indices.filter { wanted.contains(all[$0].id) }.map { .measure(all[$0].id) }
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

    // MARK: Links

    /// What stands behind the chosen ask, or behind all asks of the chosen recommendation.
    func adviceGroups() throws(TableError) -> [LinkGroup] {
        let chosen = try chosenAsk
        let letter = chosenLetter
        let asks: [RecommendationAsk]
        if let chosen {
            asks = [chosen]
        } else {
            asks = try model.report.recommendationAsks().filter { $0.letter == letter }
        }
        let names = WantedWords(asks.map(\.id) + [letter])
        let all = (figures: try model.report.publishedFigures(), claims: try model.report.claims())
        let figures = all.figures.indices.filter { names.holds(anyOf: all.figures[$0].recommendations) }
        let claims = all.claims.indices.filter { names.holds(anyOf: all.claims[$0].recommendations) }
        // What paragraph 70 itself reasons with comes first where the data can tell.
        func isPremise(_ row: Int) -> Bool { all.claims[row].paragraph == "70" && !all.claims[row].test.isEmpty }
        func links(_ rows: [Int]) -> [Link] { rows.map { .claim(all.claims[$0].id) } }
        let paragraphs = Set(asks.flatMap(\.paragraphs).compactMap(Int.init)).sorted()
        let objectives = Set(asks.flatMap(\.objectives).compactMap(Int.init)).sorted()
        let impacts = chosen == nil ? try model.report.covidImpacts() : []
        return [
            LinkGroup(title: "Does its premise hold?", links: links(claims.filter(isPremise))),
            LinkGroup(title: "Published figures behind it", links: sortedByVerdict(figures, of: all.figures)),
            LinkGroup(title: "Claims behind it", links: links(claims.filter { !isPremise($0) })),
            LinkGroup(title: "Measures that bear on it", links: try chosenMeasures()),
            LinkGroup(title: "Paragraphs", links: paragraphs.map { .paragraph($0) }),
            LinkGroup(title: "Objectives", links: objectives.map { .objective($0) }),
            LinkGroup(
                title: "The pandemic",
                links: impacts.indices.filter { impacts[$0].recommendations.contains(letter) }
                    .map { .impact(impacts[$0].id) }),
        ]
    }

    // MARK: The page

    func recommendationPage() throws(TableError) -> Page {
        let all = try model.report.recommendationAsks()
        var page = Page()
        page.scope =
            "¶70 · \(RecommendationAsk.letters.count) recommendations, \(all.count) asks · \(Model.reportNumber)"
        if state.form == .table {
            let choice = Page.Choice.item(all.map { .ask($0.id) })
            page.blocks = [Page.Block(.figure(.table(askTable(all))), choice: choice)]
        } else {
            let head: [StyledText]
            // What is asked comes first; of what stands behind it at least a few lines stay in sight.
            let room = max(6, figureSize.height - 8)
            if let ask = try chosenAsk {
                head = askCard(ask)
            } else {
                head = letterCard(all.filter { $0.letter == chosenLetter }, room: room)
            }
            let least = min(head.count, room)
            page.blocks = [Page.Block(.text(head), minimum: least)]
            if !(try linkGroups().isEmpty) { page.blocks.append(try linkBlock(below: least)) }
        }
        page.detail = try recommendationDetail()
        page.matches = state.current.filter.isEmpty ? nil : try asks().count
        return page
    }

    private func recommendationDetail() throws(TableError) -> [[StyledText]] {
        if let detail = try linkDetail() { return detail }
        let groups = try linkGroups()
        var verdicts: [Verdict] = []
        for group in groups {
            for case .figure(let id) in group.links {
                if let check = try model.verification.figure(id) { verdicts.append(check.verdict) }
            }
        }
        let first = verdicts.isEmpty ? StyledText("The report prints no number for it.") : Self.tally(verdicts)
        let second =
            groups.isEmpty
            ? "The report gives no evidence for it." : "Enter goes to the evidence, Backspace comes back."
        return [[first], [StyledText(second, .dim)]]
    }
}
