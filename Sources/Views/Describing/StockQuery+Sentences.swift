import MigrationData

extension StockQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        var description = try description(model)
        let answer = try series(model)
        if by == .area || by == .subregion {
            description.parts = answer.series.map { .init(selection: $0.selection, values: $0.persons) }
            description.partNoun = by == .area ? "areas" : "subregions"
        }
        var facts = description.sentences(share: try share(description, model), members: [])
        if sex == .both, by == .total || by == .sex { facts.append(try women(description, model)) }
        return try model.described(facts, try echoes(description, model), edition: edition)
    }

    private func description(_ model: Model) throws(TableError) -> SeriesDescription {
        var whole = self
        whole.by = .total
        let answer = try whole.series(model)
        let values = answer.series.first?.persons ?? []
        return SeriesDescription(
            topic: .stock(side, sex), areas: try model.data.areas(), years: answer.years,
            whole: .init(selection: area, values: values))
    }

    /// What the main number is a part of: the world's, or of an area the region's where it lies there.
    private func share(_ description: SeriesDescription, _ model: Model) throws(TableError) -> String? {
        let areas = try model.data.areas()
        guard let value = description.value, value > 0, area != .world else { return nil }
        let wider: AreaSelection = area != .region && areas.isInRegion(area) ? .region : .world
        let stock = try model.data.stock(edition: edition)
        guard
            let all = stock.total(wider, side: side, year: description.year, sex: sex, areas: areas),
            let percent = Wording.percent(value, of: all)
        else { return nil }
        let amount = description.topic.unit.short(all) + " " + description.topic.nouns.many
        if wider == .world { return "that is \(percent) of the world’s \(amount)" }
        return
            "that is \(percent) of the \(amount) \(side == .immigrants ? areas.inPhrase(wider) : areas.fromPhrase(wider))"
    }

    /// How many of the main number are women.
    private func women(_ description: SeriesDescription, _ model: Model) throws(TableError) -> String? {
        let stock = try model.data.stock(edition: edition)
        guard let value = description.value, value > 0,
            let women = stock.total(
                area, side: side, year: description.year, sex: .female, areas: try model.data.areas()),
            let percent = Wording.percent(women, of: value), let rest = Wording.percent(value - women, of: value)
        else { return nil }
        if by == .total { return "women were \(percent) of them" }
        let unit = description.topic.unit
        return
            "of them, \(unit.short(women)), or \(percent), were women, and \(unit.short(value - women)), or \(rest), men"
    }

    private func echoes(_ description: SeriesDescription, _ model: Model) throws(TableError) -> [ReportEcho] {
        let areas = try model.data.areas()
        func line(_ area: AreaSelection, _ year: Int, _ sex: Sex) -> String {
            StockQuery(side: side, area: area, years: .one(year), sex: sex, edition: edition)
                .line(areas, usual: MigrantStock.reportEdition)
        }
        let year = description.year
        let whole = line(area, year, sex)
        var echoes = [ReportEcho("{\(whole)}", "for \(year)")]
        if let first = description.years.first, first != year {
            echoes.append(ReportEcho("{\(line(area, first, sex))}", "for \(first)"))
        }
        if by == .area || by == .subregion { return echoes }
        let share = ReportEcho.share(whole, of: line(.world, year, sex))
        echoes.append(ReportEcho(share, "for the share of the world"))
        for part in [Sex.female, .male] where sex == .both || sex == part {
            let share = ReportEcho.share(line(area, year, part), of: line(area, year, .both))
            echoes.append(ReportEcho(share, part == .female ? "for the share of women" : "for the share of men"))
        }
        return echoes
    }
}
