import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    var profileQuery: ProfileQuery {
        ProfileQuery(area: chosenArea, year: state.stockYear, sex: state.sex)
    }

    /// How many numbers, paragraphs, measures and objectives are listed, each.
    private static let listed = 40

    func profileSections() throws(TableError) -> [ProfileSection] {
        if let sections = memo.ofChoice.sections { return sections }
        let sections = try profile().sections(model, limit: Self.listed)
        memo.ofChoice.sections = sections
        return sections
    }

    private func profile() throws(TableError) -> Profile {
        if let profile = memo.profile { return profile }
        let profile = try Profile(profileQuery, model: model)
        memo.profile = profile
        return profile
    }

    // MARK: The list

    /// The tree of areas, the world outside the region, and an area out there where one is open.
    func profileRows() throws(TableError) -> [ListRow] {
        let naming = Naming(areas: try model.data.areas())
        let stock = try model.data.migrantStock()
        let totals = StockSide.allCases.map { stock.totals(side: $0, year: state.stockYear, sex: state.sex) }
        func persons(_ selection: AreaSelection) -> [Int?] {
            // As origins the world and what is outside take in the residual ones.
            let members = [naming.areas.members(of: selection), naming.areas.origins(of: selection)]
            return zip(totals, members).map { totals, members in
                let known = members.members.compactMap { totals[Int($0.value)] }
                return known.isEmpty ? nil : known.reduce(0, +)
            }
        }
        func numbers(_ selection: AreaSelection) -> [String] {
            persons(selection).map { listed($0) }
        }
        func rank(_ selection: AreaSelection) -> Int { persons(selection)[0] ?? -1 }
        let unit = listedUnit() == CountUnit.persons.name ? "Persons" : "Millions"
        let heading = ListRow.heading("\(unit) \(state.stockYear)", short: unit, numbers: ["here", "abroad"])
        let outside = naming.areas.members(of: .outside).members.map(AreaSelection.area)
        if !state.current.filter.isEmpty {
            let all = Self.regional(naming.areas) + outside + [.world, .outside]
            let found = all.filter { naming.matches($0, state.current.filter) }
            if found.isEmpty { return Self.nothingFound }
            return [heading, .air]
                + ordered(found, naming, by: rank).map { naming.row(.area($0), $0, numbers: numbers($0)) }
        }
        var rows = [heading, .air] + (try areaTree(numbers: numbers, rank: rank))
        rows.append(naming.row(.area(.outside), .outside, numbers: numbers(.outside)))
        if case .area(let area)? = state.current.item, outside.contains(area) {
            rows.append(naming.member(.area(area), area, numbers: numbers(area)))
            memo.ofPane.rowsHangOnChoice = true
        }
        return rows
    }

    // MARK: The lines

    func profileGroups() throws(TableError) -> [LinkGroup] {
        try profileSections().map { (section) throws(TableError) in
            LinkGroup(
                title: section.title, links: try section.rows.map { (row) throws(TableError) in try link(row.target) })
        }
    }

    private func link(_ target: ProfileRow.Target) throws(TableError) -> Link {
        switch target {
        case .view(let view, let title): .view(try view.line(model: model), title: title)
        case .paragraph(let number): .paragraph(number)
        case .figure(let id): .figure(id)
        case .measure(let id): .measure(id)
        case .objective(let number): .objective(number)
        }
    }

    /// The line that the cursor stands on.
    private func chosenProfileRow() throws(TableError) -> ProfileRow? {
        guard let chosen = chosenRow else { return nil }
        let rows = try profileSections().flatMap(\.rows)
        return rows.indices.contains(chosen) ? rows[chosen] : nil
    }

    // MARK: The page

    func profilePage() throws(TableError) -> Page {
        let profile = try profile()
        var page = Page()
        page.place = "Profile of " + Naming(areas: try model.data.areas()).inSentence(chosenArea)
        page.scope = stockScope
        let request = FigureRequest(
            chosenYear: state.stockYear, width: figureSize.width, characters: state.characters)
        let figures = try profile.page(model, request)
        let list = Profile.list(
            try profileSections(), width: figureSize.width, characters: state.characters, chosen: chosenRow)
        page.blocks = [Page.Block(.figure(.choices(list)), minimum: min(2, list.lines.count), choice: .row)]
        // Where there is room for one alone it is the line that the cursor stands on.
        if figureSize.height >= 6 || state.current.focus == .list {
            let natural = figures.height(at: figureSize.width, in: state.characters)
            page.blocks.insert(Page.Block(.profile(figures), minimum: min(natural, mostFigureRows)), at: 0)
        }
        page.detail = try profileDetail(profile)
        return page
    }

    /// The rows that the figures keep above the lines, as far as they need them.
    private var mostFigureRows: Int {
        switch figureSize.height {
        case ..<10: 3
        case ..<24: figureSize.height / 2 + 1
        default: figureSize.height * 3 / 5
        }
    }

    private func profileDetail(_ profile: Profile) throws(TableError) -> [[StyledText]] {
        guard let row = try chosenProfileRow() else {
            let heading = try profile.heading(model)
            return [
                [StyledText([.init(heading.title + "  ", .strong), .init(heading.unit + ".")])],
                [StyledText("Enter goes to its lines, f finds any area.", .dim)],
            ]
        }
        guard case .view = row.target else { return try linkDetail() ?? [] }
        var verdicts: [StyledText] = []
        for id in row.printed {
            guard let check = try model.verification.figure(id) else { continue }
            verdicts.append(
                StyledText([
                    .init("¶\(check.figure.paragraph) prints "), .init(check.printedText, .strong), .init(" "),
                    .init(check.verdict.mark(in: state.characters) + " " + check.verdict.rawValue, check.verdict.style),
                    .init("."),
                ]))
        }
        return [row.sentences.map { StyledText($0) }, verdicts + [StyledText("Enter goes to what shows it.", .dim)]]
    }

    // MARK: Evidence

    func evidenceOfProfile() throws(TableError) -> [EvidenceItem] {
        guard let row = try chosenProfileRow() else { return try evidenceOfView() }
        if case .view = row.target { return try evidenceOfView() }
        let printed = try evidenceOfLinks()
        return printed.isEmpty ? try evidenceOfView() : printed
    }

    /// The view whose number a line puts first, or the stock.
    func currentProfile() throws(TableError) -> View? {
        let query = profileQuery
        let stock = StockQuery(area: query.area, years: .one(query.year), sex: query.sex)
        guard case .view(let view, _)? = try chosenProfileRow()?.target else { return .stock(stock) }
        switch view {
        case .pyramid(var pyramid):
            if pyramid.of == .both { pyramid.of = .migrants }
            return .pyramid(pyramid)
        case .corridors(let corridors):
            let isHere = corridors.question.by == .origin
            return .stock(
                StockQuery(
                    side: isHere ? .immigrants : .emigrants, area: query.area, years: .one(query.year), sex: query.sex))
        case .remittances(var money):
            money.years = .one(Self.moneyYears.upperBound)
            return .remittances(money)
        default: return view
        }
    }
}
