import MigrationData
import Screen
import Views

extension Book {
    /// What a view's line offers as it is typed: the view itself or what is wrong with it, what can come next, and
    /// views of the same area.
    func entries(forLine typed: String, _ kind: ViewKind) throws(TableError) -> [PromptEntry] {
        let next = try completions(of: typed, kind)
        let view: View
        do throws(ViewError) { view = try View(typed, model: model) } catch {
            if case .table(let table) = error { throw table }
            let reason = error.description
            return [PromptEntry(reason, role: .fault, outcome: .refuse(reason))] + next
        }
        return [try entry(view)] + next + (try related(to: view))
    }

    /// A view with its title, and the digit of its pane.
    func entry(_ view: View, note: String? = nil) throws(TableError) -> PromptEntry {
        let title: String
        if let note { title = note } else { title = try view.caption(model: model).title }
        return .view(try view.line(model: model), note: title, keys: view.hasPane ? String(view.pane.digit) : "")
    }

    /// The view of a line that somebody might mean; nil where it means nothing.
    func view(of line: String) throws(TableError) -> View? {
        do throws(ViewError) { return try View(line, model: model) } catch {
            if case .table(let table) = error { throw table }
            return nil
        }
    }

    func related(to view: View) throws(TableError) -> [PromptEntry] {
        let own = try view.line(model: model)
        var entries: [PromptEntry] = []
        for (line, note) in view.related(areas: try model.data.areas()) {
            guard let other = try self.view(of: line) else { continue }
            let entry = try entry(other, note: note)
            if entry.text != own { entries.append(entry) }
        }
        return entries
    }

    // MARK: What can come next

    /// The keys that can follow, or the values of the key that is being typed.
    private func completions(of typed: String, _ kind: ViewKind) throws(TableError) -> [PromptEntry] {
        let isOpen = typed.last == " "
        let words = typed.split(separator: " ").map(String.init)
        let last = isOpen || words.count == 1 ? "" : words.last ?? ""
        let stem = words.count == 1 && !isOpen ? typed + " " : String(typed.dropLast(last.count))
        if let sign = last.firstIndex(of: "=") {
            let key = last[..<sign].lowercased()
            let partial = String(last[last.index(after: sign)...])
            guard kind.keys.contains(key) else { return [] }
            return try values(of: key, kind, partial, stem: stem)
        }
        let given = Set(words.compactMap { $0.split(separator: "=").first.map(String.init) })
        let keys = kind.keys.filter { $0.hasPrefix(last.lowercased()) && !given.contains($0) }
        return keys.map { key in
            PromptEntry(
                key + "=", note: Self.meaning(ofKey: key), outcome: .complete(stem + key + "="),
                completion: stem + key + "=")
        }
    }

    private func values(
        of key: String, _ kind: ViewKind, _ partial: String, stem: String
    ) throws(TableError) -> [PromptEntry] {
        func entry(_ value: String, _ note: String) -> PromptEntry {
            let whole = stem + key + "=" + value
            return PromptEntry(
                key + "=" + value, note: note, outcome: .complete(whole + " "), completion: whole + " ")
        }
        switch try kind.values(of: key, model: model) {
        case .areas:
            let areas = try model.data.areas()
            return try model.areas(like: partial).filter { areas.code(of: $0) != partial }
                .map { entry(areas.code(of: $0), areas.name(of: $0)) }
        case .words(let words):
            let wanted = FilterWord(partial)
            return words.filter { wanted.isIn($0) && $0 != partial.lowercased() }.map { entry($0, "") }
        case .free: return []
        }
    }

    private static func meaning(ofKey key: String) -> String {
        switch key {
        case "area": "whose numbers"
        case "origin": "from where"
        case "destination": "to where"
        case "by": "parted into what"
        case "year", "quarter": "of one only"
        case "years": "from one to another"
        case "figure": "as bars, a map, a table"
        case "sex": "women or men alone"
        case "edition": "another than the report’s"
        case "top": "the largest only"
        case "since": "against an earlier year"
        case "within": "both ends inside"
        case "direction": "received or sent"
        case "of": "migrants, population or both"
        case "ages": "some ages only"
        case "side": "where they are, or are from"
        case "kind": "whom"
        case "compare": "against what: an area, a year, a sex or an edition"
        case "paragraph", "number", "letter", "footnote", "cluster": "which"
        default: "only these"
        }
    }
}
