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
        func place(_ index: Int) -> (index: Int, x: Int)? {
            guard index >= 0, index < min(labels.count, middles.count), sizes[index] > 0 else { return nil }
            guard sizes[index] <= high - low else { return nil }
            let wanted = Int((middles[index] - Double(sizes[index]) / 2).rounded(.up))
            return (index, min(max(low, wanted), high - sizes[index]))
        }
        func collide(_ first: (index: Int, x: Int), _ second: (index: Int, x: Int)) -> Bool {
            first.x < second.x + sizes[second.index] + gap && second.x < first.x + sizes[first.index] + gap
        }
        func add(_ indices: some Sequence<Int>) {
            for one in indices.compactMap(place) where !places.contains(where: { collide($0, one) }) {
                places.append(one)
            }
        }
        add(important)
        let values = labels.indices.map { Int(labels[$0]) ?? $0 }
        let first = values.first ?? 0
        for stride in Self.strides {
            // Steps that end on the last label leave no odd gap; else round numbers.
            let isEven = stride > 1 && ((values.last ?? 0) - first) % stride == 0
            let regular = values.indices.filter { (isEven ? values[$0] - first : values[$0]) % stride == 0 }
            // A step that has no room beside the first label would leave an odd gap behind it.
            let counted = regular.filter { !important.contains($0) || $0 == 0 }
            let wanted = (isEven ? regular : counted).compactMap(place)
            if zip(wanted, wanted.dropFirst()).contains(where: { collide($0, $1) }) { continue }
            add(regular)
            break
        }
        places.sort { $0.x < $1.x }
    }
}
