import MigrationData

extension CorridorQuery {
    /// As many rows as the published table asks for where it means all corridors.
    private static let everyRow = 10_000

    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let ranking = try model.data.migrantStock().ranking(question, areas: areas)
        guard let first = ranking.first else {
            return try model.described([nothing(areas)], edition: StockQuery.edition)
        }
        let total = first.share > 0 ? Int((Double(first.persons) / first.share).rounded()) : 0
        let rows = ranking.map {
            PairDescription.Row(origin: $0.origin, destination: $0.destination, amount: $0.persons)
        }
        let pairs = PairDescription(
            side: question.by, rows: rows, shown: top, whole: total, unit: .persons, most: "the most", areas: areas,
            ofWhat: " of them", destinationVerb: "lived in")
        let facts = [main(total, areas)] + pairs.sentences + changes(Array(ranking.prefix(top)), areas)
        return try model.described(facts, echoes(areas), edition: StockQuery.edition)
    }

    private func main(_ total: Int, _ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        let topic = DescribedTopic.stock(.immigrants, question.sex)
        let from = origin == .world ? "" : " " + areas.fromPhrase(origin)
        let place =
            if origin == destination, origin != .world {
                "in another of its areas"
            } else if destination == .world, case .area = origin {
                "elsewhere"
            } else {
                destination == .world && origin != .world ? "elsewhere" : areas.inPhrase(destination)
            }
        let within = question.withinSubregion ? ", within one subregion" : ""
        return "in \(question.year), \(topic.counted(total))\(from) lived \(place)\(within)"
    }

    private func nothing(_ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        if origin == destination, case .area = origin {
            return "a corridor has two ends, and \(areas.phrase(origin)) is asked for as both, so none is listed"
        }
        let noun = DescribedTopic.stock(.immigrants, question.sex).nouns.many
        let within = question.withinSubregion ? " within one subregion" : ""
        return
            "no \(noun) \(areas.fromPhrase(origin)) are counted \(areas.inPhrase(destination))\(within) in \(question.year)"
    }

    // MARK: Since

    /// How the first place and those that grew and fell most stand to the earlier year.
    private func changes(_ listed: [Corridor], _ areas: AreaTable) -> [String?] {
        guard let since = question.since, let first = listed.first else { return [] }
        var facts: [String?] = [
            first.personsSince.map { before in
                let change = Change(before: before, after: first.persons, unit: .persons)
                return sentence(change, name(first, areas), since)
            } ?? "how many there were for \(name(first, areas)) in \(since) is not known"
        ]
        let known = listed.compactMap { corridor in corridor.change.map { (corridor, change: $0) } }
        let isForward = since < question.year
        if known.count > 1, let most = known.max(by: { $0.change < $1.change }), most.change > 0 {
            let verb = isForward ? "grew" : "was larger"
            facts.append(
                "of those listed, \(name(most.0, areas)) \(verb) most, by \(DescribedUnit.persons.short(most.change))")
        }
        if known.count > 1, let least = known.min(by: { $0.change < $1.change }), least.change < 0 {
            let verb = isForward ? "fell" : "was smaller"
            facts.append(
                "of those listed, \(name(least.0, areas)) \(verb) most, by \(DescribedUnit.persons.short(-least.change))"
            )
        }
        return facts
    }

    /// From the earlier of the two years to the later.
    private func sentence(_ change: Change, _ name: String, _ since: Int) -> String {
        let isForward = since < question.year
        let inOrder = isForward ? change : Change(before: change.after, after: change.before, unit: .persons)
        let (first, last) = isForward ? (since, question.year) : (question.year, since)
        return "in \(first) the number for \(name) was \(DescribedUnit.persons.short(inOrder.before)); by \(last) it "
            + inOrder.clause
    }

    private func name(_ corridor: Corridor, _ areas: AreaTable) -> String {
        switch question.by {
        case .corridor: "\(areas.phrase(corridor.origin)) to \(areas.phrase(corridor.destination))"
        case .origin: areas.phrase(corridor.origin)
        case .destination: areas.phrase(corridor.destination)
        }
    }

    // MARK: The report

    private func echoes(_ areas: AreaTable) -> [ReportEcho] {
        var all = self
        all.top = Self.everyRow
        all.question.by = .corridor
        all.question.since = nil
        let whole = all.line(areas)
        func stock(_ side: StockSide, _ area: AreaSelection) -> String {
            StockQuery(side: side, area: area, years: .one(question.year), sex: question.sex).line(areas)
        }
        let (origin, destination) = (question.origin, question.destination)
        return [
            ReportEcho("{\(line(areas))}", "for those listed"),
            ReportEcho("{\(whole)}", "for all of them"),
            ReportEcho("{\(stock(.immigrants, destination))} - {\(other(areas))}", "for all of them"),
            ReportEcho(
                ReportEcho.share(whole, of: stock(.immigrants, destination)),
                "for their share of the migrants \(areas.inPhrase(destination))"),
            ReportEcho(
                ReportEcho.share(whole, of: stock(.emigrants, origin)),
                "for their share of the emigrants \(areas.fromPhrase(origin))"),
        ]
    }

    /// The corridors inside the destination, which the report takes from the stock to get those from outside.
    private func other(_ areas: AreaTable) -> String {
        guard question.origin == .outside else { return "" }
        var inside = self
        inside.top = Self.everyRow
        inside.question = CorridorQuestion(
            origin: question.destination, destination: question.destination, year: question.year, sex: question.sex)
        return inside.line(areas)
    }
}
