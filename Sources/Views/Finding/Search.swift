import MigrationData
import Screen

/// One search: its words, read as a question and as words that must all be found.
struct Search {
    /// More than anybody types; what is longer is cut, so that a text pasted by mistake costs nothing.
    static let mostWords = 16
    static let mostCharacters = 200
    static let mostAnswers = 6

    let finder: Finder
    let model: Model
    let limit: Int
    /// What was typed, cleaned and cut.
    let text: String
    /// Folded.
    let words: [String]
    let areas: AreaTable

    init(_ text: String, finder: Finder, model: Model, limit: Int) throws(TableError) {
        self.finder = finder
        self.model = model
        self.limit = max(0, limit)
        self.text = String(PlainText.cleaned(text.prefix(Self.mostCharacters)))
        words = Array(FoldedText.words(self.text).prefix(Self.mostWords))
        areas = try model.data.areas()
    }

    func results() throws(TableError) -> FindResults {
        if words.isEmpty { return FindResults(groups: [], notes: []) }
        let read = QuestionReader(text, finder).read()
        let question = Question(read)
        var (answers, notes) = try answers(question)
        if let view = try typedView() { (answers, notes) = ([view], []) }
        var groups: [FindGroup] = []
        if !answers.isEmpty { groups.append(FindGroup(kind: .answer, results: answers, count: answers.count)) }
        let entries = groupsOfEntries(mentioned: mentioned(read))
        let corridors = try corridors(read)
        groups += Self.inOrder(entries, corridors)
        if !answers.isEmpty { notes = notes.filter { $0 != unread(question) } }
        return FindResults(groups: groups, notes: notes)
    }

    /// Corridors stand behind the areas, or first where no area fits.
    private static func inOrder(_ groups: [FindGroup], _ corridors: FindGroup?) -> [FindGroup] {
        guard let corridors else { return groups }
        var groups = groups
        let place = groups.firstIndex { $0.kind == .area }.map { $0 + 1 } ?? 0
        groups.insert(corridors, at: place)
        return groups
    }

    // MARK: Answers

    private func answers(_ question: Question) throws(TableError) -> ([FindResult], [String]) {
        guard question.asksSomething else { return ([], []) }
        if let unread = unread(question) { return ([], [unread]) }
        let planner = try QuestionPlanner(question, model)
        let answerer = try QuestionAnswerer(model)
        var notes = planner.notes
        var results: [FindResult] = []
        for plan in planner.plans {
            do throws(ViewError) {
                let result = try answerer.result(plan)
                if plan.form == .numberIfAny, result.number == 0 { continue }
                results.append(result)
            } catch {
                if case .table(let table) = error { throw table }
                if !notes.contains(error.description) { notes.append(error.description) }
            }
        }
        // Of several readings, what is known comes first.
        let known = results.filter { $0.number != nil || $0.answer == nil }
        let unknown = results.filter { $0.number == nil && $0.answer != nil }
        return (Array((known + unknown).prefix(Self.mostAnswers)), notes)
    }

    /// The words that keep a question from being one; nil where there are none, or where it is hardly one.
    private func unread(_ question: Question) -> String? {
        if question.unknown.isEmpty { return nil }
        let words = question.unknown.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
        return "can’t be read as a question: \(words)"
    }

    /// A view's line that was typed as it is.
    private func typedView() throws(TableError) -> FindResult? {
        guard text.contains("=") else { return nil }
        let answerer = try QuestionAnswerer(model)
        do throws(ViewError) {
            return try answerer.result(QuestionPlan(line: text))
        } catch {
            if case .table(let table) = error { throw table }
            return nil
        }
    }

    // MARK: Entries

    /// The areas that the words name.
    private func mentioned(_ words: [QuestionWord]) -> [AreaSelection] {
        var found: [AreaSelection] = []
        for case .area(let mention) in words {
            found += mention.selections.filter { !found.contains($0) }
        }
        return Array(found.prefix(QuestionPlanner.mostPlans))
    }

    private static let dropped: Set<String> = [
        "a", "an", "the", "of", "in", "to", "from", "on", "about", "for", "and", "or", "by", "with", "what", "which",
        "who",
        "how", "many", "much", "is", "are", "was", "were", "did", "do", "does", "has", "have", "between",
    ]

    /// The words that must be found; those that say nothing count only where nothing else was typed.
    private var wanted: [String] {
        let telling = words.filter { !Self.dropped.contains($0) }
        return telling.isEmpty || words.count == 1 ? words : telling
    }

    private func groupsOfEntries(mentioned: [AreaSelection]) -> [FindGroup] {
        let whole = FoldedText.bytes(text)
        var hits = finder.hits(wanted, whole: whole)
        if wanted.count != words.count {
            // A name may hold such a word: "Isle of Man".
            let exact = finder.hits(words, whole: whole).filter { finder.entries[$0.entry].kind == .area }
            let known = Set(exact.map(\.entry))
            hits = exact + hits.filter { !known.contains($0.entry) }
        }
        var found = Set(hits.map(\.entry))
        var order: [FindKind] = []
        var byKind: [FindKind: [Int]] = [:]
        for hit in hits {
            let kind = finder.entries[hit.entry].kind
            if byKind[kind] == nil { order.append(kind) }
            byKind[kind, default: []].append(hit.entry)
        }
        for selection in mentioned {
            guard let entry = finder.entry(of: selection, areas), found.insert(entry).inserted else { continue }
            if byKind[.area] == nil { order.insert(.area, at: 0) }
            byKind[.area, default: []].append(entry)
        }
        return order.map { kind in
            let entries = byKind[kind] ?? []
            return FindGroup(kind: kind, results: entries.prefix(limit).map(result), count: entries.count)
        }
    }

    private func result(_ number: Int) -> FindResult {
        let entry = finder.entries[number]
        let words = entry.words()
        return FindResult(
            kind: entry.kind, title: entry.title, detail: words.detail,
            matches: Finder.matches(wanted, in: entry.title), line: words.line)
    }
}

extension Finder {
    /// The entry of an area or a group: groups stand first, then areas by index.
    func entry(of selection: AreaSelection, _ areas: AreaTable) -> Int? {
        switch selection {
        case .group(let group): AreaGroup.all.firstIndex(of: group)
        case .area(let index): AreaGroup.all.count + Int(index.value)
        }
    }
}
