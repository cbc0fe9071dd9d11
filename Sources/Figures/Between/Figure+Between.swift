import Screen

extension Figure {
    /// The figure between two of the same kind, as it is drawn while years are played: lengths in proportion to time,
    /// numbers marked with `~`, what is not known of both left out.
    ///
    /// At 0 it is the first, at 1 the second. Rows are matched by their names; kinds between which nothing can be drawn
    /// stay as the first.
    package static func between(_ first: Figure, _ second: Figure, _ part: Double) -> Figure {
        let between = Between(part)
        if between.part == 0 { return first }
        if between.part == 1 { return second }
        return switch (first, second) {
        case (.ranked(let one), .ranked(let other)): .ranked(one.between(other, between))
        case (.stacked(let one), .stacked(let other)): .stacked(one.between(other, between))
        case (.shares(let one), .shares(let other)): .shares(one.between(other, between))
        case (.columns(let one), .columns(let other)): .columns(one.between(other, between))
        case (.pyramid(let one), .pyramid(let other)): .pyramid(one.between(other, between))
        case (.lines(let one), .lines(let other)): .lines(one.between(other, between))
        default: first
        }
    }

    /// Whether anything moves between this figure and another, other than in a step at the end.
    package func moves(to other: Figure) -> Bool {
        Figure.between(self, other, 0.5) != self
    }
}

extension Sequence {
    /// Positions by a key, the first of those that share one.
    func positions<Key: Hashable>(by key: (Element) -> Key) -> [Key: Int] {
        var result: [Key: Int] = [:]
        for (position, element) in enumerated() where result[key(element)] == nil { result[key(element)] = position }
        return result
    }
}
