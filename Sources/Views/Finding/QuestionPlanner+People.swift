import MigrationData

extension QuestionPlanner {
    /// Migrants where they live, emigrants where they come from, and corridors between.
    mutating func planPeople() throws(TableError) {
        let known = try model.data.migrantStock().years
        let isOfCorridors = question.has(.corridors) || question.has(.origins) || question.has(.destinations)
        if question.isRanking || isOfCorridors { return planRanking(known) }
        if question.origin != nil, question.destination != nil { return planPairs(known) }
        if question.places.count == 2, question.origin == nil, question.destination == nil {
            return planBothWays(known)
        }
        if question.isShare, question.sex == nil { return planShares(known) }
        planSides(known)
    }

    private var sexWord: String? {
        question.sex.flatMap { $0 == .both ? nil : "sex=\($0.rawValue)" }
    }

    /// The stock of a place, or the emigrants of an origin.
    private mutating func planSides(_ known: [Int]) {
        let isBare = question.topics.isEmpty && question.origin == nil && question.destination == nil
        let isOfEmigrants = question.has(.emigrants) || question.origin != nil
        let mention = question.origin ?? question.place
        if mention == nil, question.places.count > 1 { return note("more than two areas can’t be read as a question") }
        for selection in choices(mention) {
            let area = "area=" + code(selection ?? .region)
            for time in times(among: known, of: StockQuery.edition) {
                if !isOfEmigrants { addSide("stock", area, selection ?? .region, time) }
                if isOfEmigrants || isBare && selection != nil {
                    addSide("emigrants", area, selection ?? .region, time)
                }
            }
        }
    }

    private mutating func addSide(_ kind: String, _ area: String, _ selection: AreaSelection, _ time: Time) {
        let words = words(time) ?? "year=\(StockQuery.lastYear(model))"
        if question.isShare, let sex = question.sex, sex != .both {
            return add([kind, area, "by=sex", words], .sexShare(sex))
        }
        let by = question.sex == .both ? "sex" : question.by
        if by == "subregion", case .area = selection { return note("a single area has no subregions") }
        add([kind, area, by.map { "by=" + $0 }, words, by == "sex" ? nil : sexWord])
    }

    // MARK: Corridors

    private mutating func planPairs(_ known: [Int]) {
        for origin in question.origin?.selections ?? [] {
            for destination in question.destination?.selections ?? [] { addPair(origin, destination, known) }
        }
    }

    /// Two areas of which nothing says who goes where.
    private mutating func planBothWays(_ known: [Int]) {
        for first in question.places[0].selections {
            for second in question.places[1].selections {
                if question.isShare, case .group = second {
                    addGroupShare(first, second, known)
                } else {
                    addPair(first, second, known)
                    addPair(second, first, known)
                }
            }
        }
    }

    private mutating func addPair(_ origin: AreaSelection, _ destination: AreaSelection, _ known: [Int]) {
        if case .area = origin, origin == destination {
            return note("origin and destination are both \(areas.name(of: origin)); there is no such corridor")
        }
        for time in times(among: known, of: StockQuery.edition) {
            let moment = corridorWords(time)
            let pair = ["origin=" + code(origin), "destination=" + code(destination)]
            let line = ["corridors"] + pair.map { $0 } + [Self.side(origin, destination)].compactMap { $0 } + moment
            if question.isShare {
                addPairShares(line, origin, destination, time)
            } else {
                add(line + [sexWord])
            }
        }
    }

    /// Women as a part of a corridor, or the corridor as a part of all who live there and of all who left.
    private mutating func addPairShares(
        _ line: [String], _ origin: AreaSelection, _ destination: AreaSelection, _ time: Time
    ) {
        if let sexWord {
            return add(line + [sexWord], .part(of: LineWords.join(line), .both))
        }
        let year = corridorWords(time)[0]
        add(line, .part(of: LineWords.join(["stock", "area=" + code(destination), year]), .destination))
        add(line, .part(of: LineWords.join(["emigrants", "area=" + code(origin), year]), .origin))
    }

