import MigrationData
import Views

extension Book {
    /// How many results of a group are offered at once; more typing narrows them.
    private static let mostOfGroup = 8

    /// What is found for what is typed: answers, then areas, corridors and texts under their names.
    func findEntries(_ typed: String) throws(TableError) -> [PromptEntry] {
        let results = try model.find(typed, limit: Self.mostOfGroup)
        let entries = results.groups.flatMap { group in
            let more = group.count - group.results.count
            let heading = group.kind.heading + (more > 0 ? ", \(group.count) in all" : "")
            return Self.knownFirst(group.results).map { entry($0, heading: heading) }
        }
        let notes = results.notes.map { note in
            let sentence = note.prefix(1).uppercased() + note.dropFirst() + "."
            return PromptEntry(sentence, role: .fault, outcome: .refuse(note))
        }
        // What qualifies an answer stands before it; what can't be told, while more is typed, below what is found.
        return results[.answer] == nil ? entries + notes : notes + entries
    }

    /// While an area's name is being typed several are meant; those of which a number is known come first.
    private static func knownFirst(_ results: [FindResult]) -> [FindResult] {
        guard results.first?.kind == .answer else { return results }
        return results.filter { $0.number != nil } + results.filter { $0.number == nil }
    }

    private func entry(_ result: FindResult, heading: String) -> PromptEntry {
        let note = result.answer == nil ? result.detail : ""
        return PromptEntry(
            result.title, note: note, answer: result.answer ?? "", heading: heading, outcome: .view(result.line),
            preview: result.line, matches: result.matches)
    }
}
