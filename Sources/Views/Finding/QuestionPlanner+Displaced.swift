import MigrationData

extension QuestionPlanner {
    /// Refugees and others who were displaced.
    mutating func planDisplaced(_ kind: DisplacementKind) throws(TableError) {
        let word = kind == .refugees ? nil : "kind=" + kind.rawValue
        if let origin = question.origin, let destination = question.destination {
            return planFlight(word, origin, destination)
        }
        if question.places.count == 2, !question.isShare {
            return planFlight(word, question.places[0], question.places[1])
        }
        let isOrigin = question.origin != nil && kind != .internallyDisplaced
        let choices = choices(question.origin ?? (question.isShare ? question.places.first : nil) ?? question.place)
        for selection in choices {
            let area = selection ?? .region
            let side = isOrigin ? "side=origin" : nil
            let line = ["displacement", "area=" + code(area), word, side]
            for (moment, edition) in try moments(kind, area) { addDisplaced(line, area, moment, edition) }
        }
    }

    /// `year=` or `years=`, and the edition where it isn't the usual one.
    private mutating func moments(
        _ kind: DisplacementKind, _ area: AreaSelection
    ) throws(TableError) -> [(String?, String?)] {
        if kind == .internallyDisplaced { return try conflictMoments() }
        if !areas.isInRegion(area) {
            noteOtherYears([DisplacementPairs.year], DisplacementPairs.edition)
            return [(nil, nil)]
        }
        let known = try model.data.displacementSeries().years
        return times(among: known, of: DisplacementSeries.edition).map { (words($0), nil) }
    }

    /// IDMC's edition of the report, or the later one for later years.
    private mutating func conflictMoments() throws(TableError) -> [(String?, String?)] {
        let table = try model.data.conflictDisplacement()
        let usual = DisplacementQuery.conflictEdition
        var edition = usual
        if let year = question.years.last, !table.countedYears(of: usual).contains(year) {
            edition = table.editions.last { table.countedYears(of: $0).contains(year) } ?? usual
        }
        return times(among: table.countedYears(of: edition), of: edition).map {
            (words($0), edition == usual ? nil : "edition=" + edition)
        }
    }

    private mutating func addDisplaced(
        _ line: [String?], _ area: AreaSelection, _ moment: String?, _ edition: String?
    ) {
        let sex = question.sex.flatMap { $0 == .both ? nil : "sex=\($0.rawValue)" }
        let ages = question.ages.map { "ages=" + $0 }
        let end = [moment, sex, ages, edition]
        if question.isShare, let chosen = question.sex, sex != nil, ages == nil {
            return add(line + end, .sexShare(chosen))
        }
        if question.isShare, ages != nil {
            // Of those whose age is known: the others can't be counted on either side.
            return add(line + end, .part(of: LineWords.join(line + [moment, "ages=0-120", edition]), .known))
        }
        if question.isShare, case .group(let group)? = question.destination?.selections.first {
            let whole = ["displacement", "area=" + group.word] + line.dropFirst(2) + end
            return add(line + end, .part(of: LineWords.join(whole), .group))
        }
        if question.isRanking, case .group = area {
            let top = "top=\(max(1, question.number ?? CorridorQuery.defaultTop))"
            return add(line + ["by=area", top] + end)
        }
        if question.by == "subregion", case .area = area { return note("a single area has no subregions") }
        let by = question.by == "subregion" || question.by == "area" ? question.by : nil
        add(line + [by.map { "by=" + $0 }] + end)
    }

    /// From one area to another.
    private mutating func planFlight(
        _ kind: String?, _ origin: SpokenNames.Mention, _ destination: SpokenNames.Mention
    ) {
        noteOtherYears([DisplacementPairs.year], DisplacementPairs.edition)
        if question.sex != nil || question.ages != nil {
            return note("of refugees from one area in another neither sex nor age is known")
        }
        for from in origin.selections {
            for into in destination.selections {
                if case .group = from {
                    note("refugees between areas are known by pairs of areas, not of groups")
                } else if case .group = into {
                    note("refugees between areas are known by pairs of areas, not of groups")
                } else {
                    add(["displacement", "area=" + code(into), kind, "by=corridor"], .row(from))
                }
            }
        }
    }
}
