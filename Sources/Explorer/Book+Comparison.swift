import MigrationData
import Views

/// What became of a comparison that was asked for.
enum ComparisonAnswer {
    case query(ComparisonQuery)
    /// Why there is none, in a sentence.
    case refused(String)
}

extension Pane {
    /// Whether what it shows can be held against another area, year, sex or edition.
    var canCompare: Bool { comparedForms != nil }

    /// The forms of its comparisons; nil where it has none.
    var comparedForms: [FigureForm]? {
        switch self {
        case .subregions, .remittances, .displacement: [.pair, .difference, .lines, .table]
        case .corridors: [.pair, .difference, .table]
        case .ages: [.pyramid, .pair, .difference, .table]
        case .profile: [.table, .pair, .difference]
        default: nil
        }
    }
}

extension Book {
    /// The comparison that is open in the pane; nil where none is.
    func comparison() throws(TableError) -> ComparisonAnswer? {
        guard let value = state.current.compared, state.pane.canCompare else { return nil }
        if let answer = memo.ofChoice.comparison { return answer }
        let answer = try comparison(with: value)
        memo.ofChoice.comparison = answer
        return answer
    }

    /// What the pane shows of what is chosen, held against a value.
    ///
    /// `isAddress`: with only the years that lead to the chosen one, as a view's line has them.
    func comparison(with value: ComparedValue, isAddress: Bool = false) throws(TableError) -> ComparisonAnswer {
        guard let first = try comparedBase(value, isAddress: isAddress) else {
            return .refused("there is nothing to compare here")
        }
        return try comparison(first, with: value)
    }

    func comparison(_ first: View, with value: ComparedValue) throws(TableError) -> ComparisonAnswer {
        do throws(ViewError) { return .query(try ComparisonQuery(first, with: value, model: model)) } catch {
            if case .table(let table) = error, table.line > 0 { throw table }
            return .refused(error.description)
        }
    }

    /// The view of the pane that a value can stand against.
    private func comparedBase(_ value: ComparedValue, isAddress: Bool) throws(TableError) -> View? {
        switch state.pane {
        case .subregions: try comparedStock(value, isAddress: isAddress)
        case .corridors: .corridors(CorridorQuery(try comparedCorridors(value), top: Self.comparedTop))
        case .ages: .pyramid(PyramidQuery(area: chosenArea, year: state.stockYear, sex: comparedSex(value)))
        case .remittances: comparedMoney(value, isAddress: isAddress)
        case .displacement: try comparedDisplacement(value, isAddress: isAddress)
        case .profile: .area(comparedProfile(value))
        default: nil
        }
    }

    /// The corridors that each side of a comparison brings.
    private static let comparedTop = 20

    /// Women stand against men, men against women; ages are else of both.
    private func comparedSex(_ value: ComparedValue) -> Sex {
        guard case .sex(let other) = value else { return .both }
        return other == .female ? .male : .female
    }

    private func comparedProfile(_ value: ComparedValue) -> ProfileQuery {
        var query = profileQuery
        if case .sex = value { query.sex = comparedSex(value) }
        return query
    }

    private func comparedStock(_ value: ComparedValue, isAddress: Bool) throws(TableError) -> View {
        var query = StockQuery(side: state.side, area: chosenArea, sex: state.sex)
        if case .year = value {
            query.years = .one(state.stockYear)
            query.by = stockBreakdown
        } else if isAddress {
            query.years = Self.years(to: state.stockYear, of: try model.data.migrantStock().years)
        }
        return .stock(query)
    }

    /// The question of the open lens; of groups the other ends, for their pairs have none in common.
    private func comparedCorridors(_ value: ComparedValue) throws(TableError) -> CorridorQuestion {
        var question = try corridorQuestion(lens)
        question.since = nil
        guard case .area(let other) = value, question.by == .corridor else { return question }
        func isOne(_ selection: AreaSelection) -> Bool {
            if case .area = selection { return true }
            return false
        }
        if isOne(other), isOne(question.origin) || isOne(question.destination) { return question }
        question.by = question.origin == .world ? .origin : .destination
        return question
    }

    private func comparedMoney(_ value: ComparedValue, isAddress: Bool) -> View {
        let (area, direction) = chosenMoney
        guard case .year = value else {
            let first = Self.moneyYears.lowerBound
            let isCut = isAddress && state.moneyYear > first
            let years = isCut ? YearChoice.range(first, state.moneyYear) : RemittanceQuery.reportYears
            return .remittances(RemittanceQuery(area: area, direction: direction, years: years))
        }
        let parts: RemittanceBreakdown
        switch area {
        case .area: parts = .total
        case .group(.region), .group(.world): parts = .subregion
        case .group: parts = .area
        }
        return .remittances(RemittanceQuery(area: area, direction: direction, by: parts, years: .one(state.moneyYear)))
    }

    private func comparedDisplacement(_ value: ComparedValue, isAddress: Bool) throws(TableError) -> View {
        let (area, count) = chosenDisplaced
        let areas = try model.data.areas()
        switch value {
        case .sex(let other):
            var query = count.query(area, years: DisplacementQuery.reportYear)
            query.sex = other == .female ? .male : .female
            return .displacement(query)
        case .year:
            let parts = areas.subregions(of: area)
            let by: DisplacementBreakdown = parts == nil ? .total : (parts?.count ?? 0) > 1 ? .subregion : .area
            return .displacement(count.query(area, by: by, years: .one(state.displacementYear)))
        case .area(let other):
            if areas.isInRegion(area), areas.isInRegion(other) { fallthrough }
            return .displacement(count.query(area, years: DisplacementQuery.reportYear))
        case .edition:
            let years = try displacementYears(count)
            let last = isAddress && years.contains(state.displacementYear) ? state.displacementYear : years.last
            return .displacement(count.query(area, years: .range(years.first ?? 0, last ?? 0)))
        }
    }
}