    /// `year=`, and for a span `since=`.
    private func corridorWords(_ time: Time) -> [String] {
        switch time {
        case .one(let year): ["year=\(year)"]
        case .span(let first, let last): ["year=\(last)", "since=\(first)"]
        case .usual: ["year=\(StockQuery.lastYear(model))"]
        }
    }

    /// By what corridors between groups are ranked: the side that isn't asked for by name.
    private static func side(_ origin: AreaSelection, _ destination: AreaSelection) -> String? {
        switch (origin, destination) {
        case (.area, .area): nil
        case (.group, .area), (.group(.outside), .group): "by=origin"
        case (.area, .group), (.group, .group(.outside)): "by=destination"
        case (.group, .group): nil
        }
    }

    /// The largest corridors, origins or destinations.
    private mutating func planRanking(_ known: [Int]) {
        let bare = question.places.count == 1 ? question.places[0] : nil
        switch (question.has(.origins), question.has(.destinations), question.has(.corridors)) {
        case (true, _, _): addRanking(question.origin, question.destination ?? bare, by: "origin", known)
        case (_, true, _): addRanking(question.origin ?? bare, question.destination, by: "destination", known)
        case (_, _, true) where question.origin == nil && question.destination == nil && bare != nil:
            addRanking(bare, nil, by: nil, known)
            addRanking(nil, bare, by: nil, known)
        case (_, _, true): addRanking(question.origin, question.destination, by: nil, known)
        case _ where question.has(.emigrants) && question.origin == nil:
            addRanking(bare, question.destination, by: bare == nil ? "origin" : "destination", known)
        default:
            let isOfOrigins = question.destination != nil || question.origin == nil && bare != nil
            addRanking(
                question.origin, question.destination ?? bare, by: isOfOrigins ? "origin" : "destination", known)
        }
    }

    private mutating func addRanking(
        _ origin: AreaNames.Mention?, _ destination: AreaNames.Mention?, by: String?, _ known: [Int]
    ) {
        let top = "top=\(max(1, question.number ?? CorridorQuery.defaultTop))"
        for from in choices(origin) {
            for into in choices(destination) {
                for time in times(among: known, of: StockQuery.edition) {
                    let sides = [from.map { "origin=" + code($0) }, into.map { "destination=" + code($0) }]
                    add(["corridors"] + sides + [by.map { "by=" + $0 }, top] + corridorWords(time) + [sexWord])
                }
            }
        }
    }

    // MARK: Shares

    /// A place's part of a group, or migrants as a part of its population.
    private mutating func planShares(_ known: [Int]) {
        let isPopulation = question.has(.migrants) && question.origin == nil
        if question.places.count == 1, let group = question.destination?.selections.first, case .group = group {
            for place in question.places[0].selections { addGroupShare(place, group, known) }
        } else if question.places.count == 1, let destination = question.destination {
            for origin in question.places[0].selections {
                for place in destination.selections { addPair(origin, place, known) }
            }
        } else if isPopulation || question.origin == nil && question.place != nil {
            planPopulationShare()
        } else {
            note("a share of what? Name the whole, such as: share of women among migrants in Nepal")
        }
    }

    private mutating func addGroupShare(_ place: AreaSelection, _ group: AreaSelection, _ known: [Int]) {
        let kind = question.has(.emigrants) ? "emigrants" : "stock"
        for time in times(among: known, of: StockQuery.edition) {
            guard let year = corridorWords(time).first else { continue }
            add(
                [kind, "area=" + code(place), year, sexWord],
                .part(of: LineWords.join([kind, "area=" + code(group), year, sexWord]), .group))
        }
    }
}

extension StockQuery {
    /// The last year of the migrant stock.
    static func lastYear(_ model: Model) -> Int {
        do throws(TableError) { return try model.data.migrantStock().years.last ?? 0 } catch { return 0 }
    }
}
