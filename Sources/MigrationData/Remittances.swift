/// Remittances by area, direction, edition and year.
///
/// World Bank / KNOMAD and World Development Indicators. Editions are never mixed in a sum. The world is the publisher's
/// own total, which takes in what has no area here.
package struct Remittances: Sendable {
    /// Edition and direction of each block of values.
    private(set) var blocks: [Block]

    init(blocks: [Block]) { self.blocks = blocks }

    /// The edition on which the report rests for a direction.
    package static func reportEdition(_ direction: RemittanceDirection) -> String {
        direction == .inflow ? "knomad-2020-04" : "wdi-2021-09"
    }

    /// The same with the blocks of another table, which stand in place of those for the same edition and direction.
    func adding(_ other: Remittances) -> Remittances {
        let kept = blocks.filter { block in
            !other.blocks.contains { $0.edition == block.edition && $0.direction == block.direction }
        }
        return Remittances(blocks: kept + other.blocks)
    }

    struct Block: Sendable {
        let edition: String
        let direction: RemittanceDirection
        /// All years of its table, ascending; the block fills some of them.
        let years: [Int]
        /// Thousands of dollars by area × year; -1 where unknown. The last area is the publisher's world.
        var values: [Int64] = []
        /// The areas that have a row.
        var filled: Set<Int> = []
    }

    /// The editions that have a direction.
    package func editions(_ direction: RemittanceDirection) -> [String] {
        blocks.filter { $0.direction == direction }.map(\.edition)
    }

    /// Whether nothing but one edition's money in one direction stands here.
    func holdsOnly(_ edition: String, _ direction: RemittanceDirection) -> Bool {
        blocks.allSatisfy { $0.edition == edition && $0.direction == direction }
    }

    /// The years for which an edition holds any value in a direction.
    package func years(_ edition: String, _ direction: RemittanceDirection) -> [Int] {
        guard let block = block(edition, direction) else { return [] }
        return block.years.enumerated().filter { position, _ in
            stride(from: position, to: block.values.count, by: block.years.count).contains { block.values[$0] >= 0 }
        }.map(\.element)
    }

    /// The money of a selection in one year; nil where nothing is known.
    package func money(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, year: Int, areas: AreaTable
    ) -> Money? {
        guard let block = block(edition, direction), let position = block.years.firstIndex(of: year) else { return nil }
        switch selection {
        case .area(let index): return areas.isResidual(index) ? nil : value(block, Int(index.value), position)
        case .group(.world): return value(block, areas.areas.count, position)
        case .group(.outside):
            guard let world = value(block, areas.areas.count, position) else { return nil }
            let region = sum(block, areas.region, position) ?? Money(thousands: 0)
            return world - region
        default: return sum(block, areas.members(of: selection), position)
        }
    }

    /// How many areas of a selection are known in one year.
    package func coverage(
        _ selection: AreaSelection, direction: RemittanceDirection, edition: String, year: Int, areas: AreaTable
    ) -> Int {
        guard let block = block(edition, direction), let position = block.years.firstIndex(of: year) else { return 0 }
        return areas.members(of: selection).members.filter { value(block, Int($0.value), position) != nil }.count
    }

    private func block(_ edition: String, _ direction: RemittanceDirection) -> Block? {
        blocks.first { $0.edition == edition && $0.direction == direction }
    }

    private func value(_ block: Block, _ area: Int, _ position: Int) -> Money? {
        let value = block.values[area * block.years.count + position]
        return value < 0 ? nil : Money(thousands: value)
    }

    private func sum(_ block: Block, _ members: AreaSet, _ position: Int) -> Money? {
        var result: Money?
        for area in members.members {
            if let value = value(block, Int(area.value), position) {
                result = (result ?? Money(thousands: 0)) + value
            }
        }
        return result
    }
}
