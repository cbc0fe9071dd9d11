import MigrationData

/// The ends that the names of a CSV mean, found by the bytes of a name without making a text of it.
struct NameEnds {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int
        let end: PersonsTable.End
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// By hash; -1 where there is none.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    /// What a name means; nil where it comes for the first time.
    func end(of name: ArraySlice<UInt8>) -> PersonsTable.End? {
        let hash = Self.hash(name)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, entry.count == name.count,
                bytes[entry.start..<entry.start + entry.count].elementsEqual(name)
            {
                return entry.end
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func add(_ name: ArraySlice<UInt8>, _ end: PersonsTable.End) {
        if entries.count * 2 >= slots.count { grow() }
        entries.append(Entry(hash: Self.hash(name), start: bytes.count, count: name.count, end: end))
        bytes.append(contentsOf: name)
        place(entries.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for entry in entries.indices { place(entry) }
    }

    private mutating func place(_ entry: Int) {
        var slot = Int(entries[entry].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(entry)
    }

    /// FNV-1a, without its highest bit.
    private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
        name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 1
    }
}
