import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// Positions of the age groups that count as working age, 15 to 64 (paragraph 5).
    private static let workingAge = 3...12

    static let broadAges = [("under 15", 0...2), ("15–64", workingAge), ("65 and over", 13...15)]

    private func ages() throws(TableError) -> ChoiceAnswers.Ages {
        if let known = memo.ofChoice.ages { return known }
        let query = PyramidQuery(area: chosenArea, year: state.stockYear)
        let ages = (migrants: try query.ages(.migrants, model), population: try query.ages(.population, model))
        memo.ofChoice.ages = ages
        return ages
    }

    // MARK: The list

    func ageRows() throws(TableError) -> [ListRow] {
        let tables = [try model.data.migrantAges(), try model.data.populationAges()]
        let areas = try model.data.areas()
        func counts(_ table: AgeTable, _ selection: AreaSelection) -> [Int]? {
            table.persons(areas.members(of: selection), year: state.stockYear, sex: .both)
        }
        func share(_ counts: [Int]?, _ range: ClosedRange<Int>) -> Double? {
            guard let counts else { return nil }
            let all = counts.reduce(0, +)
            return all > 0 ? Double(counts[range].reduce(0, +)) / Double(all) : nil
        }
        let tree: [ListRow]
        if let known = memo.ofPane.ageTree {
            tree = known
        } else {
            tree = try areaTree(
                numbers: { area in tables.map { NumberText.percent(share(counts($0, area), Self.workingAge)) } },
                rank: { Int((share(counts(tables[0], $0), Self.workingAge) ?? -1) * 1_000_000) })
        }
        memo.ofPane.ageTree = tree
        var rows: [ListRow] =
            [.heading("Aged 15–64, %", short: "15–64, %", numbers: ["migrants", "all"]), .air] + tree
        // Read aloud, shares that change with each key below what is chosen would be in the way; the detail has them.
        if !state.current.filter.isEmpty || state.isPlain { return rows }
        memo.ofPane.rowsHangOnChoice = true
        rows += [.air, .heading("Share by age, %", short: "By age, %", numbers: ["migrants", "all"])]
        let chosen = tables.map { counts($0, chosenArea) }
        for (label, range) in Self.broadAges {
            rows += broadRows(label, chosen.map { share($0, range) })
        }
        return rows
    }

    /// The shares of a broad age, as bars too where there is room for them.
    private func broadRows(_ label: String, _ shares: [Double?]) -> [ListRow] {
        let numbers = ListRow(nil, label: label, numbers: shares.map { NumberText.percent($0) })
        guard state.size.height >= ExplorerState.tall, state.current.unfolded.isEmpty else { return [numbers] }
        return [
            .air, numbers, .bar(shares[0], cells: 26, glyph: .low, style: .quantityChosen),
            .bar(shares[1], cells: 26, glyph: .high, style: .behind),
        ]
    }

    // MARK: The page

    func agePage() throws(TableError) -> Page {
        var page = Page()
        page.place = try model.data.areas().name(of: chosenArea)
        page.scope = "\(state.stockYear) · UN DESA 2019, WPP 2019"
        page.blocks = [Page.Block(try ageDrawing(), minimum: 20, choice: .row)]
        if state.form == .pyramid, let sentence = try standOut() {
            let lines = StyledText.wrapped(sentence, to: max(1, figureSize.width - 2)).map {
                StyledText(" " + $0.plain)
            }
            page.blocks.append(Page.Block(.text(lines), minimum: lines.count))
            if figureSize.height >= 40, let first = try firstPyramid() { page.blocks.append(first) }
        }
        page.detail = try ageDetail()
        return page
    }

    private func ageDrawing() throws(TableError) -> Drawing {
        if state.form == .pyramid, var pyramid = memo.ofChoice.pyramid {
            if let chosenRow { pyramid.choose(chosenRow, broad: Self.broadAges.map(\.1)) }
            return .figure(.pyramid(pyramid))
        }
        let view = View.pyramid(PyramidQuery(area: chosenArea, year: state.stockYear))
        let drawing = fitted(try view.drawing(model: model, request: request(chosenRow: chosenRow)))
        if case .figure(.pyramid(let pyramid)) = drawing { memo.ofChoice.pyramid = pyramid.unchosen }
        return drawing
    }

    /// The pyramid with words that suit its width.
    private func fitted(_ drawing: Drawing) -> Drawing {
        guard case .figure(.pyramid(var pyramid)) = drawing else { return drawing }
        pyramid.behindShort = "all"
        if figureSize.width < 82 { pyramid.heading.unit = "% of each, \(state.stockYear)" }
        if figureSize.width < 50 {
            pyramid.heading.title = "Ages"
            pyramid.heading.shortTitle = "Ages"
            pyramid.heading.unit = "%"
        }
        return .figure(.pyramid(pyramid))
    }

    // MARK: In words

    /// At which ages the migrants are more, and at which less, than the population would have it.
    private func standOut() throws(TableError) -> String? {
        let (migrants, population) = try ages()
        var more: [Bool] = []
        for position in AgeTable.standardAges.indices {
            guard let share = migrants.share(of: position...position),
                let usual = population.share(of: position...position)
            else { return nil }
            more.append(share > usual)
        }
        let spans = Self.spans(of: more)
        if spans.isEmpty || !more.contains(false) { return nil }
        let ages = Self.list(spans.map(Self.span))
        return "Migrants are more than their share of the population at \(ages); at all other ages they are fewer."
    }

    /// The stretches of positions at which something holds.
    private static func spans(of flags: [Bool]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        for position in flags.indices where flags[position] {
            if let last = result.last, last.upperBound == position - 1 {
                result[result.count - 1] = last.lowerBound...position
            } else {
                result.append(position...position)
            }
        }
        return result
    }

    private static func span(_ positions: ClosedRange<Int>) -> String {
        let from = positions.lowerBound * 5
        let isOpen = positions.upperBound == AgeTable.standardAges.count - 1
        return isOpen ? "\(from) and over" : "\(from) to \(positions.upperBound * 5 + 4)"
    }

    private static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    private func ageDetail() throws(TableError) -> [[StyledText]] {
        let (migrants, population) = try ages()
        let row = min(max(0, state.current.figureRow), AgeTable.standardAges.count - 1)
        let (men, women) = (migrants.men?[row], migrants.women?[row])
        let both = men.flatMap { men in women.map { men + $0 } }
        let first = StyledText([
            .init(AgeTable.standardAges[row].replacing("-", with: "–") + "  ", .strong),
            .init(NumberText.exact(both), .strong),
            .init(
                " migrants, \(NumberText.percent(migrants.share(of: row...row))) % of all; "
                    + "of the population \(NumberText.percent(population.share(of: row...row))) %."),
        ])
        let sexes = StyledText("\(NumberText.exact(men)) men, \(NumberText.exact(women)) women.")
        let working = [migrants, population].map { NumberText.percent($0.share(of: Self.workingAge)) }
        let reference = chosenArea == .region && state.stockYear == 2019 ? "¶5  " : ""
        let aged = "\(reference)Aged 15–64: \(working[0]) % of the migrants, \(working[1]) % of the population."
        return [[first, sexes], [StyledText(aged, .dim), StyledText("Enter shows the corridors.", .dim)]]
    }
}
