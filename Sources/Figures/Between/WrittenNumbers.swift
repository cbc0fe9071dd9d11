/// Text taken apart into its words and the numbers between them: "64.9 of 70 million" is 64.9 and 70.
struct WrittenNumbers {
    /// One number as it is written.
    struct Number: Hashable {
        let text: String
        let value: Double
        let decimals: Int
        let hasPlus: Bool

        /// A year is no amount: nothing lies between two of them that could be counted.
        var year: Int? {
            guard text.utf8.count == 4, decimals == 0, let year = Int(text), (1900...2100).contains(year) else {
                return nil
            }
            return year
        }

        /// The number between this one and another; two years stand side by side.
        func between(_ other: Number, _ between: Between, mark: String) -> String {
            if text == other.text { return text }
            if year != nil, other.year != nil { return "\(text)›\(other.text)" }
            let value = between.value(self.value, other.value) ?? 0
            let shown = Numeral.fixed(value, decimals: max(decimals, other.decimals))
            return mark + ((hasPlus || other.hasPlus) && !shown.hasPrefix("−") ? "+" : "") + shown
        }
    }

    /// What stands around the numbers: one more than there are numbers.
    private(set) var words = [""]
    private(set) var numbers: [Number] = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var word = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            if let end = Self.end(of: scalars, from: place) {
                numbers.append(Self.number(scalars[place..<end]))
                words[words.count - 1] = String(word)
                words.append("")
                word = String.UnicodeScalarView()
                place = end
            } else {
                word.append(scalars[place])
                place += 1
            }
        }
        words[words.count - 1] = String(word)
    }

    /// The year that the text is, and nothing else.
    var onlyYear: Int? {
        words == ["", ""] ? numbers.first?.year : nil
    }

    var firstYear: String? { numbers.first { $0.year != nil }?.text }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// Where a number ends that begins at a place; nil where none begins there.
    private static func end(of text: [Unicode.Scalar], from start: Int) -> Int? {
        var place = start
        // Less than the least number that is written is as good as none.
        if ["+", "−", "<"].contains(text[place]) { place += 1 }
        guard place < text.count, isDigit(text[place]) else { return nil }
        while place < text.count {
            let isSeparator = text[place] == "," || text[place] == "."
            let hasMore = place + 1 < text.count && isDigit(text[place + 1])
            guard isDigit(text[place]) || isSeparator && hasMore else { break }
            place += 1
        }
        return place
    }

    private static func number(_ text: ArraySlice<Unicode.Scalar>) -> Number {
        let whole = text.split(separator: ".", maxSplits: 1)
        let decimals = whole.count > 1 ? whole[1].count { isDigit($0) } : 0
        var value = text.reduce(0.0) { isDigit($1) ? $0 * 10 + Double($1.value - 0x30) : $0 }
        for _ in 0..<decimals { value /= 10 }
        if text.first == "<" { value = 0 }
        var written = String.UnicodeScalarView()
        written.append(contentsOf: text)
        return Number(
            text: String(written), value: text.first == "−" ? -value : value, decimals: min(9, decimals),
            hasPlus: text.first == "+")
    }
}
