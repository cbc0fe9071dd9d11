import Explorer
import MigrationData
import ReportData
import Screen
import Testing
import Views

@Suite("The numbers on the screen are those of the views")
struct NumberTests {
    let world = World()

    private func rows(_ line: String) throws -> ViewTable {
        try View(line, model: world.model).table(model: world.model)
    }

    /// The values of one column where others have some values.
    private func column(_ name: String, of table: ViewTable, where conditions: [String: Value] = [:]) throws -> [Value]
    {
        let index = try #require(table.columns.firstIndex(of: name))
        return table.rows.filter { row in
            conditions.allSatisfy { key, value in table.columns.firstIndex(of: key).map { row[$0] == value } ?? false }
        }.map { $0[index] }
    }

    private func whole(_ value: Value?) -> Int? {
        if case .whole(let number)? = value { return number }
        return nil
    }

    private func lines(_ keys: String, left: Bool = false) throws -> [String] {
        try world.screen(after: keys).split(separator: "\n").map { left ? String($0.prefix(31)) : String($0) }
    }

    @Test("The overview's exact numbers", arguments: ["", ",", "s", "s s", ", , s"])
    func overview(keys: String) throws {
        let state = try world.state(after: "1 " + keys)
        let text = try state.draw(model: world.model).text
        for view in ["stock", "emigrants"] {
            let sex = state.sex == .both ? "" : " sex=\(state.sex.rawValue)"
            let table = try rows("\(view) area=region year=\(state.stockYear)\(sex)")
            #expect(text.contains(NumberText.exact(whole(try column("persons", of: table).first))))
        }
    }

    @Test("The list of subregions, in and out, by year and sex", arguments: ["", "i", ", ,", "s", "i , s s"])
    func subregions(keys: String) throws {
        let state = try world.state(after: "2 " + keys)
        let left = try state.draw(model: world.model).text.split(separator: "\n").map { String($0.prefix(31)) }
        let view = state.side == .immigrants ? "stock" : "emigrants"
        let sex = state.sex == .both ? "" : " sex=\(state.sex.rawValue)"
        for (name, area) in [
            ("Asia and the Pacific", "region"), ("South and S-W Asia", "SSWA"), ("North and Central Asia", "NCA"),
            ("South-East Asia", "SEA"), ("Pacific", "PAC"), ("East and N-E Asia", "ENEA"), ("Thailand", "THA"),
            ("Viet Nam", "VNM"), ("World", "world"),
        ] {
            let table = try rows("\(view) area=\(area) year=\(state.stockYear)\(sex)")
            let number = CountUnit.millions.text(whole(try column("persons", of: table).first))
            #expect(left.contains { $0.contains(" \(name) ") && $0.hasSuffix(" " + number) }, "\(name) \(number)")
        }
    }

    @Test("Growth is told since the year that ; chooses, and since the first again after the last before the one shown")
    func since() throws {
        for (keys, since) in [
            ("3", 1990), ("3 ; ;", 2000), ("3 ; ; ; ; ;", 2015), ("3 ; ; ; ; ; ;", 1990), ("3 ; ; , , , ,", 1990),
        ] {
            var state = try world.state(after: keys)
            let table = try rows(
                "corridors origin=region destination=region year=\(state.stockYear) since=\(since) top=1")
            let before = NumberText.exact(whole(try column("persons_since", of: table).first))
            let text = try state.draw(model: world.model).text
            #expect(text.contains("since \(since)") && text.contains("\(before) in \(since)"), "\(keys)")
            #expect(try state.placeLine(model: world.model)?.hasSuffix("since=\(since)") == true)
            try world.press("2", in: &state)
            let area = try rows("stock area=region year=\(state.stockYear)"),
                then = try rows("stock area=region year=\(since)")
            let now = Double(whole(try column("persons", of: area).first) ?? 0)
            let ratio = now / Double(whole(try column("persons", of: then).first) ?? 0)
            let words = NumberText.percent(abs(ratio - 1)) + " % since \(since)."
            #expect(try state.draw(model: world.model).text.contains(words), "\(words)")
        }
        let first = try world.state(after: "3 , , , , , , ;")
        #expect(first.notice?.contains("1990 is the first year") == true)
        var opened = try world.state(after: "3")
        try opened.open(View("corridors origin=NPL since=2005", model: world.model), model: world.model)
        #expect(try opened.draw(model: world.model).text.contains("since 2005"))
    }

