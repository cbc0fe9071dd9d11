import Screen

extension Citation {
    /// Keys whose values speak for themselves.
    private static let plainKeys = ["area", "year", "years", "number", "letter", "footnote", "quarter", "category"]
    private static let longestName = 80

    /// A name for a file of the view, of small letters, digits and hyphens: `corridors-origin-npl-2019.csv`.
    package func fileName(_ format: OutputFormat) -> String {
        let words = line.split(separator: " ").map(String.init)
        var parts: [String] = []
        var hasYear = false
        for word in words where word != "top=\(CorridorQuery.defaultTop)" {
            let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
            hasYear = hasYear || word.hasPrefix("year") || word.hasPrefix("quarter")
            parts += halves.count == 2 && Self.plainKeys.contains(halves[0]) ? [halves[1]] : halves
        }
        if !hasYear, !years.isEmpty { parts.append(years) }
        let name = Self.tame(parts.joined(separator: "-"))
        return (name.isEmpty ? "view" : name) + "." + format.fileExtension
    }

    /// What every file system and shell takes as it is.
    private static func tame(_ text: String) -> String {
        var result = ""
        for character in PlainText.ascii(text).lowercased() {
            if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            } else if !result.isEmpty, result.last != "-" {
                result.append("-")
            }
        }
        result = String(result.prefix(longestName))
        while result.last == "-" { result.removeLast() }
        return result
    }
}
