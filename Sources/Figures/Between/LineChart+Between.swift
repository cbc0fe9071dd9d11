extension LineChart {
    /// The lines between two chosen years: the mark of the year moves along them.
    func between(_ other: LineChart, _ between: Between) -> LineChart {
        guard years == other.years, lines.map(\.series.name) == other.lines.map(\.series.name) else { return self }
        var result = self
        result.heading = between.heading(heading, other.heading)
        for (index, line) in other.lines.enumerated() where lines[index].values != line.values {
            result.lines[index].values = zip(lines[index].values, line.values).map { between.value($0, $1) }
            result.lines[index].endNumber = between.marked(lines[index].endNumber, line.endNumber)
        }
        result.maximum = between.value(maximum, other.maximum)
        result.moment = between.value(chosenYear.map(Double.init), other.chosenYear.map(Double.init))
        return result
    }
}
