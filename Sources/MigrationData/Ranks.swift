/// Numbers of persons with their keys, of which the largest are wanted; ties go to the smaller key.
///
/// Each pair is one integer, the persons turned round above the key, so that sorting compares nothing else. What can't
/// be among the first `limit` any more is let go early.
struct Ranks {
    private let limit: Int
    private let keyBits: UInt64
    /// The persons that fit above a key, and more than any table holds.
    private let mostPersons: UInt64
    private var packed: [UInt64] = []
    /// What is not smaller has no chance.
    private var bound = UInt64.max
    /// Of so many each is put in its place at once.
    private static let few = 32

    init(limit: Int, keyBits: Int) {
        self.limit = max(0, limit)
        self.keyBits = UInt64(keyBits)
        mostPersons = (1 << (64 - UInt64(keyBits))) - 1
    }

    mutating func add(_ persons: Int, key: Int) {
        let value = (mostPersons - UInt64(persons)) << keyBits | UInt64(key)
        if value >= bound { return }
        if limit <= Self.few {
            packed.insert(value, at: packed.firstIndex { $0 > value } ?? packed.count)
            if packed.count > limit { cut() }
            return
        }
        packed.append(value)
        if packed.count / 2 > min(limit, 1 << 30) + 32 { cut() }
    }

    /// The largest first.
    func sorted() -> [(persons: Int, key: Int)] {
        var result = self
        result.cut()
        return result.packed.map { value in
            (persons: Int(mostPersons - value >> keyBits), key: Int(value & ((1 << keyBits) - 1)))
        }
    }

    private mutating func cut() {
        if limit > Self.few { packed.sort() }
        if packed.count < limit { return }
        packed.removeLast(packed.count - limit)
        bound = packed.last ?? 0
    }
}
