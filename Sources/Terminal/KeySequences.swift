import Screen

/// The keys of one type of terminal that send more than one byte, as terminfo has them.
struct KeySequences {
    private var keys: [[UInt8]: Key] = [:]
    /// Every beginning of a sequence that is not yet the whole.
    private var beginnings: Set<[UInt8]> = []
    private var longest = 0

    init(_ lookup: (String) -> [UInt8]?) {
        for (name, key) in Self.names {
            // A single byte is a control character first of all.
            guard let bytes = lookup(name), bytes.count > 1, keys[bytes] == nil else { continue }
            keys[bytes] = key
            longest = max(longest, bytes.count)
            for count in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(count))) }
        }
    }

    /// The key whose sequence the bytes begin with, and its length: of several, the longest.
    func key(at bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
        for count in stride(from: min(longest, bytes.count), to: 1, by: -1) {
            if let key = keys[Array(bytes.prefix(count))] { return (key, count) }
        }
        return nil
    }

    /// Whether more bytes could make a longer sequence of these.
    func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count < longest && beginnings.contains(Array(bytes))
    }

    private static let names: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kbs", .backspace),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
