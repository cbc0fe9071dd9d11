import MigrationData

/// The name of an area as it stands inside a sentence, with the article that English gives it.
enum AreaPhrase {
    /// `the Philippines`, `the Islamic Republic of Iran`, `Viet Nam`.
    static func text(_ name: String) -> String {
        let turned = turned(name.replacing("Dem. ", with: "Democratic ").replacing("Fed. ", with: "Federated "))
        return takesArticle(turned) ? "the " + turned : turned
    }

    /// Whole names with an article that nothing else in them tells of, as the United Nations writes them.
    private static let withArticle: Set<String> = [
        "Bahamas", "Comoros", "Congo", "Gambia", "Holy See", "Isle of Man", "Netherlands", "Niger", "Philippines",
        "Sudan",
    ]
    /// The islands that the United Nations writes without one.
    private static let withoutArticle: Set<String> = ["Solomon Islands"]
    private static let words: Set<String> = [
        "Republic", "Federation", "Kingdom", "Emirates", "State", "States", "Islands", "SAR", "part",
    ]

    private static func takesArticle(_ name: String) -> Bool {
        if withArticle.contains(name) { return true }
        if withoutArticle.contains(name) { return false }
        return name.split(separator: " ").contains { words.contains(String($0)) }
    }

    /// A name whose first words stand last, read from its beginning: `Iran (Islamic Republic of)`, `China, Hong Kong SAR`.
    private static func turned(_ name: String) -> String {
        if let open = name.firstIndex(of: "("), name.hasSuffix(" of)") || name.hasSuffix(" part)") {
            let head = name[..<open].dropLast()
            let inner = name[name.index(after: open)...].dropLast()
            return inner + (inner.hasSuffix(" of") ? " " : " of ") + head
        }
        if name.hasSuffix(" SAR"), let comma = name.firstIndex(of: ",") {
            return name[name.index(after: comma)...].drop { $0 == " " } + " of " + name[..<comma]
        }
        return name
    }
}

extension AreaTable {
    /// An area or a group inside a sentence: `the Philippines`, `the Pacific`, `the world`.
    package func phrase(_ selection: AreaSelection) -> String {
        switch selection {
        case .area(let index): AreaPhrase.text(self[index]?.name ?? "")
        case .group(.world): "the world"
        case .group(.outside): "the world outside Asia and the Pacific"
        case .group(.subregion(.pacific)): "the Pacific"
        case .group(let group): group.title
        }
    }

    /// Where: `in the Philippines`, `outside Asia and the Pacific`.
    package func inPhrase(_ selection: AreaSelection) -> String {
        selection == .outside ? "outside Asia and the Pacific" : "in " + phrase(selection)
    }

    /// From where: `from the Philippines`, `from outside Asia and the Pacific`.
    package func fromPhrase(_ selection: AreaSelection) -> String {
        "from " + (selection == .outside ? "outside Asia and the Pacific" : phrase(selection))
    }
}
