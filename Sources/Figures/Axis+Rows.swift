extension Axis {
    /// Ticks whose steps fall on whole rows: those that leave least of the rows unused, three to five steps if possible.
    ///
    /// A step has at least two rows, so that its numbers don't stand on one another.
    static func ticks(upTo value: Double, onRows rows: Int) -> [Double] {
        let choices = (1...5).reversed().map { ticks(upTo: value, count: $0) }
        let usable = choices.filter { $0.count > 1 && rows / ($0.count - 1) >= 2 }
        let several = usable.filter { $0.count > 3 }
        func used(_ ticks: [Double]) -> Double {
            let steps = max(1, ticks.count - 1)
            return Double(rows / steps * steps) * (value / max(ticks.last ?? value, .leastNormalMagnitude))
        }
        return (several.isEmpty ? usable : several).max { used($0) < used($1) } ?? choices.last ?? [0]
    }
}
