import MigrationData

/// Answers plans by what the tables of their views say.
struct QuestionAnswerer {
    let model: Model
    let areas: AreaTable
    let names: QuestionNames

    init(_ model: Model) throws(TableError) {
        self.model = model
        areas = try model.data.areas()
        names = QuestionNames(areas: areas)
    }

    /// What a plan's view answers; throws where there is no such view.
    func result(_ plan: QuestionPlan) throws(ViewError) -> FindResult {
        let view = try View(plan.line, model: model)
        do throws(TableError) {
            let answer = try answer(plan, view)
            return FindResult(
                kind: .answer, title: answer.title, detail: try source(view), line: try view.line(model: model),
                answer: answer.text, number: answer.number, unit: answer.unit)
        } catch { throw .table(error) }
    }

    /// Publisher and title of the editions, or the report.
    private func source(_ view: View) throws(TableError) -> String {
        switch view {
        case .stock(let query): try view.source(of: [query.edition], model)
        case .corridors(let query): try view.source(of: [query.edition], model)
        case .matrix(let query): try view.source(of: [query.edition], model)
        case .remittances(let query): try view.source(of: [query.edition], model)
        case .displacement(let query): try view.source(of: [query.edition], model)
        default: try view.source(model: model)
        }
    }

    private func answer(_ plan: QuestionPlan, _ view: View) throws(TableError) -> QuestionAnswer {
        switch plan.form {
        case .number, .numberIfAny: try number(view)
        case .sexShare(let sex): try sexShare(sex, view)
        case .row(let origin): try row(origin, view)
        case .part(let whole, let kind): try part(view, of: whole, kind)
        case .populationShare: try populationShare(view)
        }
    }

    /// The view's own number.
    private func number(_ view: View) throws(TableError) -> QuestionAnswer {
        switch view {
        case .stock(let query): try stock(query)
        case .corridors(let query): try corridors(query)
        case .remittances(let query): try money(query)
        case .remittanceCost(let query): try cost(query)
        case .displacement(let query): try displaced(query)
        case .students(let query): try students(query)
        case .pyramid(let query): try pyramid(query)
        default: try report(view)
        }
    }

    // MARK: Rows

    /// Several years of one thing: the first, the last, and what lies between.
    func span(_ title: String, _ years: [Int], _ amounts: [QuestionAmount]) -> QuestionAnswer {
        let known = zip(years, amounts).filter { $0.1.value != nil }
        guard let first = known.first, let last = known.last, first.0 != last.0 else {
            guard let only = known.first else { return .unknown(title) }
            return QuestionAnswer(
                title: title, text: "\(only.1.text), \(only.0) alone", number: only.1.value, unit: only.1.word)
        }
        let difference = (last.1.value ?? 0) - (first.1.value ?? 0)
        return QuestionAnswer(
            title: title,
            text: "\(first.1.number) in \(first.0), \(last.1.text) in \(last.0)"
                + Self.change(first.1.value, last.1.value), number: difference, unit: last.1.word)
    }

    /// How far a number grew or fell, as descriptions say it: `, 4 times as many`, `, 12.5 per cent more`.
    private static func change(_ before: Double?, _ after: Double?) -> String {
        guard let before, let after, before > 0 else { return "" }
        if after >= before * 2 { return ", \(NumberText.fixed(after / before)) times as large" }
        if after == before { return ", the same" }
        let share = abs(after - before) / before
        return ", \(Wording.percent(share)) " + (after > before ? "more" : "less")
    }

    /// The largest of several, the first three by name.
    func largest(_ title: String, _ rows: [(name: String, amount: QuestionAmount)]) -> QuestionAnswer {
        let known = rows.filter { ($0.amount.value ?? 0) > 0 }.enumerated().sorted { left, right in
            let values = (left.element.amount.value ?? 0, right.element.amount.value ?? 0)
            return values.0 != values.1 ? values.0 > values.1 : left.offset < right.offset
        }.map(\.element)
        guard let first = known.first else { return QuestionAnswer(title: title, text: "nothing is known") }
        var parts = ["\(first.name) \(first.amount.text)"]
        parts += known.dropFirst().prefix(2).map { "\($0.name) \($0.amount.number)" }
        return QuestionAnswer(
            title: title, text: parts.joined(separator: ", "), number: first.amount.value, unit: first.amount.word)
    }

