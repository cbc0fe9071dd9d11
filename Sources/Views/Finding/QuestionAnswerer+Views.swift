import MigrationData
import ReportData

extension QuestionAnswerer {
    /// What a view is about, with its year.
    func title(_ view: View) throws(TableError) -> String {
        switch view {
        case .stock(let query): names.stock(query, sex: query.sex)
        case .corridors(let query): names.corridors(query.question)
        case .remittances(let query): names.money(query)
        case .displacement(let query): names.displaced(query, sex: query.sex)
        case .pyramid(let query): names.pyramid(query)
        case .students(let query): names.students(query)
        default: try view.caption(model: model).title
        }
    }

    /// The one number of a view, for shares.
    func amount(_ view: View) throws(TableError) -> QuestionAmount {
        switch view {
        case .corridors(let query): return try total(query)
        case .remittances(let query):
            return QuestionAmount(try query.table(model).numbers("usd_million").first ?? nil, .dollars)
        case .students(let query): return QuestionAmount(try query.total(model), .students)
        case .pyramid(let query): return QuestionAmount(try query.total(model))
        default: return QuestionAmount(try view.table(model: model).numbers("persons").first ?? nil, .persons)
        }
    }

    // MARK: People

    func stock(_ query: StockQuery) throws(TableError) -> QuestionAnswer {
        let table = try query.table(model)
        let amounts = table.numbers("persons").map { QuestionAmount($0, .persons) }
        let title = names.stock(query, sex: query.sex)
        switch query.by {
        case .total:
            let years = try query.years.years(among: model.data.stock(edition: query.edition).years(query.side))
            if years.count > 1 { return span(title, years, amounts) }
            return Self.single(title, amounts.first)
        case .sex:
            let last = amounts.suffix(2).map(\.number)
            guard last.count == 2 else { return QuestionAnswer(title: title) }
            let years = try query.years.years(among: model.data.migrantStock().years)
            let moment = years.count > 1 ? " in \(years[years.count - 1])" : ""
            return QuestionAnswer(title: title, text: "\(last[0]) women, \(last[1]) men" + moment)
        case .subregion, .area: return largest(title, Self.lastRows(table, amounts))
        }
    }

    static func single(_ title: String, _ amount: QuestionAmount?) -> QuestionAnswer {
        guard let amount else { return .unknown(title) }
        return QuestionAnswer(
            title: title, text: amount.text, number: amount.value, unit: amount.value == nil ? "" : amount.word)
    }

    /// Each part's last year, by name.
    private static func lastRows(
        _ table: ViewTable, _ amounts: [QuestionAmount]
    ) -> [(name: String, amount: QuestionAmount)] {
        let parts = table.texts("area") ?? []
        return parts.indices.filter { $0 + 1 == parts.count || parts[$0 + 1] != parts[$0] }
            .map { (parts[$0], amounts[$0]) }
    }

    /// All persons of a question, whatever `top` leaves of them; those of residual origins too where the view counts them.
    private func total(_ query: CorridorQuery) throws(TableError) -> QuestionAmount {
        let question = query.question
        return QuestionAmount(
            try model.data.migrantStock(edition: query.edition).persons(
                from: areas.origins(of: question.origin), to: areas.members(of: question.destination),
                year: question.year, sex: question.sex))
    }

    func corridors(_ query: CorridorQuery) throws(TableError) -> QuestionAnswer {
        let question = query.question
        let title = names.corridors(question)
        let isPair =
            question.origin != .world && question.destination != .world && !question.withinSubregion
        if isPair, query.top == CorridorQuery.defaultTop {
            guard let since = question.since else { return Self.single(title, try total(query)) }
            var before = query
            before.question.year = since
            return span(title, [since, question.year], [try total(before), try total(query)])
        }
        let table = try query.table(model)
        let persons = table.numbers("persons").map { QuestionAmount($0, .persons) }
        let origins = table.texts("origin") ?? []
        let destinations = table.texts("destination") ?? []
        let rows = persons.indices.map { row in
            switch question.by {
            case .corridor: (name: "\(origins[row]) to \(destinations[row])", amount: persons[row])
            case .origin: (name: origins[row], amount: persons[row])
            case .destination: (name: destinations[row], amount: persons[row])
            }
        }
        return largest(try View.corridors(query).caption(model: model).title + ", \(question.year)", rows)
    }

