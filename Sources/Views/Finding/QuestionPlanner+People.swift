import MigrationData

extension QuestionPlanner {
    /// Migrants where they live, emigrants where they come from, and corridors between.
    mutating func planPeople() throws(TableError) {
        let isOfCorridors = question.has(.corridors) || question.has(.origins) || question.has(.destinations)
        if question.isRanking || isOfCorridors { return planRanking(try stockEdition(.emigrants)) }
        if question.origin != nil, question.destination != nil { return try planPairs() }
        if question.places.count == 2, question.origin == nil, question.destination == nil {
            return try planBothWays()
        }
        if question.isShare, question.sex == nil { return try planShares() }
        try planSides()
    }

    private var sexWord: String? {
        question.sex.flatMap { $0 == .both ? nil : "sex=\($0.rawValue)" }
    }

    /// The stock of a place, or the emigrants of an origin.
    private mutating func planSides() throws(TableError) {
        let isBare = question.topics.isEmpty && question.origin == nil && question.destination == nil
        let isOfEmigrants = question.has(.emigrants) || question.origin != nil
        let mention = question.origin ?? question.place
        if mention == nil, question.places.count > 1 { return note("more than two areas can’t be read as a question") }
        let here = isOfEmigrants ? nil : try stockEdition(.immigrants)
        let away = isOfEmigrants || isBare && mention != nil ? try stockEdition(.emigrants) : nil
        for selection in choices(mention) {
            if let here { addSide("stock", selection ?? .region, here) }
            if let away { addSide("emigrants", selection ?? .region, away) }
        }
    }

    private mutating func addSide(_ kind: String, _ selection: AreaSelection, _ edition: AnsweringEdition) {
        for time in times(of: edition) { addSide(kind, selection, time, edition) }
    }

    private mutating func addSide(
        _ kind: String, _ selection: AreaSelection, _ time: Time, _ edition: AnsweringEdition
    ) {
        let area = "area=" + code(selection)
        let words = words(time) ?? "year=\(edition.lastYear)"
        if question.isShare, let sex = question.sex, sex != .both {
            return add([kind, area, "by=sex", words, edition.word], .sexShare(sex))
        }
        let by = question.sex == .both ? "sex" : question.by
        if by == "subregion", case .area = selection { return note("a single area has no subregions") }
        add([kind, area, by.map { "by=" + $0 }, words, by == "sex" ? nil : sexWord, edition.word])
    }

    // MARK: Corridors

    private mutating func planPairs() throws(TableError) {
        let edition = try stockEdition(.emigrants)
        for origin in question.origin?.selections ?? [] {
            for destination in question.destination?.selections ?? [] { try addPair(origin, destination, edition) }
        }
    }

    /// Two areas of which nothing says who goes where.
    private mutating func planBothWays() throws(TableError) {
        for first in question.places[0].selections {
            for second in question.places[1].selections {
                if question.isShare, case .group = second {
                    try addGroupShare(first, second)
                } else {
                    let edition = try stockEdition(.emigrants)
                    try addPair(first, second, edition)
                    try addPair(second, first, edition)
                }
            }
        }
    }

    private mutating func addPair(
        _ origin: AreaSelection, _ destination: AreaSelection, _ edition: AnsweringEdition
    ) throws(TableError) {
        if case .area = origin, origin == destination {
            return note("origin and destination are both \(areas.name(of: origin)); there is no such corridor")
        }
        for time in times(of: edition) {
            let moment = corridorWords(time, edition)
            let pair = ["origin=" + code(origin), "destination=" + code(destination)]
            let line = ["corridors"] + pair.map { $0 } + [Self.side(origin, destination)].compactMap { $0 } + moment
            if question.isShare {
                try addPairShares(line, origin, destination, moment[0], edition)
            } else {
                add(line + [sexWord, edition.word])
            }
        }
    }

