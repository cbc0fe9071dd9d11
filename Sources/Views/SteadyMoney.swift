import MigrationData

/// Money of the same areas in several years: of those of an area or group that report in all of them.
///
/// Sums over whoever reports would rise and fall with who does; these don't. One edition alone.
package struct SteadyMoney: Hashable, Sendable {
    package let selection: AreaSelection
    package let years: [Int]
    /// How many areas report in all of the years.
    package let areas: Int
    /// A sum a year; nil where no area reports.
    package let money: [Money?]

    package init(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, years: [Int], model: Model
    ) throws(TableError) {
        let table = try model.data.remittances()
        let all = try model.data.areas()
        var sums = [Money](repeating: Money(thousands: 0), count: years.count)
        var count = 0
        for area in all.members(of: selection).members {
            let known = table.money(
                .area(area), direction: direction, edition: edition, years: years, areas: all
            ).compactMap { $0 }
            if known.isEmpty || known.count < years.count { continue }
            count += 1
            for (position, money) in known.enumerated() { sums[position] = sums[position] + money }
        }
        self.selection = selection
        self.years = years
        areas = count
        money = sums.map { count > 0 ? $0 : nil }
    }
}