    func displaced(_ query: DisplacementQuery) throws(TableError) -> QuestionAnswer {
        let table = try query.table(model)
        let amounts = table.numbers("persons").map { QuestionAmount($0, .persons) }
        let title = names.displaced(query, sex: query.sex)
        switch query.by {
        case .total:
            let years = try query.answer(model).years
            return years.count > 1 ? span(title, years, amounts) : Self.single(title, amounts.first)
        case .subregion, .area: return largest(title, Self.lastRows(table, amounts))
        case .corridor: return largest(title, Self.pairs(table, amounts))
        }
    }

    private static func pairs(
        _ table: ViewTable, _ amounts: [QuestionAmount]
    ) -> [(name: String, amount: QuestionAmount)] {
        zip(zip(table.texts("origin") ?? [], table.texts("destination") ?? []), amounts)
            .map { ("\($0.0) to \($0.1)", $1) }
    }

    /// The row of one origin among pairs: of refugees, of money, of what sending it costs.
    func row(_ origin: AreaSelection, _ view: View) throws(TableError) -> QuestionAnswer {
        let table = try view.table(model: model)
        let code = areas.code(of: origin)
        func first(_ column: String, _ value: String) -> Double? {
            let codes = table.texts(column) ?? []
            let values = table.numbers(value)
            return codes.indices.first { codes[$0] == code }.flatMap { values[$0] }
        }
        switch view {
        case .remittances(let query):
            let title =
                "Remittances \(areas.fromPhrase(origin)) to \(areas.phrase(query.area)), \(RemittanceMatrix.year)"
            return Self.single(title, QuestionAmount(first("origin_code", "usd_million"), .dollars))
        case .displacement(let query):
            let kind = query.kind == .refugees ? "Refugees" : "Asylum seekers"
            let title = "\(kind) \(areas.fromPhrase(origin)) \(areas.inPhrase(query.area)), \(DisplacementPairs.year)"
            return Self.single(title, QuestionAmount(first("origin_code", "persons"), .persons))
        case .remittanceCost(let query):
            let title = "Cost of sending 200 US dollars \(areas.fromPhrase(origin)) to \(areas.phrase(query.area))"
            return Self.cost(title + ", " + query.quarter.text, first("sender_code", "percent_of_200_usd"), "")
        default: return QuestionAnswer(title: try title(view))
        }
    }

    // MARK: Money

    func money(_ query: RemittanceQuery) throws(TableError) -> QuestionAnswer {
        let table = try query.table(model)
        let amounts = table.numbers("usd_million").map { QuestionAmount($0, .dollars) }
        let title = names.money(query)
        switch query.by {
        case .total:
            let years = query.years.years(among: try model.data.remittances().years(query.edition, query.direction))
            return years.count > 1 ? span(title, years, amounts) : Self.single(title, amounts.first)
        case .subregion, .area: return largest(title, Self.lastRows(table, amounts))
        case .corridor: return largest(title, Self.pairs(table, amounts))
        }
    }

    func cost(_ query: RemittanceCostQuery) throws(TableError) -> QuestionAnswer {
        let count = try query.corridors(model).count { $0.cost != nil }
        return Self.cost(
            "Cost of sending 200 US dollars to \(areas.phrase(query.area)), \(query.quarter.text)",
            try query.median(model)?.value, ", median of \(count) corridor\(count == 1 ? "" : "s")")
    }

