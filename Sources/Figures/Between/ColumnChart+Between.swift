extension ColumnChart {
    /// The columns between two years; one that is the same in both is known and stays.
    func between(_ other: ColumnChart, _ between: Between) -> ColumnChart {
        guard heading?.unitName == other.heading?.unitName else { return self }
        var result = self
        if let heading, let later = other.heading { result.heading = between.heading(heading, later) }
        let places = other.columns.positions(by: \.label)
        result.columns = columns.map { column in
            guard let place = places[column.label] else { return column }
            return column.between(other.columns[place], between)
        }
        result.maximum = between.value(maximum, other.maximum)
        return result
    }
}

extension ColumnChart.Column {
    fileprivate func between(_ other: ColumnChart.Column, _ between: Between) -> ColumnChart.Column {
        if value == other.value, lower == other.lower, number == other.number { return self }
        var result = self
        result.value = between.value(value, other.value)
        result.lower = between.value(lower, other.lower)
        result.number = result.value == nil ? "" : between.marked(number, other.number)
        return result
    }
}
