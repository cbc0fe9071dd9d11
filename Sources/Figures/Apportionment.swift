/// Whole cells for parts of a sum, so that the parts add up to the whole.
enum Apportionment {
    /// Cells for each value that add up to `total`, by largest remainder (Hamilton); all 0 where there is nothing to share.
    static func cells(for values: [Double?], total: Int) -> [Int] {
        let amounts = values.map(\.amount)
        let sum = amounts.reduce(0, +)
        guard sum > 0, sum.isFinite, total > 0 else { return values.map { _ in 0 } }
        let quotas = amounts.map { $0 / sum * Double(total) }
        var cells = quotas.map { Int($0.rounded(.down)) }
        let missing = max(0, total - cells.reduce(0, +))
        let order = quotas.indices.filter { amounts[$0] > 0 }.sorted { first, second in
            let left = quotas[first] - quotas[first].rounded(.down)
            let right = quotas[second] - quotas[second].rounded(.down)
            return left == right ? first < second : left > right
        }
        for index in order.prefix(missing) { cells[index] += 1 }
        return cells
    }
}
