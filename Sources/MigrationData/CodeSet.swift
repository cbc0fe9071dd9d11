/// Codes that were met already: a bit each for those of up to three capital letters, as ISO 3166 has them.
struct CodeSet {
    private static let letters = 27
    private var bits = [UInt64](repeating: 0, count: letters * letters * letters / 64 + 1)
    private var others: [String] = []

    /// Whether the code is new.
    mutating func insert(_ code: String) -> Bool {
        guard let place = Self.place(code) else {
            if others.contains(code) { return false }
            others.append(code)
            return true
        }
        let bit: UInt64 = 1 << UInt64(place & 63)
        if bits[place >> 6] & bit != 0 { return false }
        bits[place >> 6] |= bit
        return true
    }

    private static func place(_ code: String) -> Int? {
        guard (1...3).contains(code.utf8.count) else { return nil }
        var place = 0
        for letter in code.utf8 {
            guard (0x41...0x5A).contains(letter) else { return nil }
            place = place * letters + Int(letter) - 0x40
        }
        return place
    }
}
