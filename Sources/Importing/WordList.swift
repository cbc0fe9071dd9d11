/// Words of a table, each with a number; found by their bytes without making a text of them.
struct WordList {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// By hash; -1 where there is none.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    var count: Int { entries.count }

    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[entries[number].start..<entries[number].start + entries[number].count]
    }

    /// The number of a word, which is the next one where it comes for the first time.
    @inline(__always)
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        // FNV-1a, without its highest bit.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash >>= 1
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if isEntry(Int(slots[slot]), hash, word) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return add(word, hash)
    }

    @inline(__always)
    private func isEntry(_ number: Int, _ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[number]
        guard entry.hash == hash, entry.count == word.count else { return false }
        for index in 0..<entry.count where bytes[entry.start &+ index] != word[index] { return false }
        return true
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
        entries.append(Entry(hash: hash, start: bytes.count, count: word.count))
        bytes.append(contentsOf: word)
        if entries.count * 2 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 2)
            for number in entries.indices { place(number) }
        } else {
            place(entries.count - 1)
        }
        return Int32(entries.count - 1)
    }

    private mutating func place(_ number: Int) {
        var slot = Int(entries[number].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number)
    }
}
