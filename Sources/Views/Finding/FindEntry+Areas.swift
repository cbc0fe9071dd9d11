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
            let names = [group.title, group.word] + SpokenNames.groupWords.filter { $0.group == group }.map(\.word)
            return FindEntry(kind: .area, title: group.title, names: names, other: names) {
                Words(["group of \(areas.members(of: selection).count) areas"], areaLine(selection, areas))
            }
        }
        return groups + areas.areas.map { area($0, aliases[$0.index] ?? [], areas) }
    }

    private static func area(_ area: Area, _ aliases: [String], _ areas: AreaTable) -> FindEntry {
        let codes = [area.iso3, area.iso2].compactMap { $0 }
        let number = String(area.m49)
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        let names = [area.name, area.shortName] + codes + [number, padded] + aliases
        return FindEntry(kind: .area, title: area.name, names: names, other: names + joined(names)) {
            let place = area.subregion?.title ?? area.worldRegion
            return Words(
                ["country or area", place] + codes + ["M49 " + padded], areaLine(.area(area.index), areas))
        }
    }

    /// The names of several words written as one, so that gaps make no difference.
    private static func joined(_ names: [String]) -> [String] {
        names.filter { name in name.utf8.contains { $0 == 0x20 || $0 == 0x2D } }
            .map { name in String(decoding: FoldedText.bytes(name).filter { $0 != 0x20 }, as: UTF8.self) }
    }
}
