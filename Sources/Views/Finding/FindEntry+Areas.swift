import MigrationData

extension FindEntry {
    /// The view that tells of an area or a group. The one place that knows it.
    static func areaLine(_ selection: AreaSelection, _ areas: AreaTable) -> String {
        "area " + areas.code(of: selection)
    }

    /// Areas and groups, by their names, other names and codes.
    static func areas(_ model: Model) throws(TableError) -> [FindEntry] {
        let areas = try model.data.areas()
        var aliases: [AreaIndex: [String]] = [:]
        for alias in try model.data.areaAliases().all { aliases[alias.area, default: []].append(alias.text) }
        let groups = AreaGroup.all.map { group in
            let selection = AreaSelection.group(group)
            var entry = FindEntry(
                kind: .area, title: group.title, detail: "group of \(areas.members(of: selection).count) areas",
                line: areaLine(selection, areas))
            entry.names = [group.title, group.word] + SpokenNames.groupWords.filter { $0.group == group }.map(\.word)
            entry.other = entry.names.joined(separator: " ")
            return entry
        }
        return groups + areas.areas.map { area($0, aliases[$0.index] ?? [], areas) }
    }

    private static func area(_ area: Area, _ aliases: [String], _ areas: AreaTable) -> FindEntry {
        let codes = [area.iso3, area.iso2].compactMap { $0 }
        let number = String(area.m49)
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        let place = area.subregion.map { $0.title } ?? area.worldRegion
        let parts = ["country or area", place] + codes + ["M49 " + padded]
        var entry = FindEntry(
            kind: .area, title: area.name, detail: parts.filter { !$0.isEmpty }.joined(separator: " · "),
            line: areaLine(.area(area.index), areas))
        entry.names = [area.name, area.shortName] + codes + [number, padded] + aliases
        entry.other = entry.names.dropFirst().joined(separator: " ") + " " + joined(entry.names)
        return entry
    }

    /// The names of several words written as one, so that gaps make no difference.
    private static func joined(_ names: [String]) -> String {
        names.filter { $0.contains(" ") || $0.contains("-") }
            .map { FoldedText.words($0).joined() }.joined(separator: " ")
    }
}
