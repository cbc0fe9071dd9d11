import Foundation
import Testing

@testable import MigrationData

@Suite("Sums of corridors")
struct SumTests {
    private let areas: AreaTable

    init() throws { areas = try Packing.areas() }

    /// The sum of a table's rows, one by one.
    private func sum(_ stock: MigrantStock, from origins: AreaSet, to destinations: AreaSet, year: Int, sex: Sex)
        -> Int?
    {
        guard let known = stock.persons(year: year, sex: sex) else { return nil }
        let rows = stock.origins.indices.filter {
            origins.contains(stock.origins[$0]) && destinations.contains(stock.destinations[$0]) && known[$0] >= 0
        }
        return rows.isEmpty ? nil : rows.reduce(0) { $0 + Int(known[$1]) }
    }

    private func check(_ stock: MigrantStock) {
        let groups: [AreaSelection] = [.world, .region, .outside, .subregion(.pacific)]
        let single = [4, 36, 156, 524, 830].compactMap { areas.area(m49: $0) }.map(AreaSelection.area)
        for origin in groups + single {
            for destination in groups + single {
                let (from, to) = (areas.origins(of: origin), areas.members(of: destination))
                for sex in Sex.allCases {
                    for year in [stock.years[0], stock.years[stock.years.count - 1], 1234] {
                        #expect(
                            stock.persons(from: from, to: to, year: year, sex: sex)
                                == sum(stock, from: from, to: to, year: year, sex: sex))
                    }
                }
            }
        }
    }

    @Test("Of the bundled table all sums are those of its rows, one by one")
    func bundled() throws {
        check(try MigrantStock(Packing.columns(of: .stock), areas: areas))
    }

    @Test("In another order of rows, and with men alone, sums are the same")
    func scattered() throws {
        var lines = try String(decoding: Packing.text(of: .stock).withBuffer { Array($0) }, as: UTF8.self)
            .split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        let count = lines.count
        #expect(count % 7919 != 0)
        let scattered = [header] + (0..<count).map { lines[$0 * 7919 % count] }
        let text = scattered.map { $0 + "\n" }.joined()
        let other = try MigrantStock(file: "a.tsv", bytes: TableBytes(copying: text.utf8), areas: areas)
        check(other)
        let bundled = try MigrantStock(Packing.columns(of: .stock), areas: areas)
        for selection: AreaSelection in [.world, .region, .outside] {
            for side in [StockSide.immigrants, .emigrants] {
                for sex in Sex.allCases {
                    #expect(
                        other.total(selection, side: side, year: 2019, sex: sex, areas: areas)
                            == bundled.total(selection, side: side, year: 2019, sex: sex, areas: areas))
                }
            }
        }
        let years = header.split(separator: "\t").filter { $0.hasPrefix("both_") }.map { $0.dropFirst(5) }
        let men = ([header] + years.map { "male_\($0)" }).joined(separator: "\t") + "\n"
        let rows = lines.enumerated().map { row, line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            // Of every third corridor the men alone are known.
            if !row.isMultiple(of: 3) { return line + String(repeating: "\t", count: years.count) + "\n" }
            let unknown = String(repeating: "\t", count: 2 * years.count)
            return "\(fields[0])\t\(fields[1])" + unknown + years.indices.map { "\t\(row + $0)" }.joined() + "\n"
        }
        check(
            try MigrantStock(
                file: "b.tsv", bytes: TableBytes(copying: (men + rows.joined()).utf8), areas: areas))
    }
}
