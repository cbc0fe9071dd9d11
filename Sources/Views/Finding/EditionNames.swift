import MigrationData

/// What readers call editions, by phrases of folded words: `undesa 2020`, `2020 revision`.
struct EditionNames {
    private var keys: [String: String] = [:]
    /// The words of the longest phrase.
    private(set) var longest = 1

    init(_ model: Model) throws(TableError) {
        for edition in try model.data.editions().all { add(FoldedText.words(edition.key), edition.key) }
        for key in try model.data.stockEditions(withCorridors: false) {
            let words = FoldedText.words(key)
            if words.first == "undesa" { add(["un", "desa"] + words.dropFirst(), key) }
            guard let year = words.last(where: { $0.utf8.count == 4 && Int($0) != nil }) else { continue }
            for word in ["revision", "edition"] {
                add([year, word], key)
                add([word, year], key)
            }
        }
    }

    private mutating func add(_ words: [String], _ key: String) {
        longest = max(longest, words.count)
        let phrase = words.joined(separator: " ")
        if keys[phrase] == nil { keys[phrase] = key }
    }

    /// The edition that the first of some words name, and how many of them do.
    func edition(_ words: ArraySlice<String>) -> (key: String, count: Int)? {
        for count in stride(from: min(longest, words.count), through: 1, by: -1) {
            if let key = keys[words.prefix(count).joined(separator: " ")] { return (key, count) }
        }
        return nil
    }
}
