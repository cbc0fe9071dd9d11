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
        var word = Substring.UnicodeScalarView()
        var start = line.unicodeScalars.startIndex
        var (isQuoted, isOpen) = (false, false)
        let scalars = line.unicodeScalars
        // What stands between quotation marks and gaps is taken in one piece.
        for index in scalars.indices {
            let scalar = scalars[index]
            let isQuote = scalar == "\""
            guard isQuote || !isQuoted && isGap(scalar) else { continue }
            word.append(contentsOf: scalars[start..<index])
            isOpen = isOpen || isQuote || start < index
            start = scalars.index(after: index)
            if isQuote {
                isQuoted.toggle()
            } else {
                if isOpen { words.append(String(word)) }
                word = Substring.UnicodeScalarView()
                isOpen = false
            }
        }
        word.append(contentsOf: scalars[start...])
        isOpen = isOpen || start < scalars.endIndex
        if isQuoted { throw .openQuote(String(word)) }
        if isOpen { words.append(String(word)) }
        return words
    }
}
