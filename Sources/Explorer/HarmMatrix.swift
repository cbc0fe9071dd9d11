import Screen

/// Who is hit, and how often: a row a group of persons, a column a category, a mark a statement of the report.
struct HarmMatrix {
    let harms: HarmCounts
    /// The groups of the chosen impact.
    let chosen: [String]
    let width: Int
    let characters: CharacterSet
    /// The rows that there are for it; nil for all it needs.
    var rows: Int?

    /// Columns for whole heads, for short ones, for numbers.
    private var columnWidth: Int { width >= 51 ? 9 : width >= 45 ? 7 : 5 }
    private var nameWidth: Int { min(24, max(8, width - 3 * columnWidth)) }

    var lines: [StyledText] {
        let names =
            columnWidth >= 9
            ? ["health", "movement", "society"]
            : columnWidth >= 7 ? ["health", "moving", "work"] : ["body", "move", "work"]
        let heads = names.map { padded($0, columnWidth) }.joined()
        let title = StyledText([.init(" Who is hit, and how often", .strong), .init("  statements", .dim)])
        return [title, StyledText(""), StyledText(PlainText.spaces(nameWidth) + heads, .dim)] + shown
    }

    /// The rows of all groups, or of as many as there is room for, those of the chosen impact among them.
    private var shown: [StyledText] {
        let groups = harms.groups
        let most = groups.reduce(0) { $1.counts.reduce($0, max) }
        let cells = (0...most).map(cell)
        guard let rows, groups.count + 3 > rows else { return groups.map { row($0, cells) } }
        let room = max(1, rows - 4)
        let named = groups.indices.filter { chosen.contains(groups[$0].name) }.prefix(room)
        let others = groups.indices.filter { !named.contains($0) }.prefix(room - named.count)
        let more = StyledText(" and \(groups.count - named.count - others.count) groups more", .dim)
        return (named + others).sorted().map { row(groups[$0], cells) } + [more]
    }

    /// A row of a group; cells by the statements that they stand for.
    private func row(_ group: HarmCounts.Group, _ cells: [StyledText.Span]) -> StyledText {
        let isChosen = chosen.contains(group.name)
        let name = (isChosen ? ">" : " ") + padded(Self.short(group.name), nameWidth - 1)
        return StyledText([StyledText.Span(name, isChosen ? .strong : .plain)] + group.counts.map { cells[$0] })
    }

    private func cell(_ count: Int) -> StyledText.Span {
        StyledText.Span(padded(marks(count), columnWidth), count == 0 ? .faint : .inconsistent)
    }

    private func marks(_ count: Int) -> String {
        if count == 0 { return characters == .ascii ? "." : "·" }
        if columnWidth < 7 { return String(count) }
        return count < columnWidth ? String(repeating: "○", count: count) : "○ ×\(count)"
    }

    /// The group without the word that all of them share.
    private static func short(_ group: String) -> String {
        switch group {
        case "care and domestic workers": return "care and domestic work"
        case "families of migrants": return "their families"
        case "prospective migrants": return "about to leave"
        case "return migrants": return "returning home"
        case "irregular migrants": return "irregular status"
        case "older migrants": return "the old"
        case "all migrants", "migrant workers": return group
        default: break
        }
        if group.hasPrefix("migrants with ") { return String(group.dropFirst(9)) }
        return group.hasSuffix(" migrants") ? String(group.dropLast(9)) : group
    }

    private func padded(_ text: String, _ width: Int) -> String {
        let cut = PlainText.truncated(text, to: max(1, width - 1), in: characters)
        return cut + PlainText.spaces(max(0, width - PlainText.width(cut)))
    }
}
