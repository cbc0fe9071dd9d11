import Fuzzing
import ReportData

/// A note of the report's build in words that mean nothing, and what must be read from it.
package struct MadeUpNote {
    /// Lettered parts follow a newline; `{12}` stands for a footnote's mark.
    package private(set) var paragraphs: [String] = []
    package private(set) var footnotes: [String] = []
    package private(set) var summary = ""
    private var random: SeededNumbers
    private let words: [String]

    package init(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let syllables = ["mi", "to", "ra", "fi", "lan", "flo", "su", "ffi", "vek", "o", "ren", "pal"]
        words = (0..<120).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
                .joined()
        }
        self.random = random
        paragraphs = (1...ReportDocument.paragraphCount).map { makeParagraph($0) }
        footnotes = (1...ReportDocument.footnoteCount).map { makeFootnote($0) }
        placeMarks()
        summary = "The Global Compact " + sentence(9) + " " + sentence(30) + " " + sentence(40)
    }

    /// The paragraphs as they must be read.
    package var expectedParagraphs: [String] {
        paragraphs.map { $0.replacing("{", with: "[").replacing("}", with: "]") }
    }

    private mutating func pick() -> String { words.randomElement(using: &random) ?? "" }

    /// Words that begin as a paragraph, a footnote or a page's number would, or have a hyphen of their own.
    private mutating func trap(_ position: Int) -> String {
        let year = "\(Int.random(in: 1990...2020, using: &random))"
        let small = "\(Int.random(in: 1...55, using: &random))"
        let traps = [
            "in \(year), \(pick())", "\(small) \(pick())", "\(small).\(Int.random(in: 1...9, using: &random)) million",
            "non-\(pick())", "on \(small) December \(year)", "(\(small) per cent)", "“\(pick()) \(pick())”",
            "Viet \(pick())",
            "(see figure II)", "the 2030 Agenda", "\(pick())–\(pick())",
        ]
        return traps[position % traps.count]
    }

    private mutating func sentence(_ count: Int) -> String {
        var text = pick()
        text = text.prefix(1).uppercased() + text.dropFirst()
        for position in 1..<count {
            text += " " + (Int.random(in: 0..<5, using: &random) == 0 ? trap(position + count) + " " + pick() : pick())
        }
        return text + " \(pick())."
    }

    private mutating func makeParagraph(_ number: Int) -> String {
        let count = Int.random(in: 1...5, using: &random)
        let text = (0..<count).map { _ in sentence(Int.random(in: 6...30, using: &random)) }.joined(separator: " ")
        guard number == 70 else { return text }
        let parts = "abcdefg".map { "\n(\($0)) \(sentence(4)) \(sentence(40).dropLast())" + ($0 == "g" ? "." : ";") }
        return "\(sentence(20).dropLast()):" + parts.joined()
    }

    private mutating func makeFootnote(_ number: Int) -> String {
        switch number % 6 {
        case 0: return "Ibid."
        case 1: return "See \(pick()). \(sentence(30))"
        case 2: return "\(sentence(12).dropLast()), \(number) March 2018) (forthcoming)."
        case 3: return "www.\(pick()).org/\(pick()) (accessed 11 January 2021)."
        case 4: return "“\(sentence(8).dropLast())”, vol. 44, No. 1 (2010), p. 11."
        default: return sentence(50)
        }
    }

    /// Marks ascend; one or two in every other paragraph, after a word, a comma or a full stop.
    private mutating func placeMarks() {
        var number = 1
        for index in stride(from: 0, to: 70, by: 2) {
            let count = (index + 2) * ReportDocument.footnoteCount / 70 - index * ReportDocument.footnoteCount / 70
            for place in 0..<count {
                paragraphs[index] = marked(paragraphs[index], with: number, isSecond: place == 1)
                number += 1
            }
        }
    }

    private func marked(_ text: String, with number: Int, isSecond: Bool) -> String {
        if isSecond { return text + "{\(number)}" }
        var parts = text.split(separator: " ").map(String.init)
        let last = min(parts.count - 2, 9)
        guard last > 0 else { return text + "{\(number)}" }
        for index in stride(from: last, to: 0, by: -1) where parts[index].allSatisfy({ $0.isLetter && $0.isASCII }) {
            parts[index] += (number % 3 == 0 ? "," : "") + "{\(number)}"
            return parts.joined(separator: " ")
        }
        return text + "{\(number)}"
    }
}
