/// Remittances by area, direction, edition and year.
///
/// World Bank / KNOMAD and World Development Indicators. Editions are never mixed in a sum. The world is the publisher's
/// own total, which takes in what has no area here.
package struct Remittances: Sendable {
    /// By direction and edition.
    private let blocks: [Block]

    private init(blocks: [Block]) { self.blocks = blocks }

    /// The table in a packed one, whose blocks are named by direction and edition.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        let series = try AreaSeries(columns, areas: areas)
        blocks = series.blocks.compactMap { Block(years: series.years, money: $0) }
        guard blocks.count == series.blocks.count else { throw columns.damaged("a block has no direction") }
    }

    /// The name of a block.
    static func name(_ direction: RemittanceDirection, _ edition: String) -> String {
        direction.rawValue + " " + edition
    }

    /// The edition on which the report rests for a direction.
    package static func reportEdition(_ direction: RemittanceDirection) -> String {
        direction == .inflow ? "knomad-2020-04" : "wdi-2021-09"
    }

    /// The same with the blocks of another table, which stand in place of those for the same edition and direction.
    func adding(_ other: Remittances) -> Remittances {
        let kept = blocks.filter { block in
            !other.blocks.contains { $0.money.name == block.money.name }
        }
        return Remittances(blocks: kept + other.blocks)
    }

    private struct Block {
        let direction: RemittanceDirection
        let edition: String
        /// All years of its table, ascending; the block fills some of them.
        let years: [Int]
        /// Thousands of dollars.
        let money: AreaSeries.Block

        /// A block of a table; nil where its name doesn't begin with a direction.
        init?(years: [Int], money: AreaSeries.Block) {
            let start = RemittanceDirection.allCases.first { money.name.hasPrefix(Remittances.name($0, "")) }
            guard let start else { return nil }
            direction = start
            edition = String(money.name.dropFirst(Remittances.name(start, "").count))
            (self.years, self.money) = (years, money)
        }

        func value(_ area: AreaIndex, _ position: Int) -> Money? {
            money[area, position].map { Money(thousands: Int64($0)) }
        }

        func sum(_ members: AreaSet, _ position: Int) -> Money? {
            money.sum(members, position: position).map { Money(thousands: Int64($0)) }
        }

        func money(_ selection: AreaSelection, year: Int, areas: AreaTable) -> Money? {
            guard let position = years.firstIndex(of: year) else { return nil }
            switch selection {
            case .area(let index): return areas.isResidual(index) ? nil : value(index, position)
            case .group(.world): return value(AreaSeries.world(areas), position)
            case .group(.outside):
                guard let world = value(AreaSeries.world(areas), position) else { return nil }
                let region = sum(areas.region, position) ?? Money(thousands: 0)
                return world - region
            default: return sum(areas.members(of: selection), position)
            }
        }
    }

    /// The editions that have a direction.
    package func editions(_ direction: RemittanceDirection) -> [String] {
        blocks.filter { $0.direction == direction }.map(\.edition)
    }

    /// Whether nothing but one edition's money in one direction stands here.
    func holdsOnly(_ edition: String, _ direction: RemittanceDirection) -> Bool {
        blocks.allSatisfy { $0.direction == direction && $0.edition == edition }
    }

    /// The years for which an edition holds any value in a direction.
    package func years(_ edition: String, _ direction: RemittanceDirection) -> [Int] {
        guard let block = block(edition, direction) else { return [] }
        return block.years.enumerated().filter { block.money.isKnown(position: $0.offset) }.map(\.element)
    }

    /// The money of a selection in one year; nil where nothing is known.
    package func money(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, year: Int, areas: AreaTable
    ) -> Money? {
        block(edition, direction)?.money(selection, year: year, areas: areas)
    }

    /// The same in several years, which takes less time than one by one.
    package func money(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, years: [Int], areas: AreaTable
    ) -> [Money?] {
        guard let block = block(edition, direction) else { return years.map { _ in nil } }
        return years.map { block.money(selection, year: $0, areas: areas) }
    }

    /// How many areas of a selection are known in one year.
    package func coverage(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, year: Int, areas: AreaTable
    ) -> Int {
        guard let block = block(edition, direction), let position = block.years.firstIndex(of: year) else { return 0 }
        return block.money.coverage(areas.members(of: selection), position: position)
    }

    private func block(_ edition: String, _ direction: RemittanceDirection) -> Block? {
        blocks.first { $0.direction == direction && $0.edition == edition }
    }
}
