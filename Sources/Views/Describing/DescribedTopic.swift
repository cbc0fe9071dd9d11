import MigrationData

/// What a series of numbers counts, and how English says so.
enum DescribedTopic {
    case stock(StockSide, Sex)
    case money(RemittanceDirection)
    case displaced(DisplacementKind, DisplacementSide, one: String, many: String)

    var unit: DescribedUnit {
        if case .money = self { return .money }
        return .persons
    }

    /// `1 migrant`, `no refugees`, `329.5 billion US dollars`.
    func counted(_ value: Int) -> String {
        if case .money = self { return value == 0 ? "no money" : unit.exact(value) }
        return Wording.counted(value, nouns.one, nouns.many)
    }

    var nouns: (one: String, many: String) {
        switch self {
        case .stock(.immigrants, .both): ("migrant", "migrants")
        case .stock(.immigrants, .female): ("migrant woman", "migrant women")
        case .stock(.immigrants, .male): ("migrant man", "migrant men")
        case .stock(.emigrants, .both): ("emigrant", "emigrants")
        case .stock(.emigrants, .female): ("woman among the emigrants", "women among the emigrants")
        case .stock(.emigrants, .male): ("man among the emigrants", "men among the emigrants")
        case .money: ("US dollar", "US dollars")
        case .displaced(_, _, let one, let many): (one, many)
        }
    }

    /// `In 2019`, of displaced people `At the end of 2019`.
    func time(_ year: Int) -> String {
        if case .displaced = self { return "At the end of \(year)" }
        return "In \(year)"
    }

    /// Some of it at a place: `1 migrant lived in Tuvalu`; what stands for the amount takes the place of `amount`.
    func clause(_ amount: String, _ selection: AreaSelection, _ areas: AreaTable, isOne: Bool) -> String {
        let (inside, from) = (areas.inPhrase(selection), areas.fromPhrase(selection))
        switch self {
        case .stock(.immigrants, _): return "\(amount) lived \(inside)"
        case .stock(.emigrants, _):
            if case .area = selection { return "\(amount) \(from) lived elsewhere" }
            return "\(amount) \(from) lived outside their own country or area"
        case .money(.inflow): return "\(areas.phrase(selection)) received \(amount) in remittances"
        case .money(.outflow): return "\(areas.phrase(selection)) sent \(amount) in remittances"
        case .displaced(.internallyDisplaced, _, _, _):
            return "\(amount) \(isOne ? "was" : "were") displaced by conflict inside \(areas.phrase(selection))"
        case .displaced(.refugees, .asylum, _, _): return "\(amount) had asylum \(inside)"
        case .displaced(_, .asylum, _, _): return "\(amount) lived \(inside)"
        case .displaced(_, .origin, _, _): return "\(amount) had come \(from)"
        }
    }

    /// That the amount at a place isn't known.
    func unknown(_ selection: AreaSelection, year: Int, _ areas: AreaTable) -> String {
        let question =
            switch self {
            case .money(let direction):
                "how much \(areas.phrase(selection)) \(direction == .inflow ? "received" : "sent") in remittances"
            default: "how many " + clause(nouns.many, selection, areas, isOne: false)
            }
        let time = time(year)
        return "\(question) \(time.prefix(1).lowercased() + time.dropFirst()) is not known"
    }

    /// `The most lived in India`, `the fewest came from Niue`, `the least went to Tonga`.
    func extreme(most: Bool, _ places: String) -> String {
        if case .money(let direction) = self {
            return "the \(most ? "most" : "least") \(direction == .inflow ? "went to" : "came from") \(places)"
        }
        return "the \(most ? "most" : "fewest") \(verb) \(places)"
    }

    private var verb: String {
        switch self {
        case .stock(.immigrants, _): "lived in"
        case .stock(.emigrants, _): "came from"
        case .money: "went to"
        case .displaced(_, .origin, _, _): "came from"
        case .displaced(.internallyDisplaced, _, _, _): "were in"
        case .displaced(.refugees, .asylum, _, _): "were in"
        case .displaced(_, .asylum, _, _): "lived in"
        }
    }

    /// The word that stands for a number of it: `the number`, `the sum`.
    var number: String {
        if case .money = self { return "the sum" }
        return "the number"
    }
}
