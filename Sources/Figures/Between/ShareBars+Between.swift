extension ShareBars {
    /// The shares between two years.
    func between(_ other: ShareBars, _ between: Between) -> ShareBars {
        guard partNames == other.partNames else { return self }
        var result = self
        result.isBetween = true
        result.heading = between.heading(heading, other.heading)
        let places = other.rows.positions(by: \.label)
        result.rows = rows.compactMap { row in
            guard let place = places[row.label] else { return nil }
            let later = other.rows[place].shares
            var row = row
            row.shares = zip(row.shares, later).map { between.share($0, $1) }
            return row
        }
        return result
    }
}

extension SplitBar {
    /// The bar between two years.
    package func between(_ other: SplitBar, _ part: Double) -> SplitBar {
        let between = Between(part)
        if between.part == 0 { return self }
        if between.part == 1 { return other }
        var result = self
        result.heading = between.heading(heading, other.heading)
        result.parts = zip(parts, other.parts).map { between.value($0, $1) }
        result.captions = zip(captions, other.captions).map { between.marked($0, $1) }
        return result
    }
}
