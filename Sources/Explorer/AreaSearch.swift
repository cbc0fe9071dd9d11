import MigrationData
import Screen

/// Areas and groups that somebody who types may mean, the likeliest first.
struct AreaSearch {
    let areas: AreaTable

    private static let most = 40

    /// By code, by the beginning of the name, by that of a word in it, by any part of it; all of them where nothing is
    /// typed, the groups first.
    func found(_ typed: String) -> [AreaSelection] {
        let wanted = Self.folded(typed)
        let all = AreaGroup.all.map(AreaSelection.group) + areas.areas.map { AreaSelection.area($0.index) }
        if wanted.isEmpty { return all }
        var ranked: [(rank: Int, selection: AreaSelection)] = []
        for selection in all {
            if let rank = rank(of: selection, wanted) { ranked.append((rank, selection)) }
        }
        let sorted = ranked.enumerated().sorted {
            $0.element.rank != $1.element.rank ? $0.element.rank < $1.element.rank : $0.offset < $1.offset
        }
        return sorted.prefix(Self.most).map(\.element.selection)
    }

    private func rank(of selection: AreaSelection, _ wanted: String) -> Int? {
        if codes(of: selection).contains(wanted) { return 0 }
        let name = Self.folded(areas.name(of: selection))
        if name.hasPrefix(wanted) { return isInRegion(selection) ? 1 : 2 }
        if name.contains(" " + wanted) { return 3 }
        let isWord = Self.folded(areas.code(of: selection)).hasPrefix(wanted)
        if isWord { return 4 }
        return wanted.count >= 3 && name.contains(wanted) ? 5 : nil
    }

    private func codes(of selection: AreaSelection) -> [String] {
        switch selection {
        case .area(let index):
            guard let area = areas[index] else { return [] }
            return [area.iso3, area.iso2, String(area.m49)].compactMap { $0?.lowercased() }
        case .group(.subregion(let subregion)): return [subregion.code.lowercased(), Self.folded(subregion.word)]
        case .group(let group): return [group.word]
        }
    }

    private func isInRegion(_ selection: AreaSelection) -> Bool {
        switch selection {
        case .area(let index): areas[index]?.subregion != nil
        case .group: true
        }
    }

    /// In small letters without accents, hyphens as spaces.
    private static func folded(_ text: String) -> String {
        PlainText.ascii(PlainText.cleaned(text)).lowercased().replacing("-", with: " ")
    }
}
