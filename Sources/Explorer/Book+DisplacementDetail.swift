import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The chosen number in full and what the report prints of it; or a row of the figure in full.
    func displacementDetail(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> [[StyledText]] {
        let naming = Naming(areas: try model.data.areas())
        if let position = chosenRow, let rows = Optional(try displacedRows()), rows.indices.contains(position) {
            return try rowDetail(rows[position], area, count, naming)
        }
        let year = state.displacementYear
        let persons = try displaced(area, count, year: year)
        var sentence = " " + count.noun(persons) + place(count) + (isSmall ? ", end of" : " at the end of") + " \(year)"
        sentence += try shareOfWorld(persons, area, count) + parts(persons, area, count)
        let more = year == Self.reportYear ? [] : try growth(persons, area, count)
        let name = area == .region ? "" : naming.areas.name(of: area) + "  "
        let first = StyledText([.init(name), .init(NumberText.exact(persons), .strong), .init(sentence + ".")])
        return [[first] + more.map { StyledText($0) }, try secondLine(persons, area, count, naming)]
    }

    private var isSmall: Bool { state.size.width < 60 }

    private func place(_ count: DisplacedCount) -> String {
        switch (count.kind, count.side) {
        case (.internallyDisplaced, _): " displaced inside"
        case (_, .origin): " from here"
        case (_, .asylum): " here"
        }
    }

    /// Only 2019 is known of the whole world.
    private func shareOfWorld(
        _ persons: Int?, _ area: AreaSelection, _ count: DisplacedCount
    ) throws(TableError) -> String {
        guard let persons, state.displacementYear == Self.reportYear, count.kind != .internallyDisplaced,
            area != .world, let world = try displaced(.world, count, year: Self.reportYear), world > 0
        else { return "" }
        return ", \(NumberText.percent(Double(persons) / Double(world))) % of the world’s"
    }

    /// How many have both ends in the region; known of 2019 alone.
    private func parts(_ persons: Int?, _ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> String {
        guard let persons, persons > 0, count.hasCorridors, state.displacementYear == Self.reportYear,
            try model.data.areas().isInRegion(area)
        else { return "" }
        var query = count.query(area, by: .corridor, years: DisplacementQuery.reportYear)
        query.isWithinRegion = true
        let within = try query.corridorPersons(model)
        let outside = persons - within
        let isLarge = max(within, outside) >= 1_000_000
        func text(_ number: Int) -> String {
            isLarge ? CountUnit.millions.text(number, decimals: 2) : NumberText.exact(number)
        }
        let first = text(within) + (isLarge ? " million" : "")
        return count.side == .asylum
            ? "; \(first) from the region, \(text(outside)) from outside"
            : "; \(first) in the region, \(text(outside)) outside"
    }

    /// Against the report's year, or for earlier years against the first; both of the chosen year's edition.
    private func growth(_ persons: Int?, _ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> [String]
    {
        let year = state.displacementYear
        let years = try displacementYears(count)
        guard let persons, let first = years.first, let last = years.last else { return [] }
        let answer = try count.query(area, years: .range(first, last)).answer(model)
        let known = zip(answer.years, answer.series.first?.persons ?? []).filter { ($0.1 ?? 0) > 0 }
        let base = year > Self.reportYear ? known.first { $0.0 == Self.reportYear } : known.first
        guard let base, base.0 != year, let before = base.1 else { return [] }
        return [Naming.growth(from: before, to: persons, since: base.0, as: "many")]
    }

    // MARK: The second line

    /// What the report prints of the number with its verdict, the source, and where Enter leads.
    private func secondLine(
        _ persons: Int?, _ area: AreaSelection, _ count: DisplacedCount, _ naming: Naming
    ) throws(TableError) -> [StyledText] {
        let year = state.displacementYear
        let edition = count.query(area, years: .one(year)).edition
        let citation = try model.data.editions()[edition]
        let source = StyledText((citation.map { "\($0.publisher), \($0.title)" } ?? edition) + ".", .dim)
        let into: StyledText
        if case .area = area {
            into = StyledText("Enter shows its corridors.", .dim)
        } else {
            into = StyledText("Enter shows its areas.", .dim)
        }
        var notes = [source, into]
        if case .group = area, persons != nil {
            let known = try count.query(area, years: .one(year)).coverage(year: year, model)
            notes.insert(StyledText("\(known) of \(naming.areas.members(of: area).count) areas counted.", .dim), at: 0)
        }
        if year > Self.reportYear {
            let later = StyledText("→ Later than the report, which ends with \(Self.reportYear).", .byEdition)
            return [later] + notes
        }
        let checks = year == Self.reportYear ? try verdicts(area, count, naming.areas) : []
        return checks + notes
    }

    private func verdicts(
        _ area: AreaSelection, _ count: DisplacedCount, _ areas: AreaTable
    ) throws(TableError) -> [StyledText] {
        let code = areas.code(of: area)
        let start = "{displacement area=\(code) kind=\(count.kind.rawValue) "
        let checks = try model.verification.figures(about: code) {
            $0.query.hasPrefix(start) && count.isPrinted(in: $0.query, code: code)
        }
        return checks.map { check in
            let word = check.verdict.rawValue.replacing("-", with: " ")
            var text = " ¶\(check.figure.paragraph) \(check.printedText)"
            if area != .region { text += " \(check.figure.quantity)" }
            if check.verdict != .agrees { text += "; the data \(check.computedText)" }
            return StyledText([.init("\(check.verdict.mark) \(word)", check.verdict.style), .init(text + "  ", .dim)])
        }
    }

    // MARK: A row of the figure

    private func rowDetail(
        _ row: DisplacedRow, _ area: AreaSelection, _ count: DisplacedCount, _ naming: Naming
    ) throws(TableError) -> [[StyledText]] {
        let year = row.corridor == nil ? state.displacementYear : Self.reportYear
        let ends = row.corridor.map { [.area($0.origin), .area($0.asylum)] } ?? [row.area]
        let title = ends.map { naming.areas.name(of: $0) }.joined(separator: " › ")
        var sentence = " " + count.noun(row.persons) + " at the end of \(year)"
        if let all = try displaced(area, count, year: year), all > 0 {
            let whole = area == .region ? "the region’s" : "all"
            sentence += ", \(NumberText.percent(Double(row.persons) / Double(all))) % of \(whole)"
        }
        let edition = try model.data.editions()[count.query(area, years: .one(year)).edition]
        let source = (edition.map { "\($0.publisher), \($0.title)" } ?? "") + "."
        let first = StyledText([
            .init(title + "  ", .strong), .init(NumberText.exact(row.persons), .strong), .init(sentence + "."),
        ])
        return [
            [first],
            [StyledText(source, .dim), StyledText("Enter goes to \(naming.inSentence(row.area)).", .dim)],
        ]
    }
}

extension DisplacedCount {
    /// Whether a printed figure's query about the kind and an area is about this count; of the region only whole counts and
    /// their share.
    fileprivate func isPrinted(in query: String, code: String) -> Bool {
        if code == AreaGroup.region.word, query.holds(" sex=") || query.holds(" ages=") { return false }
        return query.holds("side=origin") == (side == .origin)
    }
}
