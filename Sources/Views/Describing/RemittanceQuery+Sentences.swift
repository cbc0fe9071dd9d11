import MigrationData

extension RemittanceQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        if by == .corridor { return try corridorSentences(model) }
        var description = try description(model)
        if by != .total {
            description.parts = try series(model).series.map {
                .init(selection: $0.selection, values: $0.money.map { $0.map { Int($0.thousands) } })
            }
            description.partNoun = by == .area ? "areas" : "subregions"
            description.top = top
        }
        let facts = description.sentences(share: try share(description, model), members: try members(model))
        return try model.described(facts, try echoes(description, model), edition: edition)
    }

    private func description(_ model: Model) throws(TableError) -> SeriesDescription {
        var whole = self
        whole.by = .total
        whole.top = nil
        let answer = try whole.series(model)
        let values = (answer.series.first?.money ?? []).map { $0.map { Int($0.thousands) } }
        return SeriesDescription(
            topic: .money(direction), areas: try model.data.areas(), years: answer.years,
            whole: .init(selection: area, values: values))
    }

    /// The areas of a group that is a sum of them; none of the world and what is outside, which are the publisher's totals.
    private func members(_ model: Model) throws(TableError) -> [SeriesDescription.Part] {
        guard case .group = area, area != .world, area != .outside else { return [] }
        var query = self
        query.by = .area
        query.top = nil
        return try query.series(model).series.map {
            .init(selection: $0.selection, values: $0.money.map { $0.map { Int($0.thousands) } })
        }
    }

    private func share(_ description: SeriesDescription, _ model: Model) throws(TableError) -> String? {
        let areas = try model.data.areas()
        guard let value = description.value, value > 0, area != .world else { return nil }
        let wider: AreaSelection = area != .region && areas.isInRegion(area) ? .region : .world
        let all = try model.data.remittances().money(
            wider, direction: direction, edition: edition, year: description.year, areas: areas)
        guard let all, let percent = Wording.percent(value, of: Int(all.thousands)) else { return nil }
        let verb = direction == .inflow ? "received" : "sent"
        return
            "that is \(percent) of the \(DescribedUnit.money.short(Int(all.thousands))) that \(areas.phrase(wider)) \(verb)"
    }

    private func echoes(_ description: SeriesDescription, _ model: Model) throws(TableError) -> [ReportEcho] {
        let areas = try model.data.areas()
        func line(_ area: AreaSelection, _ year: Int) -> String {
            var query = self
            query.area = area
            query.by = .total
            query.top = nil
            query.years = .one(year)
            return query.line(areas, usual: Remittances.reportEdition(query.direction))
        }
        let year = description.year
        var echoes = [ReportEcho("{\(line(area, year))}", "for \(year)")]
        if let first = description.years.first, first != year {
            echoes.append(ReportEcho("{\(line(area, first))}", "for \(first)"))
        }
        if by == .area || by == .subregion { return echoes }
        let share = ReportEcho.share(line(area, year), of: line(.world, year))
        return echoes + [ReportEcho(share, "for the share of the world")]
    }

    private func corridorSentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let rows = try ranking(model).map {
            PairDescription.Row(
                origin: .area($0.sender), destination: .area($0.receiver), amount: $0.millions * 1_000)
        }
        let total = rows.reduce(0) { $0 + $1.amount }
        let place = areas.phrase(area)
        let money = DescribedUnit.money
        let main =
            rows.isEmpty
            ? "no remittances \(direction == .inflow ? "to" : "from") \(place) are known for \(RemittanceMatrix.year)"
            : "in \(RemittanceMatrix.year), \(place) \(direction == .inflow ? "received" : "sent") an estimated"
                + " \(money.short(total)) in remittances along " + Wording.counted(rows.count, "corridor")
        var side = CorridorSide.corridor
        if case .area = area { side = direction == .inflow ? .origin : .destination }
        let pairs = PairDescription(
            side: side, rows: rows, shown: top ?? rows.count, whole: total, unit: .money, most: "the most", areas: areas
        )
        return try model.described([main] + pairs.sentences, edition: edition)
    }
}
