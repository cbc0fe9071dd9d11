/// Where lines of large letters end, so that they are about equally long.
package enum LineBreaking {
    /// More words than this are broken where a line is full.
    private static let mostWords = 80

    /// The lines of words of some widths: as few as there can be, and of these the ones whose longest is shortest; nil where
    /// a word alone is too wide.
    package static func even(_ widths: [Int], gap: Int, limit: Int) -> [Range<Int>]? {
        guard widths.allSatisfy({ $0 <= limit }) else { return nil }
        let full = greedy(widths, gap: gap, limit: limit)
        guard widths.count <= mostWords, full.count > 1 else { return full }
        // The narrowest limit that takes no more lines than the widest does.
        var (low, high) = (widths.max() ?? 0, limit)
        while low < high {
            let middle = (low + high) / 2
            if greedy(widths, gap: gap, limit: middle).count <= full.count { high = middle } else { low = middle + 1 }
        }
        return greedy(widths, gap: gap, limit: low)
    }

    /// Lines that end where the next word has no room.
    package static func greedy(_ widths: [Int], gap: Int, limit: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var (start, used) = (0, 0)
        for (index, width) in widths.enumerated() {
            if index > start, used + gap + width > limit {
                lines.append(start..<index)
                (start, used) = (index, width)
            } else {
                used += (index > start ? gap : 0) + width
            }
        }
        if start < widths.count { lines.append(start..<widths.count) }
        return lines
    }
}
