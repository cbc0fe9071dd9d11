import MigrationData

/// What a view is about, as a sentence begins: `Women from Nepal in Malaysia, 1990`.
struct QuestionNames {
    let areas: AreaTable

    static func who(_ sex: Sex, _ all: String) -> String {
        switch sex {
        case .both: all
        case .female: "Women"
        case .male: "Men"
        }
    }

    // MARK: Views

    func stock(_ query: StockQuery, sex: Sex) -> String {
        let moment = moment(query.years)
        if query.side == .immigrants { return Self.who(sex, "Migrants") + " " + areas.inPhrase(query.area) + moment }
        return Self.who(sex, "Emigrants") + " " + areas.fromPhrase(query.area) + (sex == .both ? "" : " abroad")
            + moment
    }

    func corridors(_ question: CorridorQuestion) -> String {
        let origin = question.origin == .world ? "" : " " + areas.fromPhrase(question.origin)
        let destination = question.destination == .world ? "" : " " + areas.inPhrase(question.destination)
        let since = question.since.map { "\($0) to " } ?? ""
        return Self.who(question.sex, "Migrants") + origin + destination + ", " + since + String(question.year)
    }

    func money(_ query: RemittanceQuery) -> String {
        let isReceived = query.direction == .inflow
        let place = isReceived ? areas.inPhrase(query.area) : areas.fromPhrase(query.area)
        return (isReceived ? "Remittances received " : "Remittances sent ") + place + moment(query.years)
    }

    func displaced(_ query: DisplacementQuery, sex: Sex) -> String {
        let kind =
            switch query.kind {
            case .refugees: "Refugees"
            case .asylumSeekers: "Asylum seekers"
            case .stateless: "Stateless people"
            case .internallyDisplaced: "People displaced inside by conflict"
            }
        let who = sex == .both ? kind : Self.who(sex, kind) + " among refugees"
        let ages = query.ages.map { $0.last > 100 ? " aged \($0.first)+" : " aged \($0.first)–\($0.last)" } ?? ""
        return who + ages + " " + (query.side == .asylum ? areas.inPhrase(query.area) : areas.fromPhrase(query.area))
            + moment(query.years)
    }

    func pyramid(_ query: PyramidQuery) -> String {
        let people = query.of == .population ? "People" : "Migrants"
        let ages = query.range.map { " aged " + $0.text.replacing("-", with: "–") } ?? ""
        let who = query.of == .population || query.sex == .both ? Self.who(query.sex, people) : who(query.sex)
        return who + ages + " " + areas.inPhrase(query.area) + ", \(query.year)"
    }

    private func who(_ sex: Sex) -> String { sex == .female ? "Migrant women" : "Migrant men" }

    func students(_ query: StudentQuery) -> String {
        let question = query.question
        let origin = question.origin == .world ? "" : " " + areas.fromPhrase(question.origin)
        let destination = question.destination == .world ? " abroad" : " " + areas.inPhrase(question.destination)
        return "Students" + origin + destination + ", \(question.year)"
    }

    /// `, 2019` or `, 1990 to 2019`.
    func moment(_ years: YearChoice) -> String {
        switch years {
        case .all: ""
        case .one(let year): ", \(year)"
        case .range(let first, let last): first == last ? ", \(first)" : ", \(first) to \(last)"
        }
    }
}
