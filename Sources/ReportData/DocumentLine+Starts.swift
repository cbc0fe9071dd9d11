/// What a line starts, by its first characters alone; the reader decides by what it expects.
extension DocumentLine {
    /// The number before anything else on the line, at most three digits, and what follows it.
    private var leadingNumber: (number: Int, rest: ArraySlice<Unicode.Scalar>)? {
        let digits = scalars.prefix(4).prefix { $0.isDigit }
        guard (1...3).contains(digits.count) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
        return (number, scalars[digits.endIndex...])
    }

    /// The number that is all of the line.
    var loneNumber: Int? {
        guard let (number, rest) = leadingNumber, rest.isEmpty else { return nil }
        return number
    }

    /// The text after `12.`, if that starts the line and a sentence follows or nothing.
    func paragraph(numbered expected: Int) -> ArraySlice<Unicode.Scalar>? {
        guard let (number, rest) = leadingNumber, number == expected, rest.first == "." else { return nil }
        return Self.sentence(rest.dropFirst())
    }

    /// The text after `12`, if that starts the line and a footnote's text can follow.
    func footnote(numbered expected: Int) -> ArraySlice<Unicode.Scalar>? {
        guard let (number, rest) = leadingNumber, number == expected else { return nil }
        let text = rest.drop { $0 == " " }
        guard let first = text.first else { return text }
        let isAddress = text.starts(with: "www.".unicodeScalars) || text.starts(with: "http".unicodeScalars)
        guard first.isCapital || first.isOpener || isAddress else { return nil }
        // `19 December 2018` is a date within a sentence.
        let isDate = Self.months.contains { text.starts(with: $0.unicodeScalars) }
        return isDate ? nil : text
    }

    /// The text from `(a)` on, if that starts the line.
    func startsPart(lettered expected: Int) -> Bool {
        guard scalars.count >= 3, scalars[0] == "(", scalars[2] == ")" else { return false }
        return Self.index(ofLetter: scalars[1], from: "a") == expected && (scalars.count == 3 || scalars[3] == " ")
    }

    /// The section's number, if the line starts a heading such as `III. Progress`.
    var section: Int? {
        let words = Self.romanNumerals
        guard let (word, _) = headingWord, let index = words.firstIndex(of: word) else { return nil }
        return index + 1
    }

    /// The part's number from 1, if the line starts a heading such as `B. Impacts`.
    var sectionPart: Int? {
        guard let (word, _) = headingWord, let letter = word.unicodeScalars.first, word.utf8.count == 1 else {
            return nil
        }
        return Self.index(ofLetter: letter, from: "A")
    }

    private var headingWord: (word: String, rest: ArraySlice<Unicode.Scalar>)? {
        let word = scalars.prefix(5).prefix { $0.isCapital }
        let rest = scalars[word.endIndex...]
        guard !word.isEmpty, rest.first == ".", let text = Self.sentence(rest.dropFirst()) else { return nil }
        return (FlowingText.string(word), text)
    }

    /// `Figure IV`, alone or with a title or another figure beside it.
    var startsFigure: Bool {
        let head = Array("Figure ".unicodeScalars)
        guard scalars.starts(with: head) else { return false }
        let numeral = scalars[head.count...].prefix(5).prefix { $0.isCapital }
        guard Self.romanNumerals.contains(FlowingText.string(numeral)) else { return false }
        let rest = scalars[numeral.endIndex...]
        return rest.isEmpty || (rest.first == " " && rest.dropFirst().first?.isCapital == true)
    }

    /// An address alone on a line: a link of the PDF's page, which some programs list after its text.
    var isLink: Bool { scalars.starts(with: "http".unicodeScalars) && !scalars.contains(" ") }

    var isSummaryHeading: Bool { scalars.elementsEqual("Summary".unicodeScalars) }

    /// The text after a number's full stop: a space and the start of a sentence, or nothing.
    private static func sentence(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard let space = rest.first else { return rest }
        let text = rest.dropFirst()
        guard space == " ", let first = text.first, first.isCapital || first.isOpener else { return nil }
        return text
    }

    private static func index(ofLetter letter: Unicode.Scalar, from first: Unicode.Scalar) -> Int? {
        let index = Int(letter.value) - Int(first.value) + 1
        return (1...26).contains(index) ? index : nil
    }

    private static let romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

    private static let months = [
        "January", "February", "March", "April", "May ", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
