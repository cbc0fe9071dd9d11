import MigrationData

/// Finds the views that answer a question.
struct QuestionPlanner {
    let question: Question
    let model: Model
    let areas: AreaTable
    private(set) var plans: [QuestionPlan] = []
    /// What can't be told, a sentence each.
    private(set) var notes: [String] = []

    /// At most as many plans, however many areas a name could mean.
    static let mostPlans = 12

    init(_ question: Question, _ model: Model) throws(TableError) {
        self.question = question
        self.model = model
        areas = try model.data.areas()
        try plan()
        var seen: Set<QuestionPlan> = []
        plans = Array(plans.filter { seen.insert($0).inserted }.prefix(Self.mostPlans))
    }

    private mutating func plan() throws(TableError) {
        if question.has(.measures) || isOfMeasures { return planMeasures() }
        if planReport() { return }
        if question.has(.covid) { return planCovid() }
        if !question.subjects.isEmpty {
            for subject in question.subjects { note("“\(subject)” is no part of a question that the data answer") }
            return
        }
        if question.has(.cost) { return try planCost() }
        if question.has(.remittances) || question.has(.received) || question.has(.sent) { return try planMoney() }
        if let kind = question.displaced { return try planDisplaced(kind) }
        if question.has(.students) { return try planStudents() }
        if question.has(.ages) || question.has(.population) || question.ages != nil { return try planAges() }
        if question.has(.matrix) { return try planMatrix() }
        try planPeople()
    }

    /// "What Nepal did on labour": a subject and an area with nothing else.
    private var isOfMeasures: Bool {
        question.topics.isEmpty && !question.subjects.isEmpty && question.sex == nil && question.years.isEmpty
            && (question.place != nil || question.origin != nil)
    }

    mutating func add(_ words: [String?], _ form: QuestionPlan.Form = .number) {
        plans.append(QuestionPlan(line: LineWords.join(words), form: form))
    }

    mutating func note(_ sentence: String) {
        if !notes.contains(sentence) { notes.append(sentence) }
    }

    /// An edition's title, as the answers name it.
    func name(of edition: String) -> String {
        do throws(TableError) { return try model.data.editions()[edition]?.title ?? edition } catch {
            return edition
        }
    }

    func code(_ selection: AreaSelection) -> String { areas.code(of: selection) }

    /// The selections of a mention, or none at all as one.
    func choices(_ mention: SpokenNames.Mention?) -> [AreaSelection?] {
        mention.map { $0.selections.map { $0 } } ?? [nil]
    }

    // MARK: Years

    /// The years of a span, or one; nil where the question names none.
    enum Time: Hashable {
        case one(Int)
        case span(Int, Int)
        case usual
    }

    /// What the question's years are among those that an edition has. A year that it lacks is never answered silently by
    /// another one: a note says so, and the ones next to it are answered in its place.
    mutating func times(among known: [Int], of edition: String) -> [Time] {
        guard let first = known.first, let last = known.last else { return [] }
        guard let asked = question.years.first else {
            return [question.isChange ? .span(first, last) : .usual]
        }
        if question.years.count == 2 { return span(asked, question.years[1], known, edition) }
        if question.isSince || question.isChange { return span(asked, last, known, edition) }
        if question.isUntil { return span(first, asked, known, edition) }
        if known.contains(asked) { return [.one(asked)] }
        return missing(asked, known, edition).map(Time.one)
    }

    private mutating func span(_ first: Int, _ last: Int, _ known: [Int], _ edition: String) -> [Time] {
        for year in [first, last] where !known.contains(year) { _ = missing(year, known, edition) }
        let covered = known.filter { $0 >= first && $0 <= last }
        guard let start = covered.first, let end = covered.last else { return [] }
        return start == end ? [.one(start)] : [.span(start, end)]
    }

    /// Says that an edition lacks a year; the years next to it.
    private mutating func missing(_ year: Int, _ known: [Int], _ edition: String) -> [Int] {
        let nearest = [known.last { $0 < year }, known.first { $0 > year }].compactMap { $0 }
        let isWhole = known.count > 2 && (known.last ?? 0) - (known.first ?? 0) == known.count - 1
        let list =
            isWhole ? "\(known[0]) to \(known[known.count - 1])" : known.map { String($0) }.joined(separator: ", ")
        let next = nearest.map { String($0) }.joined(separator: " and ")
        note(
            "\(name(of: edition)) has \(list); \(year) is not among them, next to it \(nearest.count > 1 ? "are" : "is") \(next)"
        )
        return nearest
    }

    /// As in a view's line that takes `year` and `years`.
    func words(_ time: Time) -> String? {
        switch time {
        case .one(let year): "year=\(year)"
        case .span(let first, let last): "years=\(first)-\(last)"
        case .usual: nil
        }
    }
}
