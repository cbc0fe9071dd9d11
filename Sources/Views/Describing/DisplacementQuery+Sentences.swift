import MigrationData

extension DisplacementQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        if by == .corridor { return try corridorSentences(model) }
        var description = try description(model)
        if by != .total {
            description.parts = try answer(model).series.map { .init(selection: $0.selection, values: $0.persons) }
            description.partNoun = by == .area ? "areas" : "subregions"
            description.top = top
        }
        let facts = description.sentences(share: try share(description, model))
        return try model.described(facts, try echoes(description, model), edition: edition)
    }

    private var topic: DescribedTopic {
        let nouns = nouns
        let ages = ages.map { $0.last >= 120 ? " aged \($0.first) or more" : " aged \($0.first) to \($0.last)" } ?? ""
        return .displaced(kind, side, one: nouns.one + ages, many: nouns.many + ages)
    }

    private var nouns: (one: String, many: String) {
        switch (kind, sex) {
        case (.refugees, .both): ("refugee", "refugees")
        case (.refugees, .female): ("refugee woman or girl", "refugee women and girls")
        case (.refugees, .male): ("refugee man or boy", "refugee men and boys")
        case (.asylumSeekers, _): ("asylum seeker", "asylum seekers")
        case (.stateless, _): ("stateless person", "stateless people")
        case (.internallyDisplaced, _): ("person", "people")
        }
    }

    private func description(_ model: Model) throws(TableError) -> SeriesDescription {
        var whole = self
        whole.by = .total
        whole.top = nil
        let answer = try whole.answer(model)
        return SeriesDescription(
            topic: topic, areas: try model.data.areas(), years: answer.years,
            whole: .init(selection: area, values: answer.series.first?.persons ?? []))
    }

    /// What the main number is a part of: the region's, or the world's where that is known.
    private func share(_ description: SeriesDescription, _ model: Model) throws(TableError) -> String? {
        let areas = try model.data.areas()
        guard let value = description.value, value > 0, area != .world else { return nil }
        var wider = self
        wider.by = .total
        wider.years = .one(description.year)
        let isInRegion = area != .region && areas.isInRegion(area)
        let knowsWorld = edition == DisplacementPairs.edition && !isBySexOrAge
        guard isInRegion || knowsWorld else { return nil }
        wider.area = isInRegion ? .region : .world
        guard let all = try wider.answer(model).series.first?.persons.last ?? nil,
            let percent = Wording.percent(value, of: all)
        else { return nil }
        let ends = side == .asylum ? areas.inPhrase(wider.area) : areas.fromPhrase(wider.area)
        return "that is \(percent) of the \(description.topic.unit.short(all)) \(ends)"
    }

    private func echoes(_ description: SeriesDescription, _ model: Model) throws(TableError) -> [ReportEcho] {
        let areas = try model.data.areas()
        guard description.year == DisplacementPairs.year else { return [] }
        func line(_ area: AreaSelection) -> String {
            var query = self
            query.area = area
            query.by = .total
            query.top = nil
            query.years = .one(description.year)
            return query.line(areas)
        }
        return [
            ReportEcho("{\(line(area))}", "for \(description.year)"),
            ReportEcho(ReportEcho.share(line(area), of: line(.world)), "for the share of the world"),
        ]
    }

    // MARK: Corridors

    private func corridorSentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let rows = try ranking(model).map {
            PairDescription.Row(origin: .area($0.origin), destination: .area($0.asylum), amount: $0.persons)
        }
        let total = rows.reduce(0) { $0 + $1.amount }
        let topic = topic
        let ways = side == .asylum ? areas.inPhrase(area) : areas.fromPhrase(area)
        let within = isWithinRegion ? ", with both ends in Asia and the Pacific" : ""
        let main =
            rows.isEmpty
            ? "no corridors of \(topic.nouns.many) \(ways)\(within) are counted at the end of \(DisplacementPairs.year)"
            : "at the end of \(DisplacementPairs.year), \(topic.counted(total)) \(ways) are counted along "
                + Wording.counted(rows.count, "corridor") + within
        var ranked = CorridorSide.corridor
        if case .area = area { ranked = side == .asylum ? .origin : .destination }
        let pairs = PairDescription(
            side: ranked, rows: rows, shown: top ?? rows.count, whole: total, unit: .persons, most: "the most",
            areas: areas, ofWhat: " of them", destinationVerb: "were in")
        var all = self
        all.top = nil
        return try model.described(
            [main] + pairs.sentences, [ReportEcho("{\(all.line(areas))}", "for all of them")], edition: edition)
    }
}
