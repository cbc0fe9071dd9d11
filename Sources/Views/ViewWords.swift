/// A view's line cut into its kind and its `key=value` words, with nothing yet known of their meaning.
struct ViewWords {
    var kind: ViewKind
    /// In the order of the line.
    var values: [(key: String, value: String)]

    /// Cuts a line at its spaces; a value in double quotes keeps its own.
    ///
    /// A bare word behind a `key=value` belongs to that value, so that `area=viet nam` means what it says
    /// when a shell has taken the quotation marks away; behind the bare name of an area to that name.
    init(_ line: String) throws(ViewError) {
        let words = try Self.split(line)
        guard let first = words.first else { throw .empty }
        guard let kind = ViewKind(rawValue: first.lowercased()) else {
            throw .unknownKind(
                first, nearest: Suggestion.nearest(to: first, among: ViewKind.allCases.map(\.rawValue)))
        }
        self.kind = kind
        values = []
        for word in words.dropFirst() { try add(word) }
    }

    private mutating func add(_ word: String) throws(ViewError) {
        guard let sign = word.firstIndex(of: "=") else {
            if let last = values.indices.last, values[last].key != kind.bareKey || kind == .area {
                values[last].value += " " + word
            } else if let key = kind.bareKey, values.isEmpty {
                values.append((key, word))
            } else {
                throw .strayWord(word, kind: kind)
            }
            return
        }
        let key = word[..<sign].lowercased()
        let value = String(word[word.index(after: sign)...])
        guard kind.keys.contains(key) else {
            throw .unknownKey(key, kind: kind, nearest: Suggestion.nearest(to: key, among: kind.keys))
        }
        if values.contains(where: { $0.key == key }) { throw .keyTwice(key) }
        if value.isEmpty { throw .missingValue(key: key) }
        values.append((key, value))
    }

    /// White space; a look at the table of properties costs more than all the rest.
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func split(_ line: String) throws(ViewError) -> [String] {
        var words: [String] = []
        // Bytes, for letters that join a string one by one take long.
        var word: [UInt8] = []
        var (isQuoted, isOpen) = (false, false)
        func add() { words.append(String(decoding: word, as: UTF8.self)) }
        for scalar in line.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
                isOpen = true
            } else if !isQuoted, isGap(scalar) {
                if isOpen { add() }
                word = []
                isOpen = false
            } else {
                if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word += Array(String(scalar).utf8) }
                isOpen = true
            }
        }
        if isQuoted { throw .openQuote(String(decoding: word, as: UTF8.self)) }
        if isOpen { add() }
        return words
    }
}
