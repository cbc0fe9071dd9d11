extension RankedBars {
    /// The ranking between two years: those that are known in both, in the order of what is drawn.
    func between(_ other: RankedBars, _ between: Between) -> RankedBars {
        // Lengths in two units can't be compared.
        guard heading.unitName == other.heading.unitName, !isSame(as: other) else { return self }
        var result = self
        result.isBetween = true
        result.heading = between.heading(heading, other.heading)
        result.numberHead = between.head(numberHead, other.numberHead)
        let extras = extraHeads.indices.filter { other.extraHeads.contains(extraHeads[$0]) }
        result.extraHeads = extras.map { extraHeads[$0] }
        let pairs = pairs(extras, other)
        let places = other.rows.positions(by: \.key)
        result.rows = rows.compactMap { row in
            guard let place = places[row.key] else { return nil }
            return row.between(other.rows[place], between, extras: pairs)
        }
        if isDescending, other.isDescending {
            let sorted = result.rows.enumerated().sorted {
                let (one, two) = ($0.element.value ?? -1, $1.element.value ?? -1)
                return one != two ? one > two : $0.offset < $1.offset
            }
            result.rows = sorted.map(\.element)
        }
        // Who chooses a place of the ranking keeps it.
        result.chosen = chosen.map { min($0, result.rows.count - 1) }
        result.maximum = between.value(maximum, other.maximum)
        return result
    }

    /// Whether all rows are those of the other one, as where each of them is a year: then every number is known.
    private func isSame(as other: RankedBars) -> Bool {
        rows.count == other.rows.count
            && zip(rows, other.rows).allSatisfy {
                $0.label == $1.label && $0.value == $1.value && $0.number == $1.number && $0.extras == $1.extras
            }
    }

    /// The places of further numbers with the same head in both.
    private func pairs(_ extras: [Int], _ other: RankedBars) -> [(Int, Int)] {
        extras.compactMap { position in
            other.extraHeads.firstIndex(of: extraHeads[position]).map { (position, $0) }
        }
    }

    private var isDescending: Bool {
        zip(rows, rows.dropFirst()).allSatisfy { ($0.value ?? -1) >= ($1.value ?? -1) }
    }
}

extension RankedBars.Row {
    /// What tells a row from others: names that are padded to one width are the same in another width.
    fileprivate var key: String {
        label.split(separator: " ").joined(separator: " ")
    }

    fileprivate func between(
        _ other: RankedBars.Row, _ between: Between, extras pairs: [(Int, Int)]
    ) -> RankedBars.Row {
        var result = self
        result.value = between.value(value, other.value)
        result.number = between.number(number, other.number, of: value, other.value)
        result.extras = pairs.map { mine, theirs in
            guard extras.indices.contains(mine), other.extras.indices.contains(theirs) else { return "" }
            return between.number(extras[mine], other.extras[theirs]) ?? ""
        }
        return result
    }
}

extension Heading {
    /// The unit without the years behind its comma.
    var unitName: Substring { unit.prefix { $0 != "," } }
}
