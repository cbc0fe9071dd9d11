import MigrationData

/// The groups of areas for which publishers print sums between the areas.
enum GroupNames {
    static let world = 900
    /// The code of the United Nations' "Other" among origins.
    static let otherOrigins = 2003

    /// The United Nations' numbers of regions, development groups and income groups.
    static let codes: Set<Int> = Set(901...931).union([
        932, 933, 934, 935, 941, 943, 944, 945, 946, 947, 948, 954, 957, 1500, 1501, 1502, 1503, 1517, 1518, 1634, 1635,
        1636,
        1637, 1803, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 5500, 5501,
    ])

    /// Words of which one stands in the name of each group, and in none of an area that isn't here.
    private static let words: Set<String> = [
        "world", "countries", "economies", "regions", "region", "income", "developing", "developed", "africa", "asia",
        "europe",
        "america", "americas", "oceania", "caribbean", "melanesia", "polynesia", "micronesia", "australia", "states",
        "euro",
        "oecd", "ldc", "lldc", "sids", "hipc", "ida", "ibrd", "pacific",
    ]

    /// Whether a folded name that is no area's is a group's.
    static func isGroup(_ folded: String) -> Bool {
        folded.split(separator: " ").contains { words.contains(String($0)) }
    }
}
