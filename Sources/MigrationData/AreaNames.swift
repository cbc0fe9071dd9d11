/// How publishers call areas: the names here, and other spellings, old and new.
package struct AreaNames: Sendable {
    private var byName: [String: AreaIndex] = [:]
    private let areas: AreaTable

    /// Decodes `area_names.tsv`: a `name` and the M49 number that it means. A spelling stands once.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        self.areas = areas
        for area in areas.areas { byName[Self.folded(area.name)] = area.index }
        for area in areas.areas where byName[Self.folded(area.shortName)] == nil {
            byName[Self.folded(area.shortName)] = area.index
        }
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["name", "m49"])
        var seen: Set<String> = []
        while try cursor.nextRow() {
            let name = try cursor.readText()
            let key = Self.folded(name)
            if key.isEmpty { throw cursor.error(.missingValue) }
            if !seen.insert(key).inserted { throw cursor.error(.duplicateRow(name)) }
            // A table of areas from elsewhere may lack some.
            guard let number = try cursor.readCode() else { throw cursor.error(.notWholeNumber(cursor.lastText)) }
            if let index = areas.area(m49: number) { byName[key] = index }
        }
        if seen.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
    }

    /// The area of a name, whatever its case, accents, punctuation and asterisks.
    package func area(named name: String) -> AreaIndex? { byName[Self.folded(name)] }

    /// The area of a name, an M49 number with or without leading zeros, or an ISO 3166 code.
    package func area(_ word: String) -> AreaIndex? {
        if let number = Int(word), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return areas.area(m49: number)
        }
        if (2...3).contains(word.utf8.count), let index = areas.area(iso: word) { return index }
        return area(named: word)
    }

    /// A name in small letters without accents: its words with one space between, `and` for `&`, `saint` for `St.`.
    package static func folded(_ name: String) -> String {
        var words: [String] = []
        var word = ""
        func end() {
            if word == "st" || word == "ste" { word = "saint" }
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in name.unicodeScalars {
            if scalar == "&" {
                end()
                words.append("and")
            } else if scalar == "'" || scalar == "’" || scalar == "ʻ" || scalar == "`" {
                continue
            } else if let letter = letter(scalar) {
                word += letter
            } else if scalar.properties.generalCategory != .nonspacingMark {
                end()
            }
        }
        end()
        return words.joined(separator: " ")
    }

    /// The small letter or digit that a scalar is but for its accents; nil where it is neither.
    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "0"..."9": return String(scalar)
            case "A"..."Z": return String(scalar).lowercased()
            default: return nil
            }
        }
        guard scalar.properties.isAlphabetic else { return nil }
        // LATIN SMALL LETTER C WITH CEDILLA
        let parts = (scalar.properties.name ?? "").split(separator: " ")
        if parts.count > 4, parts[0] == "LATIN", parts[2] == "LETTER", parts[3].utf8.count == 1, parts[4] == "WITH" {
            return parts[3].lowercased()
        }
        return scalar.properties.lowercaseMapping
    }
}
