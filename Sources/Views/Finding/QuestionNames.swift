import MigrationData

/// What a view is about, as a sentence begins: `Women from Nepal in Malaysia, 1990`.
struct QuestionNames {
    let areas: AreaTable

    /// `in Nepal`, `outside the region`.
    func inside(_ selection: AreaSelection) -> String {
        selection == .outside ? "outside the region" : "in " + name(selection)
    }

    /// `from Nepal`, `from outside the region`.
    func from(_ selection: AreaSelection) -> String {
        "from " + (selection == .outside ? "outside the region" : name(selection))
    }

    func name(_ selection: AreaSelection) -> String {
        switch selection {
        case .group(.region): "the region"
        case .group(.world): "the world"
        case .group(.outside): "the rest of the world"
        case .group(.subregion(.pacific)): "the Pacific"
        case .group: areas.name(of: selection)
        case .area: Self.withArticle(areas.name(of: selection))
        }
    }

    private static let beginnings = [
        "United ", "Republic ", "Democratic ", "Dem. ", "Lao People", "State of ", "Isle of ",
    ]
    private static let ends = [" Islands", " Republic", " Federation", "Philippines", "Netherlands", "(Malvinas)"]
    private static let others: Set<String> = ["Bahamas", "Congo", "Comoros", "Gambia", "Holy See", "Maldives"]

    /// `the Philippines`, `Viet Nam`.
    private static func withArticle(_ name: String) -> String {
        let takesIt =
            beginnings.contains(where: name.hasPrefix) || ends.contains(where: name.hasSuffix) || others.contains(name)
        return takesIt ? "the " + name : name
    }

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
        if query.side == .immigrants { return Self.who(sex, "Migrants") + " " + inside(query.area) + moment }
        return Self.who(sex, "Emigrants") + " " + from(query.area) + (sex == .both ? "" : " abroad") + moment
    }

    func corridors(_ question: CorridorQuestion) -> String {
        let origin = question.origin == .world ? "" : " " + from(question.origin)
        let destination = question.destination == .world ? "" : " " + inside(question.destination)
        let since = question.since.map { "\($0) to " } ?? ""
        return Self.who(question.sex, "Migrants") + origin + destination + ", " + since + String(question.year)
    }

    func money(_ query: RemittanceQuery) -> String {
        let what = query.direction == .inflow ? "Remittances received " : "Remittances sent "
        return what + (query.direction == .inflow ? inside(query.area) : from(query.area)) + moment(query.years)
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
        return who + ages + " " + (query.side == .asylum ? inside(query.area) : from(query.area)) + moment(query.years)
    }

    func pyramid(_ query: PyramidQuery) -> String {
        let people = query.of == .population ? "People" : "Migrants"
        let ages = query.range.map { " aged " + $0.text.replacing("-", with: "–") } ?? ""
        let who = query.of == .population || query.sex == .both ? Self.who(query.sex, people) : who(query.sex)
        return who + ages + " " + inside(query.area) + ", \(query.year)"
    }

    private func who(_ sex: Sex) -> String { sex == .female ? "Migrant women" : "Migrant men" }

    func students(_ query: StudentQuery) -> String {
        let question = query.question
        let origin = question.origin == .world ? "" : " " + from(question.origin)
        let destination = question.destination == .world ? " abroad" : " " + inside(question.destination)
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
