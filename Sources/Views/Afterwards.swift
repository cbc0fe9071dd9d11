import MigrationData

/// What the numbers did after the report of January 2021: money received and sent, asylum seekers, the cost of sending.
///
/// Each from an edition of its own, which is never joined with those of the report.
package struct Afterwards {
    package static let moneyEdition = "wdi-2023-05"
    /// The last year of which the report speaks.
    package static let reportYear = DisplacementPairs.year

    let model: Model

    package init(model: Model) { self.model = model }

    // MARK: Money

    /// The years from the one before the report's on that most areas report.
    package func years(_ direction: RemittanceDirection) throws(TableError) -> [Int] {
        var years = try allYears(direction)
        while let last = years.last, years.count > 1,
            try coverage(direction, last) * 2 < coverage(direction, years[years.count - 2])
        {
            years.removeLast()
        }
        return years
    }

    /// The years behind these that only few areas report: to be compared over those few alone.
    package func partialYears(_ direction: RemittanceDirection) throws(TableError) -> [Int] {
        Array(try allYears(direction).dropFirst(years(direction).count))
    }

    private func allYears(_ direction: RemittanceDirection) throws(TableError) -> [Int] {
        try model.data.remittances().years(Self.moneyEdition, direction).filter { $0 >= Self.reportYear - 1 }
    }

    private func coverage(_ direction: RemittanceDirection, _ year: Int) throws(TableError) -> Int {
        try model.data.remittances().coverage(
            .region, direction: direction, edition: Self.moneyEdition, year: year, areas: model.data.areas())
    }

    /// The money of those areas that report in all of some years.
    package func money(
        _ selection: AreaSelection, _ direction: RemittanceDirection, years: [Int]
    ) throws(TableError) -> SteadyMoney {
        try SteadyMoney(selection, direction: direction, edition: Self.moneyEdition, years: years, model: model)
    }

    /// The years of the block that stands beside the report's impacts: those from the report's on that both directions have.
    package func comparedYears() throws(TableError) -> [Int] {
        let received = try years(.inflow)
        return try years(.outflow).filter { $0 >= Self.reportYear && received.contains($0) }
    }

    /// Areas whose number of a year is less than half or more than twice that of the year before, and a hundredth of the
    /// region's or more away from it: a part of a year, or counted in another way. The largest first.
    package func breaks(
        _ direction: RemittanceDirection, year: Int
    ) throws(TableError) -> [(area: AreaSelection, before: Money, after: Money)] {
        let region = try money(.region, direction, years: [year - 1, year])
        guard let whole = region.money.first ?? nil else { return [] }
        var breaks: [(area: AreaSelection, before: Money, after: Money)] = []
        for index in try model.data.areas().region.members {
            let steady = try money(.area(index), direction, years: [year - 1, year])
            guard let before = steady.money[0], let after = steady.money[1] else { continue }
            let isSteady = after.thousands * 2 >= before.thousands && after.thousands <= before.thousands * 2
            let change = abs(after.thousands - before.thousands)
            if !isSteady, change * 100 >= whole.thousands { breaks.append((.area(index), before, after)) }
        }
        return breaks.sorted { abs(($0.after - $0.before).thousands) > abs(($1.after - $1.before).thousands) }
    }

    /// The editions of money, of asylum seekers and of the cost of sending.
    package func editions() throws(TableError) -> [Edition] {
        let editions = try model.data.editions()
        return [Self.moneyEdition, DisplacementSeries.edition, RemittanceCosts.edition].compactMap { editions[$0] }
    }

    // MARK: People and costs

    /// The years of asylum seekers from the one before the report's on.
    package func asylumYears() throws(TableError) -> [Int] {
        try model.data.displacementSeries().years.filter { $0 >= Self.reportYear - 1 }
    }

    /// Asylum seekers at the end of some years: in the region, or from it.
    package func asylumSeekers(_ side: DisplacementSide, years: [Int]) throws(TableError) -> [Int?] {
        let table = try model.data.displacementSeries()
        let areas = try model.data.areas()
        return years.map { table.persons(.region, kind: .asylumSeekers, side: side, year: $0, areas: areas) }
    }

    /// The cost of sending to the region from the last quarter of the report's year on.
    package func cost() throws(TableError) -> SteadyCost {
        let quarters = try model.data.remittanceCosts().quarters.filter {
            $0.year > Self.reportYear || $0.year == Self.reportYear && $0.number == 4
        }
        return try SteadyCost(into: .region, quarters: quarters, model: model)
    }
}
