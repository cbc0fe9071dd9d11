import MigrationData
import Screen

/// The values of a view's line, read one by one into what they mean.
struct Parameters {
    let kind: ViewKind
    private let values: [String: String]
    private let lookup: AreaLookup

    init(_ words: ViewWords, lookup: AreaLookup) {
        kind = words.kind
        values = Dictionary(words.values.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.lookup = lookup
    }

    func has(_ key: String) -> Bool { values[key] != nil }

    func text(_ key: String) -> String? { values[key] }

    func area(_ key: String, default fallback: AreaSelection) throws(ViewError) -> AreaSelection {
        guard let text = values[key] else { return fallback }
        return try lookup.selection(text, key: key)
    }

    /// A word of a closed list; written with hyphens, spaces or underscores alike.
    func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, default fallback: Word
    ) throws(ViewError) -> Word where Word.RawValue == String {
        try optionalWord(key) ?? fallback
    }

    func optionalWord<Word: RawRepresentable & CaseIterable>(
        _ key: String
    ) throws(ViewError) -> Word? where Word.RawValue == String {
        guard let text = values[key] else { return nil }
        let wanted = text.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
        if let word = Word(rawValue: wanted) { return word }
        throw notOneOf(Word.allCases.map(\.rawValue), text, key)
    }

    func notOneOf(_ words: [String], _ text: String, _ key: String) -> ViewError {
        let nearest = Suggestion.nearest(to: text, among: words).map { "did you mean \($0)? " } ?? ""
        return .unknownValue(text, key: key, right: nearest + "one of " + words.joined(separator: ", "))
    }

    /// A whole number from 1 up.
    func count(_ key: String) throws(ViewError) -> Int? {
        guard let text = values[key] else { return nil }
        guard let number = Self.number(text), number > 0 else {
            throw .unknownValue(text, key: key, right: "a whole number from 1 up")
        }
        return number
    }

    /// One of an edition's years.
    func year(_ key: String, among years: [Int], of edition: String) throws(ViewError) -> Int? {
        guard let text = values[key] else { return nil }
        guard let year = Self.number(text), years.contains(year) else {
            throw .unknownValue(text, key: key, right: Self.sentence(years, edition))
        }
        return year
    }

    /// The years that `year` or `years` names; nil where neither stands.
    func years(among years: [Int], of edition: String) throws(ViewError) -> YearChoice? {
        if has("year"), has("years") { throw .conflict("year and years exclude one another; keep one of them") }
        if let year = try year("year", among: years, of: edition) { return .one(year) }
        guard let text = values["years"] else { return nil }
        let ends = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(String(ends[0])), let last = Self.number(String(ends[1])) else {
            throw .unknownValue(text, key: "years", right: "two years with a hyphen between, such as 2005-2019")
        }
        if first > last {
            throw .unknownValue(text, key: "years", right: "the years are reversed; years=\(last)-\(first)")
        }
        guard years.contains(where: { $0 >= first && $0 <= last }) else {
            throw .unknownValue(text, key: "years", right: Self.sentence(years, edition))
        }
        return .range(first, last)
    }

    /// The form of the figure, one of those that the kind has; nil for the usual one.
    func figure(_ forms: [FigureForm]) throws(ViewError) -> FigureForm? {
        guard let text = values["figure"] else { return nil }
        if let form = forms.first(where: { $0.rawValue == text.lowercased() }) { return form }
        throw notOneOf(forms.map(\.rawValue), text, "figure")
    }

    /// The edition asked for, which must be one of those that hold the quantity.
    func edition(among editions: [String], default fallback: String) throws(ViewError) -> String {
        guard let text = values["edition"] else { return fallback }
        let wanted = text.lowercased()
        if editions.contains(wanted) { return wanted }
        throw notOneOf(editions, text, "edition")
    }

    /// The edition of migrant stock asked for, or the usual one: for emigrants, and for all else that needs origins, one with
    /// corridors. One that has none is refused when it is read.
    func stockEdition(_ side: StockSide, _ model: Model) throws(ViewError) -> String {
        let usual = try model.reading { (model) throws(TableError) in try model.usualStockEdition(side) }
        return try edition(among: stockEditions(model), default: usual)
    }

    /// The editions of migrant stock, with corridors or without.
    func stockEditions(_ model: Model) throws(ViewError) -> [String] {
        try model.reading { (model) throws(TableError) in try model.data.stockEditions(withCorridors: false) }
    }

    /// Refuses to part a single area into subregions.
    func refuseSubregions(of area: AreaSelection) throws(ViewError) {
        guard case .area = area else { return }
        throw .conflict("by=subregion takes a group of areas, such as area=region; a single area has no subregions")
    }

    /// Digits alone as a number.
    static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(text)
    }

    private static func sentence(_ years: [Int], _ edition: String) -> String {
        let isLong = years.count > 12
        let list = isLong ? "\(years[0]) to \(years[years.count - 1])" : years.map(String.init).joined(separator: ", ")
        return "\(edition) has " + list
    }
}
