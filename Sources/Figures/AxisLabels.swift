/// Which labels under an axis of time are written, and where they begin.
struct AxisLabels {
    /// The cell to the left of each label's first character, by the label's index.
    private(set) var places: [(index: Int, x: Int)] = []

    /// Round years are written rather than any: these are the steps between them.
    private static let strides = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]

    /// Chooses labels that stand at least `gap` cells apart between two columns: first the important ones, then
    /// round steps as far as there is room.
    init(
        _ labels: [String], middles: [Double], important: [Int], gap: Int, from low: Int, to high: Int,
        width: (String) -> Int
    ) {
        let sizes = labels.map(width)
        let candidates = labels.indices.map { index -> (index: Int, x: Int)? in
            guard index < middles.count, sizes[index] > 0, sizes[index] <= high - low else { return nil }
            let wanted = Int((middles[index] - Double(sizes[index]) / 2).rounded(.up))
            return (index, min(max(low, wanted), high - sizes[index]))
        }
        func collide(_ first: (index: Int, x: Int), _ second: (index: Int, x: Int)) -> Bool {
            first.x < second.x + sizes[second.index] + gap && second.x < first.x + sizes[first.index] + gap
        }
        func add(_ index: Int) {
            guard candidates.indices.contains(index), let one = candidates[index] else { return }
            if !places.contains(where: { collide($0, one) }) { places.append(one) }
        }
        important.forEach(add)
        let values = labels.indices.map { Int(labels[$0]) ?? $0 }
        let first = values.first ?? 0
        for stride in Self.strides {
            // Steps that end on the last label leave no odd gap; else round numbers.
            let isEven = stride > 1 && ((values.last ?? 0) - first) % stride == 0
            func isRegular(_ index: Int) -> Bool { (isEven ? values[index] - first : values[index]) % stride == 0 }
            var before: (index: Int, x: Int)?
            let hasRoom = values.indices.allSatisfy { index in
                // A step that has no room beside the first label would leave an odd gap behind it.
                let isCounted = isRegular(index) && (isEven || index == 0 || !important.contains(index))
                guard isCounted, let one = candidates[index] else { return true }
                defer { before = one }
                return before.map { !collide($0, one) } ?? true
            }
            if !hasRoom { continue }
            for index in values.indices where isRegular(index) { add(index) }
            break
        }
        places.sort { $0.x < $1.x }
    }
}
