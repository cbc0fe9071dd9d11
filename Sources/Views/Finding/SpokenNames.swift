import MigrationData

/// What readers call areas and groups, by whole phrases of folded words.
struct SpokenNames {
    /// Who is meant by some words: one area, or each of several that are called so.
    struct Mention: Hashable {
        var selections: [AreaSelection]
        /// Whether the people are named and not the area: `Nepali`.
        var isPeople = false
    }

    /// Other words for groups than a view's line and the report have.
    static let groupWords: [(word: String, group: AreaGroup)] = [
        ("Asia-Pacific", .region), ("Asia Pacific region", .region), ("ESCAP region", .region),
        ("global", .world), ("worldwide", .world), ("whole world", .world), ("outside the region", .outside),
        ("rest of the world", .outside), ("elsewhere", .outside), ("beyond the region", .outside),
        ("East Asia", .subregion(.eastAndNorthEastAsia)), ("North-East Asia", .subregion(.eastAndNorthEastAsia)),
        ("Central Asia", .subregion(.northAndCentralAsia)), ("South-East Asia", .subregion(.southEastAsia)),
        ("Southeast Asia", .subregion(.southEastAsia)), ("South Asia", .subregion(.southAndSouthWestAsia)),
        ("South-West Asia", .subregion(.southAndSouthWestAsia)), ("Pacific islands", .subregion(.pacific)),
        ("Pacific subregion", .subregion(.pacific)),
    ]

    private var phrases: [String: Mention] = [:]
    private var codes: [String: AreaIndex] = [:]
    /// The areas of whose names a word is part.
    private var parts: [String: [AreaIndex]] = [:]
    /// Each phrase as letters, for beginnings and typing errors.
    private var spellings: [(letters: [UInt8], phrase: String)] = []
    /// The words of the longest phrase.
    private(set) var longest = 1

    init(_ model: Model) throws(TableError) {
        let areas = try model.data.areas()
        for group in AreaGroup.all {
            for name in [group.word, group.title] { add(name, .group(group)) }
            if case .subregion(let subregion) = group { add(subregion.code, .group(group)) }
        }
        for (word, group) in Self.groupWords { add(word, .group(group)) }
        for area in areas.areas {
            for name in [area.name, area.shortName, String(area.name.prefix { $0 != "(" })] {
                add(name, .area(area.index))
            }
            for code in [area.iso3, area.iso2].compactMap({ $0 }) { codes[code.lowercased()] = area.index }
        }
        for alias in try model.data.areaAliases().all {
            add(alias.text, .area(alias.area), isPeople: alias.kind == .people)
        }
        for area in areas.areas { addParts(area) }
    }

    private mutating func add(_ name: String, _ selection: AreaSelection, isPeople: Bool = false) {
        let letters = FoldedText.bytes(name)
        if letters.isEmpty { return }
        add(letters, selection, isPeople: isPeople)
        let gaps = letters.count { $0 == 0x20 }
        longest = max(longest, gaps + 1)
        if gaps > 0 { add(letters.filter { $0 != 0x20 }, selection, isPeople: isPeople) }
    }

    private mutating func add(_ letters: [UInt8], _ selection: AreaSelection, isPeople: Bool) {
        let phrase = String(decoding: letters, as: UTF8.self)
        if let known = phrases[phrase] {
            if !known.selections.contains(selection) { phrases[phrase]?.selections.append(selection) }
            return
        }
        phrases[phrase] = Mention(selections: [selection], isPeople: isPeople)
        spellings.append((letters, phrase))
    }

    /// Words of names that say what kind of area one is, not which.
    private static let common: Set<String> = [
        "and", "the", "islands", "island", "republic", "state", "states", "peoples", "democratic", "federation",
        "saint",
        "sint", "south", "north", "northern", "central", "western", "east", "united", "kingdom", "american", "america",
        "british", "french", "dutch", "part", "african", "arab", "holy", "islamic", "plurinational", "bolivarian",
        "darussalam", "equatorial", "dominican", "isle", "verde", "costa", "sierra", "puerto", "papua", "france",
    ]

    private mutating func addParts(_ area: Area) {
        let isAppendage = area.name.contains(",")
        for word in Set(FoldedText.words(area.name)) where word.utf8.count > 3 && !Self.common.contains(word) {
            // Hong Kong is not what somebody means who writes China.
            if isAppendage, phrases[word] != nil { continue }
            parts[word, default: []].append(area.index)
        }
    }

    // MARK: Asking

    /// The areas that some words name, whole; a single word also those of whose names it is a word.
    func mention(_ words: ArraySlice<String>) -> Mention? {
        let phrase = words.joined(separator: " ")
        guard words.count == 1 else { return phrases[phrase] }
        var mention = phrases[phrase] ?? people(phrase)
        for area in parts[phrase] ?? [] where !(mention?.selections.contains(.area(area)) ?? false) {
            mention = mention ?? Mention(selections: [])
            mention?.selections.append(.area(area))
        }
        return mention
    }

    /// `Nepalis`: who comes from an area, in the plural.
    private func people(_ word: String) -> Mention? {
        guard word.hasSuffix("s"), let mention = phrases[String(word.dropLast())], mention.isPeople else { return nil }
        return mention
    }

    /// The area with an ISO 3166 code.
    func code(_ word: String) -> AreaIndex? { codes[word] }

    /// The areas whose names begin with what is being typed; at most `limit`, else none.
    func mention(beginning words: ArraySlice<String>, limit: Int) -> Mention? {
        let typed = Array(words.joined(separator: " ").utf8)
        if typed.count < 3 { return nil }
        var found = Mention(selections: [], isPeople: true)
        for (letters, phrase) in spellings where letters.starts(with: typed) {
            guard let mention = phrases[phrase] else { continue }
            if !mention.isPeople { found.isPeople = false }
            for selection in mention.selections where !found.selections.contains(selection) {
                found.selections.append(selection)
            }
            if found.selections.count > limit { return nil }
        }
        return found.selections.isEmpty ? nil : found
    }

    /// The areas whose names some words spell with the fewest typing errors.
    func mention(misspelt words: ArraySlice<String>) -> (mention: Mention, errors: Int)? {
        var typing = TypingErrors(Array(words.joined(separator: " ").utf8))
        var best: (mention: Mention, errors: Int)?
        for (letters, phrase) in spellings where letters.count <= typing.typed.count + typing.allowed {
            guard let errors = letters.withUnsafeBufferPointer({ typing.wholeErrors(in: $0) }),
                let mention = phrases[phrase], errors <= best?.errors ?? .max
            else { continue }
            if errors == best?.errors, best?.mention != mention {
                let more = mention.selections.filter { !(best?.mention.selections.contains($0) ?? false) }
                best?.mention.selections += more
            } else {
                best = (mention, errors)
            }
        }
        return best
    }
}
