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
            return group.results.map { entry($0, heading: heading) }
        }
        let notes = results.notes.map { note in
            let sentence = note.prefix(1).uppercased() + note.dropFirst() + "."
            return PromptEntry(sentence, role: .fault, outcome: .refuse(note))
        }
        // What qualifies an answer stands before it; what can't be told, while more is typed, below what is found.
        return results[.answer] == nil ? entries + notes : notes + entries
    }

    /// An answer by its number, for that must not be cut; anything else by its name.
    private func entry(_ result: FindResult, heading: String) -> PromptEntry {
        if result.kind == .answer, let answer = result.answer {
            return PromptEntry(
                answer, note: result.title, heading: heading, outcome: .view(result.line), preview: result.line,
                matches: [])
        }
        let text = result.title + (result.answer.map { "  " + $0 } ?? "")
        return PromptEntry(
            text, note: result.detail, heading: heading, outcome: .view(result.line), preview: result.line,
            matches: result.matches)
    }
}
