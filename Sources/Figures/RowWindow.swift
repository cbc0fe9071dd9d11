/// Which rows of a list are in sight.
enum RowWindow {
    /// The rows in sight: from the one scrolled to, moved only as far as the chosen row needs.
    static func rows(from first: Int, chosen: Int?, count: Int, space: Int) -> Range<Int> {
        guard count > 0, space > 0 else { return 0..<0 }
        let last = max(0, count - space)
        var start = min(max(0, first), last)
        if let chosen, chosen >= 0, chosen < count {
            if chosen < start { start = chosen }
            if chosen - start >= space { start = chosen - space + 1 }
        }
        return start..<min(count, start + space)
    }
}