    private static func cost(_ title: String, _ percent: Double?, _ end: String) -> QuestionAnswer {
        guard let percent else { return .unknown(title) }
        return QuestionAnswer(
            title: title, text: "\(NumberText.fixed(percent, decimals: 1)) per cent" + end, number: percent,
            unit: "percent_of_200_usd")
    }

    // MARK: Others

    func students(_ query: StudentQuery) throws(TableError) -> QuestionAnswer {
        let title = names.students(query)
        if query.question.by == .corridor, query.question.origin != .world || query.question.destination != .world {
            return Self.single(title, QuestionAmount(try query.total(model), .students))
        }
        let table = try query.table(model)
        let amounts = table.numbers("students").map { QuestionAmount($0, .students) }
        switch query.question.by {
        case .corridor: return largest(title, Self.pairs(table, amounts))
        case .origin: return largest(title, zip(table.texts("origin") ?? [], amounts).map { ($0, $1) })
        case .destination: return largest(title, zip(table.texts("destination") ?? [], amounts).map { ($0, $1) })
        }
    }

    func pyramid(_ query: PyramidQuery) throws(TableError) -> QuestionAnswer {
        let title = names.pyramid(query)
        if query.of == .both {
            let range = 3...12
            let shares = try [PyramidPopulation.migrants, .population].map { (of) throws(TableError) in
                try query.ages(of, model).share(of: range)
            }
            let text = "15–64: \(NumberText.percent(shares[0])) per cent of migrants, \(NumberText.percent(shares[1]))"
            return QuestionAnswer(
                title: "Ages of migrants and of the population \(areas.inPhrase(query.area)), \(query.year)",
                text: text + " of the population", number: shares[0], unit: "share")
        }
        let total = try query.total(model)
        var answer = Self.single(title, QuestionAmount(total))
        guard query.range != nil || query.sex != .both, let share = try query.ages(query.of, model).share(total) else {
            return answer
        }
        let all = query.of == .population ? "all people" : "all migrants"
        answer.text? += ", \(NumberText.percent(share)) per cent of \(all) there"
        if query.range?.isEstimated ?? false { answer.text? += ", estimated" }
        return answer
    }

    private func measures(_ query: MeasureQuery) -> String {
        let parts = [
            query.area.map { areas.inPhrase($0) }, query.objective.map { "for objective \($0)" },
            query.theme.map { "on " + $0.replacing("-", with: " ") },
        ]
        return (["Measures named in the report"] + parts.compactMap { $0 }).joined(separator: " ")
    }

    /// What the report has under a number, or how much of something.
    func report(_ view: View) throws(TableError) -> QuestionAnswer {
        let title = try view.caption(model: model).title
        let rows = try view.table(model: model).rows.count
        func count(_ one: String, _ many: String) -> QuestionAnswer {
            .count(title, rows, rows == 1 ? one : many, unit: many)
        }
        switch view {
        case .measures(let query):
            return .count(measures(query), rows, rows == 1 ? "measure" : "measures", unit: "measures")
        case .covid(let query):
            let category = query.category.map { ", " + $0.rawValue.replacing("-", with: " ") } ?? ""
            let group = query.group.map { ", " + $0 } ?? ""
            return .count(
                "Impacts of COVID-19" + category + group, rows, rows == 1 ? "impact" : "impacts", unit: "impacts")
        case .recommendations: return count("ask", "asks")
        case .published: return count("number", "numbers")
        case .sources(let query) where query.footnote != nil:
            return QuestionAnswer(title: title, text: try query.sources(model).first?.citation)
        case .paragraph(let query):
            let number = query.paragraphs.map { "Paragraph " + $0.words } ?? title
            return QuestionAnswer(title: number, text: try query.digests(model).first.map(\.title))
        case .objectives(let query) where query.number != nil:
            return QuestionAnswer(title: title, text: try query.objectives(model).first.map(\.title))
        default: return QuestionAnswer(title: title)
        }
    }
}
