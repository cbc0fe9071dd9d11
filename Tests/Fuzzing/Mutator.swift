/// Damaged copies of good inputs: the same ones for the same seed.
package struct Mutator {
    private let corpus: [[UInt8]]
    private let words: [[UInt8]]
    package private(set) var random: SeededNumbers

    /// A source of damage to the inputs of a corpus; `words` are what their grammar knows and what it fears.
    package init(corpus: [[UInt8]], words: [String], seed: UInt64) {
        self.corpus = corpus
        self.words = words.map { Array($0.utf8) } + Self.feared
        random = SeededNumbers(seed: seed)
    }

    /// What readers of text and of numbers stumble over.
    private static let feared: [[UInt8]] =
        [
            "", "0", "-1", "-0", "1e309", "9223372036854775807", "9223372036854775808", "99999999999999999999999",
            "2147483648",
        ]
        .map { Array($0.utf8) }
        + [
            "\t", "\n", "\r\n", "\"", "=", ",", "..", "\u{0}", "\u{1B}[2J", "\u{FEFF}", "é", "e\u{301}", "\u{202E}",
            "世界", "👩‍👩‍👧",
        ]
        .map { Array($0.utf8) }
        + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80]]

    /// The next input: one of the corpus with one to six changes.
    package mutating func next() -> [UInt8] {
        var bytes = pick(corpus)
        let most = Int.random(in: 1...6, using: &random)
        for _ in 0..<Int.random(in: 1...most, using: &random) { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: flip(&bytes, at: place)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 2: bytes.replaceSubrange(span(bytes, from: place), with: [])
        case 3: bytes.insert(contentsOf: pick(words), at: place)
        case 4: bytes.replaceSubrange(span(bytes, from: place), with: pick(words))
        case 5: bytes.insert(contentsOf: bytes[span(bytes, from: place)], at: place)
        case 6: exchange(&bytes, separator: pick([0x0A, 0x09, 0x20]))
        case 7: bytes.removeSubrange(place...)
        default: bytes = Array(bytes[..<place]) + pick(corpus).suffix(bytes.count - place)
        }
    }

    private mutating func flip(_ bytes: inout [UInt8], at place: Int) {
        guard place < bytes.count else { return }
        bytes[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
    }

    /// A few bytes or many, from a place on.
    private mutating func span(_ bytes: [UInt8], from place: Int) -> Range<Int> {
        let limit = Bool.random(using: &random) ? 8 : 400
        return place..<min(bytes.count, place + Int.random(in: 0...limit, using: &random))
    }

    /// Lets two fields, words or lines change places.
    private mutating func exchange(_ bytes: inout [UInt8], separator: UInt8) {
        var parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return }
        let places = (0..<2).map { _ in Int.random(in: parts.indices, using: &random) }
        parts.swapAt(places[0], places[1])
        bytes = Array(parts.joined(separator: [separator]))
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: choices.indices, using: &random)]
    }
}
