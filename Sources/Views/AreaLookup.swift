import MigrationData
import Screen

/// Turns what somebody calls an area into an area or a group.
struct AreaLookup {
    let areas: AreaTable
    /// Asked for only where no code and no name is meant.
    let aliases: () throws(TableError) -> AreaAliases

    init(_ model: Model) throws(TableError) {
        areas = try model.data.areas()
        aliases = { () throws(TableError) in try model.data.areaAliases() }
    }

    /// The selection meant by a word of a view.
    ///
    /// A group's word or a code wins over a name, a whole name over another name that readers have for the area, and that
    /// over a part of one; case, accents and punctuation don't matter. Another name and a part must belong to one area only.
    func selection(_ text: String, key: String) throws(ViewError) -> AreaSelection {
        // As the report's own queries write it: words and codes need no folding.
        if let group = AreaGroup.all.first(where: { $0.word == text }) { return .group(group) }
        if let index = code(text) { return .area(index) }
        let wanted = Self.folded(text)
        if let group = Self.group(wanted) { return .group(group) }
        if ["on", "os", "other north", "other south"].contains(wanted) { throw .residualOrigin(text) }
        if let whole = whole(wanted) { return .area(whole.index) }
        if let other = try otherwiseNamed(wanted) { return .area(other) }
        let parts = parts(wanted)
        if parts.count == 1 { return .area(parts[0].index) }
        if parts.count > 1 {
            let shown = parts.prefix(6).map { "\($0.name) (\($0.code))" }
            let more = parts.count > 6 ? ["\(parts.count - 6) more"] : []
            throw .ambiguousArea(text, key: key, candidates: shown + more)
        }
        throw .unknownArea(text, key: key, nearest: nearest(wanted))
    }

    /// The area with a name, or else with a short name.
    private func whole(_ wanted: String) -> Area? {
        let joined = Self.joined(wanted)
        return areas.areas.first { Self.joined(Self.folded($0.name)) == joined }
            ?? areas.areas.first { Self.joined(Self.folded($0.shortName)) == joined }
    }

    /// The only area that readers also call so.
    private func otherwiseNamed(_ wanted: String) throws(ViewError) -> AreaIndex? {
        let joined = Self.joined(wanted)
        let known: AreaAliases
        do throws(TableError) { known = try aliases() } catch { throw .table(error) }
        let named = known.all.filter { $0.kind == .name && Self.joined(Self.folded($0.text)) == joined }
        return named.count == 1 ? named[0].area : nil
    }

    /// The areas of whose names a text is part; across the gaps between words only where nothing else is found.
    private func parts(_ wanted: String) -> [Area] {
        if wanted.isEmpty { return [] }
        let found = areas.areas.filter { Self.folded($0.name).contains(wanted) }
        if !found.isEmpty { return found }
        let joined = Self.joined(wanted)
        return areas.areas.filter { Self.joined(Self.folded($0.name)).contains(joined) }
    }

    /// Without the gaps between words, so that an apostrophe or a hyphen makes no difference.
    private static func joined(_ folded: String) -> String { folded.filter { $0 != " " } }

    private func code(_ text: String) -> AreaIndex? {
        if let number = Int(text), text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return areas.area(m49: number) }
        return text.utf8.count == 2 || text.utf8.count == 3 ? areas.area(iso: text) : nil
    }

    private func nearest(_ wanted: String) -> [String] {
        let names = areas.areas.map { Self.folded($0.name) } + AreaGroup.all.map(\.word)
        guard let best = Suggestion.nearest(to: wanted, among: names) else { return [] }
        return [areas.areas.first { Self.folded($0.name) == best }?.name ?? best]
    }

    private static func group(_ wanted: String) -> AreaGroup? { groups[wanted] }

    /// Folded once: each view's line asks for them.
    private static let groups: [String: AreaGroup] = {
        var words: [String: AreaGroup] = [:]
        for group in AreaGroup.all {
            words[folded(group.word)] = group
            words[folded(group.title)] = group
            if case .subregion(let subregion) = group { words[folded(subregion.code)] = group }
        }
        return words
    }()

    /// The text in lower case, without accents, with one space between its words.
    static func folded(_ text: String) -> String {
        let plain = PlainText.ascii(PlainText.cleaned(text)).lowercased()
        let words = plain.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
        return words.joined(separator: " ").filter { $0 != "'" }
    }
}
