import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Leaves in the notice what a key has changed, and lets reading begin anew where something else is read.
    mutating func announce(since before: ExplorerState, model: Model) throws(TableError) {
        if overlay != before.overlay { line = 0 }
        notice = try announcement(since: before, model: model) ?? notice
    }

    /// What a key has changed that the line under the cursor doesn't say, in a sentence or two; nil where it says all.
    private func announcement(since before: ExplorerState, model: Model) throws(TableError) -> String? {
        guard overlay == nil else { return nil }
        var parts = pane == before.pane ? changes(since: before) : [pane.title + "."]
        if let notice { parts.append(Self.sentence(notice)) }
        // Where the reader is again when what lay over the pane has gone.
        if parts.isEmpty, before.overlay != nil { parts.append(pane.title + ".") }
        if parts.isEmpty { return nil }
        let page = try plainBook(model).plainPage()
        if before.current.focus != current.focus || pane != before.pane {
            parts.append("\(page.lines.count { $0.choice != nil }) \(current.focus == .figure ? "rows" : "items").")
        }
        return (parts + [page.chosenText].compactMap { $0 }).joined(separator: " ")
    }

    private static func sentence(_ notice: String) -> String {
        let text = notice.prefix(1).uppercased() + notice.dropFirst()
        return Spoken.text(text.last.map { ".!?".contains($0) } ?? true ? text : text + ".")
    }

    /// What is seen of the same pane in another way.
    private func changes(since before: ExplorerState) -> [String] {
        var parts: [String] = []
        if stockYear != before.stockYear { parts.append("Year \(stockYear).") }
        if moneyYear != before.moneyYear { parts.append("Year \(moneyYear).") }
        if displacementYear != before.displacementYear { parts.append("End of \(displacementYear).") }
        if sex != before.sex { parts.append(sex == .both ? "Both sexes." : sex == .female ? "Women." : "Men.") }
        let (now, then) = (current, before.current)
        if now.compared != then.compared, now.compared != nil { parts.append("Compared.") }
        if now.filter.isEmpty, !then.filter.isEmpty, !isFiltering { parts.append("No filter.") }
        if !now.filter.isEmpty, before.isFiltering, !isFiltering { parts.append("Filter kept.") }
        if now.unfolded.count > then.unfolded.count { parts.append("Unfolded.") }
        if now.unfolded.count < then.unfolded.count { parts.append("Folded.") }
        if now.focus != then.focus { parts.append(now.focus == .figure ? "Figure." : "List.") }
        return parts
    }
}
