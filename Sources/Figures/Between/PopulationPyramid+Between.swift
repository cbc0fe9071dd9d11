extension PopulationPyramid {
    /// The pyramid between two years.
    func between(_ other: PopulationPyramid, _ between: Between) -> PopulationPyramid {
        var result = self
        result.isBetween = true
        result.heading = between.heading(heading, other.heading)
        result.rows = Self.between(rows, other.rows, between)
        result.broad = Self.between(broad, other.broad, between)
        result.frontLegend = between.text(frontLegend, other.frontLegend)
        result.behindLegend = between.text(behindLegend, other.behindLegend)
        result.maximum = between.value(maximum, other.maximum)
        result.pairMaximum = between.value(pairMaximum, other.pairMaximum)
        result.broadMaximum = between.value(broadMaximum, other.broadMaximum)
        return result
    }

    private static func between(_ rows: [Row], _ others: [Row], _ between: Between) -> [Row] {
        let places = others.positions(by: \.label)
        return rows.map { row in
            var result = row
            let other = places[row.label].map { others[$0] }
            result.left = between.value(row.left, other?.left)
            result.right = between.value(row.right, other?.right)
            result.leftBehind = between.value(row.leftBehind, other?.leftBehind)
            result.rightBehind = between.value(row.rightBehind, other?.rightBehind)
            return result
        }
    }
}
