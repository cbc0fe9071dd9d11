import MigrationData

extension CorridorQuery {
    /// As many rows as the published table asks for where it means all corridors.
    private static let everyRow = 10_000

    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        let ranking = try model.data.migrantStock(edition: edition).ranking(question, areas: areas)
        guard let first = ranking.first else { return [Wording.sentence(nothing(areas))] }
        let total = first.share > 0 ? Int((Double(first.persons) / first.share).rounded()) : 0
        let rows = ranking.map {
            PairDescription.Row(origin: $0.origin, destination: $0.destination, amount: $0.persons)
        }
        let pairs = PairDescription(
            side: side, rows: rows, shown: top, whole: total, unit: .persons, most: "the most", areas: areas,
            ofWhat: " of them", destinationVerb: "lived in")
        let facts = [main(total, areas), try shares(total, model)] + pairs.sentences
        return try model.described(
            facts + changes(Array(ranking.prefix(top)), areas), echoes(areas), edition: edition)
    }

    /// The side that is ranked: where one end is a single area, the other one.
    private var side: CorridorSide { PairDescription.side(question.by, question.origin, question.destination) }

    private func main(_ total: Int, _ areas: AreaTable) -> String {
        let topic = DescribedTopic.stock(.immigrants, question.sex)
        let way = areas.wayPhrase(question.origin, question.destination, abroad: "elsewhere")
        let within = question.withinSubregion ? ", within one subregion" : ""
        return "in \(question.year), \(topic.counted(total))\(way.from) lived \(way.place)\(within)"
    }

    /// What part of the stock at one end and of the emigrants at the other the corridors are.
    private func shares(_ total: Int, _ model: Model) throws(TableError) -> String? {
        let (origin, destination) = (question.origin, question.destination)
        guard origin != .world, destination != .world else { return nil }
        let areas = try model.data.areas()
        let stock = try model.data.migrantStock(edition: edition)
        func all(_ selection: AreaSelection, _ side: StockSide) -> Int {
            stock.total(selection, side: side, year: question.year, sex: question.sex, areas: areas) ?? 0
        }
        let nouns = DescribedTopic.stock(.immigrants, question.sex).nouns.many
        let emigrants = DescribedTopic.stock(.emigrants, question.sex).nouns.many
        guard let first = Wording.percent(total, of: all(destination, .immigrants)),
            let second = Wording.percent(total, of: all(origin, .emigrants))
        else { return nil }
        return "that is \(first) of the \(nouns) \(areas.inPhrase(destination)), and \(second) of the \(emigrants)"
            + " \(areas.fromPhrase(origin))"
    }

    private func nothing(_ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        if origin == destination, case .area = origin {
            return "a corridor has two ends, and \(areas.phrase(origin)) is asked for as both, so there is none"
        }
        let noun = DescribedTopic.stock(.immigrants, question.sex).nouns.many
        let way = areas.wayPhrase(origin, destination, abroad: "elsewhere")
        let within = question.withinSubregion ? " within one subregion" : ""
        return "no \(noun)\(way.from) are counted \(way.place)\(within) in \(question.year)"
    }

    // MARK: Since

    /// How the first place and those that grew and fell most stand to the earlier year.
    private func changes(_ listed: [Corridor], _ areas: AreaTable) -> [String?] {
        guard let since = question.since, let first = listed.first else { return [] }
        let head =
            first.personsSince.map { before in
                sentence(Change(before: before, after: first.persons, unit: .persons), name(first, areas), since)
            } ?? "how many there were for \(name(first, areas)) in \(since) is not known"
        // From the earlier of the two years to the later, whichever is asked for.
        let sign = since < question.year ? 1 : -1
        let known = listed.compactMap { corridor in
            corridor.change.map { (name: name(corridor, areas), change: $0 * sign) }
        }
        guard known.count > 1 else { return [head] }
        var clauses: [String] = []
        if let most = known.max(by: { $0.change < $1.change }), most.change > 0 {
            clauses.append("grew most for \(most.name), by \(Self.short(most.change))")
        }
        if let least = known.min(by: { $0.change < $1.change }), least.change < 0 {
            clauses.append("fell most for \(least.name), by \(Self.short(-least.change))")
        }
        return clauses.isEmpty ? [head] : [head, "of those listed, the number " + clauses.joined(separator: ", and ")]
    }

    private static func short(_ persons: Int) -> String { DescribedUnit.persons.short(persons) }

    /// From the earlier of the two years to the later.
    private func sentence(_ change: Change, _ name: String, _ since: Int) -> String {
        let isForward = since < question.year
        let inOrder = isForward ? change : Change(before: change.after, after: change.before, unit: .persons)
        let (first, last) = isForward ? (since, question.year) : (question.year, since)
        return "in \(first) the number for \(name) was \(DescribedUnit.persons.short(inOrder.before)); by \(last) it "
            + inOrder.clause
    }

    private func name(_ corridor: Corridor, _ areas: AreaTable) -> String {
        switch side {
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
        let whole = all.line(areas, usual: MigrantStock.reportEdition)
        var listed = self
        listed.question.since = nil
        func stock(_ side: StockSide, _ area: AreaSelection) -> String {
            StockQuery(side: side, area: area, years: .one(question.year), sex: question.sex, edition: edition)
                .line(areas, usual: MigrantStock.reportEdition)
        }
        let (origin, destination) = (question.origin, question.destination)
        return [
            ReportEcho("{\(listed.line(areas, usual: MigrantStock.reportEdition))}", "for those listed"),
            ReportEcho("{\(whole)}", "for all of them"),
            ReportEcho("{\(stock(.immigrants, destination))} - {\(other(areas))}", "for all of them"),
            ReportEcho(
                "({\(stock(.immigrants, destination))} - {\(other(areas))}) / {\(stock(.immigrants, destination))}",
                "for the share of the migrants"),
            ReportEcho(
                ReportEcho.share(whole, of: stock(.immigrants, destination)),
                "for the share of the migrants"),
            ReportEcho(
                ReportEcho.share(whole, of: stock(.emigrants, origin)),
                "for the share of the emigrants"),
        ]
    }

    /// The corridors inside the destination, which the report takes from the stock to get those from outside.
    private func other(_ areas: AreaTable) -> String {
        guard question.origin == .outside else { return "" }
        var inside = self
        inside.top = Self.everyRow
        inside.question = CorridorQuestion(
            origin: question.destination, destination: question.destination, year: question.year, sex: question.sex)
        return inside.line(areas, usual: MigrantStock.reportEdition)
    }
}
