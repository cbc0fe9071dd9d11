import Screen

/// The keys of one type of terminal that send more than one byte, as terminfo has them.
struct KeySequences {
    /// Few enough to be looked through. The longest come first.
    private var sequences: [(bytes: [UInt8], key: Key)] = []

    init(_ lookup: (String) -> [UInt8]?) {
        for (name, key) in Self.names {
            // A single byte is a control character first of all.
            guard let bytes = lookup(name), bytes.count > 1, !sequences.contains(where: { $0.bytes == bytes }) else {
                continue
            }
            sequences.append((bytes, key))
        }
        sequences.sort { $0.bytes.count > $1.bytes.count }
    }

    /// The key whose sequence the bytes begin with, and its length: of several, the longest.
    func key(at bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
        sequences.first { bytes.starts(with: $0.bytes) }.map { ($0.key, $0.bytes.count) }
    }

    /// Whether more bytes could make a longer sequence of these.
    func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && sequences.contains { $0.bytes.count > bytes.count && $0.bytes.starts(with: bytes) }
    }

    private static let names: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kbs", .backspace),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
