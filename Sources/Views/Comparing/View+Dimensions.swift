import MigrationData

extension View {
    /// The area or group behind one of its keys; nil where it has none.
    func area(of key: String) -> AreaSelection? {
        switch self {
        case .stock(let query): query.area
        case .corridors(let query): key == "origin" ? query.question.origin : query.question.destination
        case .students(let query): key == "origin" ? query.question.origin : query.question.destination
        case .pyramid(let query): query.area
        case .remittances(let query): query.area
        case .displacement(let query): query.area
        case .area(let query): query.area
        default: nil
        }
    }

    /// The year, where it is about one alone.
    var onlyYear: Int? {
        switch self {
        case .stock(let query): query.years.only
        case .corridors(let query): query.question.year
        case .students(let query): query.question.year
        case .matrix(let query): query.year
        case .pyramid(let query): query.year
        case .remittances(let query): query.years.only
        case .displacement(let query): query.years.only
        default: nil
        }
    }

    /// The sex asked for; nil where none can be.
    var sex: Sex? {
        switch self {
        case .stock(let query): query.sex
        case .corridors(let query): query.question.sex
        case .matrix(let query): query.sex
        case .pyramid(let query): query.sex
        case .displacement(let query): query.sex
        case .area(let query): query.sex
        default: nil
        }
    }

    /// The edition that answers; nil where it has several.
    var edition: String? {
        switch self {
        case .stock(let query): query.edition
        case .corridors(let query): query.edition
        case .matrix(let query): query.edition
        case .pyramid: StockQuery.edition
        case .remittances(let query): query.edition
        case .displacement(let query): query.edition
        case .students: StudentMobility.edition
        case .area(let query): query.edition
        default: nil
        }
    }

    /// The same without `top=`, so that what a ranking cuts off can still be held against another.
    var uncut: View {
        switch self {
        case .corridors(var query):
            query.top = .max
            return .corridors(query)
        case .students(var query):
            query.top = .max
            return .students(query)
        case .remittances(var query):
            query.top = nil
            return .remittances(query)
        case .displacement(var query):
            query.top = nil
            return .displacement(query)
        case .area(var query):
            query.namedEnds = .max
            return .area(query)
        default: return self
        }
    }

    /// The same for women, men or both, where it has a sex.
    func with(_ sex: Sex) -> View {
        switch self {
        case .stock(var query):
            query.sex = sex
            return .stock(query)
        case .corridors(var query):
            query.question.sex = sex
            return .corridors(query)
        case .matrix(var query):
            query.sex = sex
            return .matrix(query)
        case .pyramid(var query):
            query.sex = sex
            return .pyramid(query)
        case .displacement(var query):
            query.sex = sex
            return .displacement(query)
        case .area(var query):
            query.sex = sex
            return .area(query)
        default: return self
        }
    }
}

extension YearChoice {
    fileprivate var only: Int? {
        switch self {
        case .one(let year): year
        case .range(let first, let last): first == last ? first : nil
        case .all: nil
        }
    }
}