    @Test("The corridors that grew and shrank most are those of the view, by change")
    func changes() throws {
        let text = try world.screen(after: "3 ;", width: 200, height: 60)
        let table = try rows("corridors origin=region destination=region since=1995 top=10000")
        let changes = try column("change", of: table).compactMap { whole($0) }
        for (title, change) in [("Grew most", changes.max() ?? 0), ("Shrank most", -(changes.min() ?? 0))] {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let head = try #require(lines.firstIndex { $0.contains(title) })
            let number = CountUnit(largest: 100_000).text(change)
            #expect(
                lines[head..<min(lines.count, head + 4)].contains { $0.hasSuffix(" " + number) }, "\(title) \(number)")
        }
    }

    @Test("The first twenty corridors, with change and women", arguments: ["", ", ,"])
    func corridors(keys: String) throws {
        let state = try world.state(after: "3 " + keys)
        let year = state.stockYear
        let shown = try state.draw(model: world.model).text.split(separator: "\n").map(String.init)
        let question = "corridors origin=region destination=region year=\(year)"
        let table = try rows("\(question) top=20 since=1990")
        let women = try rows("\(question) top=3000 sex=female")
        for row in table.rows {
            guard case .text(let origin) = row[1], case .text(let destination) = row[3],
                case .whole(let persons?) = row[7],
                case .whole(let since) = row[9]
            else { continue }
            let number = CountUnit.millions.text(persons, decimals: 2)
            let change = NumberText.change(from: since.map(Double.init), to: Double(persons))
            let female = try column(
                "persons", of: women, where: ["origin_code": .text(origin), "destination_code": .text(destination)])
            let share = Int((Double(whole(female.first) ?? 0) / Double(persons) * 100).rounded())
            #expect(
                shown.contains { line in
                    line.contains(number) && line.contains(change) && line.hasSuffix("\(share) %")
                }, "\(origin) \(destination) \(number) \(change) \(share)")
        }
    }

    @Test("The detail of each corridor is exact to the person")
    func corridorDetail() throws {
        let table = try rows("corridors origin=region destination=region year=2019 top=12 since=1990")
        var state = try world.state(after: "3")
        for row in table.rows {
            let text = try state.draw(model: world.model).text
            #expect(text.contains(NumberText.exact(whole(row[7])) + " persons in 2019"))
            #expect(text.contains(NumberText.exact(whole(row[9])) + " in 1990"))
            try world.press("Down", in: &state)
        }
    }

    @Test("The ages in the detail and the working age in the list")
    func ages() throws {
        let table = try rows("pyramid area=region year=2019")
        func persons(_ population: String, _ ages: Set<String>) throws -> Int {
            try ages.reduce(0) { sum, age in
                try column("persons", of: table, where: ["of": .text(population), "age_group": .text(age)])
                    .reduce(sum) { $0 + (whole($1) ?? 0) }
            }
        }
        let all = Set(AgeTable.standardAges)
        let working = all.subtracting(["0-4", "5-9", "10-14", "65-69", "70-74", "75+"])
        let shares = try ["migrants", "population"].map { population in
            NumberText.percent(Double(try persons(population, working)) / Double(try persons(population, all)))
        }
        let left = try lines("4", left: true)
        #expect(left.contains { $0.contains("the region") && $0.hasSuffix(shares.joined(separator: " ")) })
        let text = try world.screen(after: "4")
        #expect(text.contains("30–34  " + NumberText.exact(try persons("migrants", ["30-34"])) + " migrants"))
    }

    @Test("The money in the list and in the detail", arguments: ["", ", ,", "i"])
    func money(keys: String) throws {
        let state = try world.state(after: "5 " + keys)
        let text = try state.draw(model: world.model).text
        let left = text.split(separator: "\n").map { String($0.prefix(31)) }
        for (direction, areas) in [
            ("inflow", ["region": "Asia and the Pacific", "IND": "India", "CHN": "China"]),
            ("outflow", ["RUS": "Russian Federation"]),
        ] {
            for (area, name) in areas {
                let table = try rows("remittances area=\(area) direction=\(direction) year=\(state.moneyYear)")
                guard case .money(let money?)? = try column("usd_million", of: table).first else { continue }
                let number = NumberText.scaled(money.billions)
                #expect(left.contains { $0.contains(" \(name) ") && $0.hasSuffix(" " + number) }, "\(name) \(number)")
            }
        }
    }

    @Test("The report's counts: impacts by category, asks by letter, measures")
    func report() throws {
        let left = try lines("8", left: true)
        for category in CovidImpact.Category.allCases {
            let count = try rows("covid category=\(category.rawValue)").rows.count
            #expect(left.contains { $0.contains(category.title) && $0.hasSuffix(" \(count)") })
        }
        let advice = try lines("9", left: true)
        for letter in RecommendationAsk.letters {
            let count = try rows("recommendation \(letter)").rows.count
            #expect(advice.contains { $0.contains(" \(letter) ") && $0.hasSuffix(" \(count)") })
        }
        let figures = try world.model.report.publishedFigures().filter { figure in
            figure.recommendations.contains { $0.hasPrefix("g") }
        }
        #expect(try world.screen(after: "9 End").contains("Published figures behind it  \(figures.count)"))
    }

    @Test(
        "The shares by neighbour are those of the statistics",
        arguments: ["", "i", "Down", "Down Down Down i", ", , Down s"])
    func shares(keys: String) throws {
        let state = try world.state(after: "2 " + keys)
        let areas = try world.model.data.areas()
        let text = try state.draw(model: world.model).text
        guard case .area(let chosen)? = state.current.item else { return }
        let parts: [AreaSelection]
        if case .group(.subregion) = chosen {
            parts = areas.members(of: chosen).members.map(AreaSelection.area)
        } else {
            parts = SeriesPalette.order.map(AreaSelection.subregion)
        }
        let known = try parts.compactMap { part in
            try world.model.data.migrantStock().shares(
                part, side: state.side, year: state.stockYear, sex: state.sex, areas: areas)
        }
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").suffix(3).map(String.init) }
        let shown = known.filter { shares in
            lines.contains([shares.same, shares.region, shares.outside].map { NumberText.percent($0) })
        }
        #expect(!known.isEmpty && shown.count >= min(known.count, 5))
    }

    @Test("A view opens its pane with its area, year and sex")
    func views() throws {
        for (line, pane, expected) in [
            ("stock area=THA year=2010 sex=female", Pane.subregions, "Thailand"),
            ("emigrants area=NPL", .subregions, "Nepal"),
            ("corridors origin=NPL top=10 year=2019", .corridors, "Nepal"),
            (
                "corridors origin=outside destination=region by=origin top=10 year=2019", .corridors,
                "Origins from outside"
            ),
            ("corridors origin=IND destination=THA", .corridors, "India › Thailand"),
            ("matrix year=2019", .subregions, "From where to where"),
            ("pyramid area=JPN year=2019", .ages, "Japan"),
            ("remittances area=FJI", .remittances, "Fiji"), ("covid category=health", .covid, "Health"),
            ("recommendation f", .recommendations, "(f)"),
        ] {
            var state = World.start()
            try state.open(try View(line, model: world.model), model: world.model)
            #expect(state.pane == pane, "\(line)")
            #expect(try state.draw(model: world.model).text.contains(expected), "\(line)")
        }
    }
}