    // MARK: Shares

    /// A number as a part of another one, both named.
    func share(_ title: String, _ part: QuestionAmount, of whole: QuestionAmount, _ name: String) -> QuestionAnswer {
        guard let value = part.value, let all = whole.value, all > 0 else {
            return .unknown(title)
        }
        return QuestionAnswer(
            title: title,
            text: "\(NumberText.percent(value / all)) per cent (\(part.number) of \(whole.number) \(name))",
            number: value / all, unit: "share")
    }

    private func part(_ view: View, of line: String, _ kind: QuestionPlan.Whole) throws(TableError) -> QuestionAnswer {
        let whole = try model.reread(line)
        let (part, all) = (try amount(view), try amount(whole))
        let name: String =
            switch kind {
            case .known: "whose age is known"
            default: Self.timeless(try title(whole))
            }
        return share("Share of " + Self.small(try title(view)), part, of: all, name)
    }

    /// The beginning of a sentence inside one.
    private static func small(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }

    /// The same without its year.
    private static func timeless(_ title: String) -> String {
        let year = title.reversed().prefix { $0.isNumber }.count
        let head = title.dropLast(year)
        return small(year > 0 && head.hasSuffix(", ") ? String(head.dropLast(2)) : title)
    }

    private func sexShare(_ sex: Sex, _ view: View) throws(TableError) -> QuestionAnswer {
        let name = sex == .female ? "women" : "men"
        switch view {
        case .stock(let query):
            return try stockShare(sex, name, query)
        case .displacement(var query):
            query.sex = .female
            let women = try query.table(model).numbers("persons").first ?? nil
            query.sex = .male
            let men = try query.table(model).numbers("persons").first ?? nil
            let all = women.flatMap { women in men.map { women + $0 } }
            let group = names.displaced(query, sex: .both)
            return share(
                "Share of \(name) among \(Self.timeless(group))" + names.moment(query.years),
                QuestionAmount(sex == .female ? women : men, .persons), of: QuestionAmount(all, .persons),
                "whose sex is known")
        default: return try number(view)
        }
    }

    /// Women or men among migrants; of several years the first and the last.
    private func stockShare(_ sex: Sex, _ name: String, _ query: StockQuery) throws(TableError) -> QuestionAnswer {
        let years = query.years.years(among: try model.data.migrantStock().years)
        let rows = try query.table(model).numbers("persons")
        let group = Self.timeless(names.stock(query, sex: .both)).replacing(names.moment(query.years), with: "")
        let title = "Share of \(name) among \(group)" + names.moment(query.years)
        guard rows.count == years.count * 2, let last = years.last else { return QuestionAnswer(title: title) }
        func part(_ year: Int) -> (part: QuestionAmount, all: QuestionAmount) {
            let (women, men) = (rows[year * 2], rows[year * 2 + 1])
            let all = women.flatMap { women in men.map { women + $0 } }
            return (QuestionAmount(sex == .female ? women : men, .persons), QuestionAmount(all, .persons))
        }
        let now = part(years.count - 1)
        var answer = share(title, now.part, of: now.all, "persons")
        let before = part(0)
        if years.count > 1, let some = before.part.value, let all = before.all.value, all > 0, let text = answer.text {
            answer.text = "\(NumberText.percent(some / all)) per cent in \(years[0]), in \(last) " + text
        }
        return answer
    }

    private func populationShare(_ view: View) throws(TableError) -> QuestionAnswer {
        guard case .pyramid(let query) = view else { return try number(view) }
        let table = try query.table(model)
        let persons = table.numbers("persons")
        func sum(_ population: String) -> Double? {
            let column = table.texts("of") ?? []
            let known = column.indices.filter { column[$0] == population }.compactMap { persons[$0] }
            return known.isEmpty ? nil : known.reduce(0, +)
        }
        return share(
            "Migrants’ share in the population of \(areas.phrase(query.area)), \(query.year)",
            QuestionAmount(sum("migrants"), .persons), of: QuestionAmount(sum("population"), .persons), "people")
    }
}

extension Model {
    /// The view of a line that is known to be one.
    fileprivate func reread(_ line: String) throws(TableError) -> View {
        do throws(ViewError) { return try View(line, model: self) } catch {
            if case .table(let table) = error { throw table }
            throw TableError(file: line, line: 0, problem: .inconsistent(error.description))
        }
    }
}
