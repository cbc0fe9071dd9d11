/// Places for labels that want to stand near their marks and must not touch.
enum Spreading {
    /// First cells of boxes that keep their order and a gap, each as near as possible to where it wants to be.
    ///
    /// Pool-adjacent-violators (isotonic regression) on the wanted places less the room of the boxes before;
    /// `nil` where the boxes don't fit together. The wanted places must ascend.
    static func places(wanted: [Int], sizes: [Int], gap: Int, from low: Int, to high: Int) -> [Int]? {
        guard wanted.count == sizes.count, !wanted.isEmpty else { return wanted.isEmpty ? [] : nil }
        var offsets: [Int] = []
        var used = 0
        for size in sizes {
            offsets.append(used)
            used += size + gap
        }
        let slack = high - low - (used - gap)
        guard slack >= 0 else { return nil }
        let free = isotonic(zip(wanted, offsets).map { Double($0 - $1) })
        return zip(free, offsets).map { place, offset in
            offset + min(max(low, Int(place.rounded())), low + slack)
        }
    }

    /// The ascending numbers nearest to the given ones, by squares.
    private static func isotonic(_ values: [Double]) -> [Double] {
        var blocks: [(sum: Double, count: Int)] = []
        for value in values {
            blocks.append((value, 1))
            while blocks.count > 1 {
                let last = blocks[blocks.count - 1]
                let before = blocks[blocks.count - 2]
                if before.sum / Double(before.count) <= last.sum / Double(last.count) { break }
                blocks.removeLast(2)
                blocks.append((before.sum + last.sum, before.count + last.count))
            }
        }
        return blocks.flatMap { block in
            Array(repeating: block.sum / Double(block.count), count: block.count)
        }
    }
}
