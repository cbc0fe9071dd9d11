extension StackedBars {
    /// The bars between two years. Where each bar is a year of its own the bars stay, and the numbers below them move.
    func between(_ other: StackedBars, _ between: Between) -> StackedBars {
        guard heading.unitName == other.heading.unitName, series.map(\.name) == other.series.map(\.name) else {
            return self
        }
        var result = self
        result.heading = between.heading(heading, other.heading)
        let places = other.rows.positions(by: \.label)
        result.rows = rows.map { row in
            guard let place = places[row.label] else { return row }
            return row.between(other.rows[place], between)
        }
        result.segmentNumbers = segmentNumbers.enumerated().map { position, number in
            position < other.segmentNumbers.count ? between.marked(number, other.segmentNumbers[position]) : ""
        }
        result.maximum = between.value(maximum, other.maximum)
        return result
    }
}

extension StackedBars.Row {
    fileprivate func between(_ other: StackedBars.Row, _ between: Between) -> StackedBars.Row {
        // The same year in both is known.
        if values == other.values, total == other.total { return self }
        var result = self
        result.values = values.enumerated().map { position, value in
            position < other.values.count ? between.value(value, other.values[position]) : nil
        }
        result.total = between.marked(total, other.total)
        return result
    }
}
