/// A quarter of a year, as `2020Q1`.
package struct Quarter: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1 to 4.
    package let number: Int

    /// Reads four digits, `Q` in either case and 1 to 4.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[4] | 0x20 == 0x71, (0x31...0x34).contains(bytes[5]) else { return nil }
        guard bytes[0] >= 0x31, bytes[..<4].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        year = bytes[..<4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        number = Int(bytes[5] - 0x30)
    }

    package static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    package var text: String { "\(year)Q\(number)" }
}
