/// A text's bytes cut into lines, as CommonMark counts them.
struct SourceLines {
    private let bytes: [UInt8]
    private var ranges: [Range<Int>] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        bytes.withUnsafeBufferPointer { buffer in
            var place = 0
            while place < buffer.count {
                let byte = buffer[place]
                if byte == 0x0A || byte == 0x0D {
                    ranges.append(start..<place)
                    if byte == 0x0D, place + 1 < buffer.count, buffer[place + 1] == 0x0A { place += 1 }
                    start = place + 1
                }
                place += 1
            }
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
    }

    var count: Int { ranges.count }

    /// A line by its number from 1; empty outside.
    subscript(number: Int) -> ArraySlice<UInt8> {
        number >= 1 && number <= ranges.count ? bytes[ranges[number - 1]] : []
    }

    func isBlank(_ number: Int) -> Bool { self[number].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// Whether a line is three hyphens alone between blank lines, or at an end of the text.
    func partsSlides(_ number: Int) -> Bool { isHyphens(number) && isBlank(number - 1) && isBlank(number + 1) }

    /// Whether a line is three hyphens and nothing else.
    func isHyphens(_ number: Int) -> Bool {
        var line = self[number]
        while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }

    /// Whether a line is a heading by its `#`.
    func isNumberSign(_ number: Int) -> Bool { self[number].first { $0 != 0x20 } == 0x23 }

    /// The lines of settings that some programs put before a deck, `key: value` between two `---`; nil where there are none.
    var settings: ClosedRange<Int>? {
        guard isHyphens(1), count > 2 else { return nil }
        for number in 2...min(count, 60) {
            if isHyphens(number) { return number > 2 ? 1...number : nil }
            let line = self[number]
            let isSetting = line.first == 0x20 || line.first == 0x2D || line.first == 0x23 || line.contains(0x3A)
            if isBlank(number) || !isSetting { return nil }
        }
        return nil
    }

    /// The bytes with the lines of a range empty, so that all others keep their numbers.
    func blanking(_ range: ClosedRange<Int>) -> [UInt8] {
        var result = bytes
        for number in range where number >= 1 && number <= count {
            for place in ranges[number - 1] { result[place] = 0x20 }
        }
        return result
    }

    /// The first line whose bytes aren't UTF-8.
    var firstBroken: Int? {
        if Self.isValid(bytes[...]) { return nil }
        return ranges.firstIndex { !Self.isValid(bytes[$0]) }.map { $0 + 1 }
    }

    private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }
}
