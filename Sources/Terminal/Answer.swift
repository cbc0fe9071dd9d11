import Screen

/// A terminal's answer to a question, whoever asked it: no key is in it.
struct Answer {
    /// More than any answer has; what comes after it is keys again.
    private static let limit = 1024
    /// More than an answer has that this program asked for.
    private static let kept = 64

    private var count = 0
    private var text: [UInt8] = []

    /// Takes what belongs to the answer; whether it has ended: at BEL, at `ESC \`, or where it is too long.
    mutating func take(from input: inout ArraySlice<UInt8>) -> Bool {
        while let byte = input.first {
            if byte == 0x1B {
                guard input.count > 1 else { return false }
                if input.starts(with: [0x1B, UInt8(ascii: "\\")]) { input = input.dropFirst(2) }
                return true
            }
            input = input.dropFirst()
            count += 1
            if byte == 0x07 || count >= Self.limit { return true }
            if text.count < Self.kept { text.append(byte) }
        }
        return false
    }

    /// The terminal's ground, where that is what it told: `11;rgb:1c1c/1c1c/1c1c`, each part of one to four digits.
    var ground: RGB? {
        let words = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        guard words.count == 2, words[0].elementsEqual("11".utf8) else { return nil }
        let parts = words[1].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].elementsEqual("rgb".utf8) || parts[0].elementsEqual("rgba".utf8) else {
            return nil
        }
        let shares = parts[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Self.share)
        guard shares.count >= 3, let red = shares[0], let green = shares[1], let blue = shares[2] else { return nil }
        return RGB(red: red, green: green, blue: blue)
    }

    private static func share(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard (1...4).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self), radix: 16),
            number >= 0
        else { return nil }
        return UInt8(number * 255 / (1 << (4 * digits.count) - 1))
    }
}
