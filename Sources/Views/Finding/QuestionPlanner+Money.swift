import MigrationData

extension QuestionPlanner {
    /// Money received or sent.
    mutating func planMoney() throws(TableError) {
        if question.sex != nil || question.ages != nil {
            return note("remittances are not known by sex or age")
        }
        if let origin = question.origin, let destination = question.destination {
            return planMoneyBetween(origin, destination)
        }
        if question.places.count == 2, !question.isShare {
            return planMoneyBetween(question.places[0], question.places[1])
        }
        let isSent = question.has(.sent) || question.origin != nil && !question.has(.received)
        let direction = isSent ? RemittanceDirection.outflow : .inflow
        for selection in choices(question.origin ?? (question.isShare ? question.places.first : nil) ?? question.place)
        {
            try addMoney(selection ?? .region, direction)
        }
    }

    private mutating func addMoney(
        _ selection: AreaSelection, _ direction: RemittanceDirection
    ) throws(TableError) {
        let edition = try moneyEdition(direction)
        let end = [direction == .inflow ? nil : "direction=outflow", edition.word]
        let usualYear = edition.years.last { $0 <= 2019 } ?? edition.lastYear
        for time in times(of: edition) {
            let moment = words(time) ?? "year=\(usualYear)"
            let area = ["remittances", "area=" + code(selection)]
            if question.isShare, case .group(let group)? = question.destination?.selections.first {
                let whole = ["remittances", "area=" + group.word, moment] + end
                add(area + [moment] + end, .part(of: LineWords.join(whole), .group))
            } else if question.isRanking, case .group = selection {
                let top = "top=\(max(1, question.number ?? CorridorQuery.defaultTop))"
                add(area + ["by=area", top, moment] + end)
            } else {
                if question.by == "subregion", case .area = selection {
                    return note("a single area has no subregions")
                }
                let by = question.by == "subregion" || question.by == "area" ? question.by : nil
                add(area + [by.map { "by=" + $0 }, moment] + end)
            }
        }
    }

    /// The bilateral matrix, which has one year.
    private mutating func planMoneyBetween(_ origin: SpokenNames.Mention, _ destination: SpokenNames.Mention) {
        noteOtherYears([RemittanceMatrix.year], RemittanceMatrix.edition)
        for from in origin.selections {
            for into in destination.selections {
                if case .group = from {
                    note("remittances between areas are known by pairs of areas, not of groups")
                } else if case .group = into {
                    note("remittances between areas are known by pairs of areas, not of groups")
                } else {
                    add(["remittances", "area=" + code(into), "by=corridor"], .row(from))
                }
            }
        }
    }

    /// Says which years an edition of few years has, where the question names others.
    mutating func noteOtherYears(_ known: [Int], _ edition: String) {
        let others = question.years.filter { !known.contains($0) }.map { String($0) }
        if others.isEmpty { return }
        let years = known.map { String($0) }.joined(separator: ", ")
        note("\(name(of: edition)) has \(years) alone for this, and not \(others.joined(separator: ", "))")
    }

    /// What it costs to send 200 dollars.
    mutating func planCost() throws(TableError) {
        let costs = try model.data.remittanceCosts()
        var quarter: String?
        if let asked = question.quarter {
            quarter = asked
        } else if let year = question.years.last {
            quarter = costs.quarters.last { $0.year == year }?.text
            if quarter == nil {
                let span = "\(costs.quarters.first?.text ?? "") to \(costs.quarters.last?.text ?? "")"
                return note("\(name(of: RemittanceCosts.edition)) has \(span), and no quarter of \(year)")
            }
        }
        for selection in choices(question.destination ?? question.places.last) {
            let line = ["remittance-cost", "area=" + code(selection ?? .region), quarter.map { "quarter=" + $0 }]
            for origin in choices(question.origin ?? (question.places.count == 2 ? question.places[0] : nil)) {
                add(line, origin.map { .row($0) } ?? .number)
            }
        }
    }
}