    /// Women as a part of a corridor, or the corridor as a part of all who live there and of all who left.
    private mutating func addPairShares(
        _ line: [String], _ origin: AreaSelection, _ destination: AreaSelection, _ year: String,
        _ edition: AnsweringEdition
    ) throws(TableError) {
        let whole = line + [edition.word]
        if let sexWord {
            return add(line + [sexWord, edition.word], .part(of: LineWords.join(whole), .both))
        }
        let here = ["stock", "area=" + code(destination), year, try editionWord(edition.key, .immigrants)]
        add(whole, .part(of: LineWords.join(here), .destination))
        add(whole, .part(of: LineWords.join(["emigrants", "area=" + code(origin), year, edition.word]), .origin))
    }

    /// `year=`, and for a span `since=`.
    private func corridorWords(_ time: Time, _ edition: AnsweringEdition) -> [String] {
        switch time {
        case .one(let year): ["year=\(year)"]
        case .span(let first, let last): ["year=\(last)", "since=\(first)"]
        case .usual: ["year=\(edition.lastYear)"]
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
    private mutating func planRanking(_ edition: AnsweringEdition) {
        let bare = question.places.count == 1 ? question.places[0] : nil
        switch (question.has(.origins), question.has(.destinations), question.has(.corridors)) {
        case (true, _, _): addRanking(question.origin, question.destination ?? bare, by: "origin", edition)
        case (_, true, _): addRanking(question.origin ?? bare, question.destination, by: "destination", edition)
        case (_, _, true) where question.origin == nil && question.destination == nil && bare != nil:
            addRanking(bare, nil, by: nil, edition)
            addRanking(nil, bare, by: nil, edition)
        case (_, _, true): addRanking(question.origin, question.destination, by: nil, edition)
        case _ where question.has(.emigrants) && question.origin == nil:
            addRanking(bare, question.destination, by: bare == nil ? "origin" : "destination", edition)
        default:
            let isOfOrigins = question.destination != nil || question.origin == nil && bare != nil
            addRanking(
                question.origin, question.destination ?? bare, by: isOfOrigins ? "origin" : "destination", edition)
        }
    }

    private mutating func addRanking(
        _ origin: SpokenNames.Mention?, _ destination: SpokenNames.Mention?, by: String?, _ edition: AnsweringEdition
    ) {
        let top = "top=\(max(1, question.number ?? CorridorQuery.defaultTop))"
        for from in choices(origin) {
            for into in choices(destination) {
                for time in times(of: edition) {
                    let sides = [from.map { "origin=" + code($0) }, into.map { "destination=" + code($0) }]
                    let moment = corridorWords(time, edition) + [sexWord, edition.word]
                    add(["corridors"] + sides + [by.map { "by=" + $0 }, top] + moment)
                }
            }
        }
    }

    // MARK: Shares

    /// A place's part of a group, or migrants as a part of its population.
    private mutating func planShares() throws(TableError) {
        let isPopulation = question.has(.migrants) && question.origin == nil
        if question.places.count == 1, let group = question.destination?.selections.first, case .group = group {
            for place in question.places[0].selections { try addGroupShare(place, group) }
        } else if question.places.count == 1, let destination = question.destination {
            let edition = try stockEdition(.emigrants)
            for origin in question.places[0].selections {
                for place in destination.selections { try addPair(origin, place, edition) }
            }
        } else if isPopulation || question.origin == nil && question.place != nil {
            planPopulationShare()
        } else {
            note("a share of what? Name the whole, such as: share of women among migrants in Nepal")
        }
    }

    private mutating func addGroupShare(_ place: AreaSelection, _ group: AreaSelection) throws(TableError) {
        let side = question.has(.emigrants) ? StockSide.emigrants : .immigrants
        let kind = side == .emigrants ? "emigrants" : "stock"
        let edition = try stockEdition(side)
        for time in times(of: edition) {
            let end = [corridorWords(time, edition)[0], sexWord, edition.word]
            add(
                [kind, "area=" + code(place)] + end,
                .part(of: LineWords.join([kind, "area=" + code(group)] + end), .group))
        }
    }
}
