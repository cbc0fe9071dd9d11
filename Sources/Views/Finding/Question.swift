import MigrationData

/// A question put together from its words: who, from where, where, when, and what of them.
struct Question {
    private(set) var topics: [QuestionTopic] = []
    private(set) var origin: SpokenNames.Mention?
    private(set) var destination: SpokenNames.Mention?
    /// Areas with no word before them that says which side they are on.
    private(set) var places: [SpokenNames.Mention] = []
    private(set) var sex: Sex?
    /// As in a view's line.
    private(set) var ages: String?
    private(set) var years: [Int] = []
    private(set) var quarter: String?
    /// Keys of editions.
    private(set) var editions: [String] = []
    /// Whether the only year is where a span begins, or where it ends.
    private(set) var isSince = false
    private(set) var isUntil = false
    private(set) var isShare = false
    private(set) var isChange = false
    private(set) var isRanking = false
    private(set) var number: Int?
    private(set) var letter: String?
    private(set) var by: String?
    private(set) var subjects: [String] = []
    /// Words that mean nothing in a question.
    private(set) var unknown: [String] = []

    /// The side on which the next area stands.
    private enum Role { case origin, destination, whole, bare }
    private var role = Role.bare
    private var lastRole = Role.bare
    private var expectsSpan = false

    init(_ words: [QuestionWord]) {
        for word in words { add(word) }
        if years.count > 2 { unknown += years.dropFirst(2).map { String($0) } }
        years = Array(years.prefix(2)).sorted()
        if let number, !takesNumber { unknown.append(String(number)) }
    }

    private mutating func add(_ word: QuestionWord) {
        switch word {
        case .filler: break
        case .from: role = .origin
        case .to: role = .destination
        case .of: role = .whole
        case .between: role = .bare
        case .and: role = lastRole
        case .since: (isSince, role) = (true, .bare)
        case .until: (isUntil, role) = (true, .bare)
        case .sex(let sex): self.sex = self.sex == nil || self.sex == sex ? sex : .both
        case .ages(let range): ages = range
        case .topic(let topic): topics.append(topic)
        case .share: (isShare, role) = (true, .whole)
        case .change: isChange = true
        case .top: isRanking = true
        case .by(let part): by = part
        case .number(let number): addNumber(number)
        case .year(let year): addYear(year)
        case .quarter(let text): quarter = text
        case .edition(let key): editions.append(key)
        case .area(let mention): addArea(mention)
        case .subject(let subject): subjects.append(subject)
        case .unknown(let word): addUnknown(word)
        }
    }

    private mutating func addYear(_ year: Int) {
        if role == .origin, years.isEmpty { isSince = true }
        years.append(year)
        role = .bare
    }

    private mutating func addNumber(_ number: Int) {
        if self.number == nil { self.number = number } else { unknown.append(String(number)) }
    }

    private mutating func addUnknown(_ word: String) {
        if topics.last == .recommendations, word.utf8.count == 1, letter == nil {
            letter = word
        } else {
            unknown.append(word)
        }
    }

    private mutating func addArea(_ mention: SpokenNames.Mention) {
        let isAside = role == .bare || role == .whole
        let side = isAside && mention.isPeople && origin == nil ? Role.origin : role
        switch side {
        case .origin: Self.join(mention, to: &origin)
        case .destination:
            // "Nepal to Malaysia", "Afghanistan in Pakistan": who stands before has left.
            if origin == nil, destination == nil, places.count == 1, lastRole == .bare { origin = places.removeLast() }
            Self.join(mention, to: &destination)
        case .whole, .bare: places.append(mention)
        }
        lastRole = side
        role = .bare
    }

    /// "From Nepal and India" are two questions at once.
    private static func join(_ mention: SpokenNames.Mention, to side: inout SpokenNames.Mention?) {
        guard let known = side else { return side = mention }
        side?.selections += mention.selections.filter { !known.selections.contains($0) }
    }

    private var takesNumber: Bool {
        isRanking || has(.corridors) || has(.origins) || has(.destinations) || has(.paragraph) || has(.objective)
            || has(.footnote) || has(.figure)
    }

    func has(_ topic: QuestionTopic) -> Bool { topics.contains(topic) }

    /// Where they are: the destination, or the only place named.
    var place: SpokenNames.Mention? { destination ?? (places.count == 1 ? places[0] : nil) }

    /// Whether something is asked for, beyond the name of an area.
    var asksSomething: Bool {
        !topics.isEmpty || sex != nil || ages != nil || origin != nil
            || (isShare || isChange || isRanking) && place != nil
            || destination != nil || places.count > 1 || !(years.isEmpty && editions.isEmpty) && !places.isEmpty
            || (!subjects.isEmpty && !places.isEmpty)
    }

    /// The kind of displaced people asked for.
    var displaced: DisplacementKind? {
        for case .displaced(let kind) in topics { return kind }
        return nil
    }
}
