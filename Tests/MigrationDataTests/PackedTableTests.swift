import Foundation
import Testing

@testable import MigrationData

@Suite("Packed tables")
struct PackedTableTests {
    private let areas: AreaTable

    init() throws { areas = try Packing.areas() }

    /// `CROSSINGS_RECORD=1` writes them anew.
    @Test("What stands in the binary is what the texts give, byte by byte", arguments: PackedTable.allCases)
    func bundled(table: PackedTable) throws {
        let text = try Packing.text(of: table)
        let packed = try table.pack(text, areas: areas).withBuffer { Data($0) }
        if ProcessInfo.processInfo.environment["CROSSINGS_RECORD"] == "1" {
            try packed.write(to: Packing.url(of: table))
        }
        #expect(try Data(contentsOf: Packing.url(of: table)) == packed, "\(table.file) is not of \(table.text)")
        #expect(try Packing.columns(of: table).stamp == TextStamp(of: text))
    }

    @Test("Every cell of the table of areas is what its area says, but how migrants are counted")
    func areaTable() throws {
        let packed = try AreaTable(file: "a", bytes: TableBytes(copying: try Data(contentsOf: Packing.url(of: .areas))))
        let rows = try Packing.fields(of: .areas).dropFirst()
        #expect(packed.areas.count == rows.count)
        for (area, fields) in zip(packed.areas, rows) {
            let texts = [area.iso3 ?? "", area.iso2 ?? "", area.name, area.shortName, area.subregion?.code ?? ""]
            let regions = [area.worldRegion, area.worldSubregion]
            #expect([String(area.m49)] + texts + regions == fields[..<8].map(String.init))
            let places = [area.place?.latitude, area.place?.longitude]
            #expect(
                places.map { $0.map { ($0 * 100).rounded() } }
                    == fields[9...].map { Double($0).map { ($0 * 100).rounded() } })
            #expect(packed.area(iso: String(fields[1]).lowercased()) == (fields[1].isEmpty ? nil : area.index))
        }
    }

    @Test("Every cell of the stock table stands in its column")
    func stock() throws {
        let columns = try Packing.columns(of: .stock)
        let rows = Array(try Packing.fields(of: .stock).dropFirst())
        let (origins, destinations) = (
            try columns.areas("origin", others: 2, of: areas), try columns.areas("destination", of: areas)
        )
        #expect(rows.count == origins.count)
        let years = try columns.years().count
        let both = try columns.int32("both", count: rows.count * years).parts(years)
        let female = try columns.int32("female", count: rows.count * years).parts(years)
        #expect(try columns.int32("male").isEmpty && columns.int32("world").isEmpty)
        for (row, fields) in rows.enumerated() {
            let found = (both + female).map { $0[row] < 0 ? "" : String($0[row]) }
            let ends = [code(destinations[row]), code(origins[row])]
            #expect(ends + found == fields.map(String.init))
        }
    }

    @Test(
        "Every cell of the tables of ages stands in its column", arguments: [PackedTable.stockByAge, .populationByAge])
    func ages(table: PackedTable) throws {
        let columns = try Packing.columns(of: table)
        let (known, years) = (try columns.areas("area", of: areas), try columns.years())
        let persons = try columns.int32("persons", count: known.count * years.count * 32)
        let texts = try Packing.fields(of: table).dropFirst()
        var cells: [[String]: [String]] = [:]
        for fields in texts { cells[fields[..<3].map(String.init)] = fields[3...].map(String.init) }
        #expect(cells.count == texts.count)
        var start = 0
        for area in known {
            for year in years {
                for sex in ["female", "male"] {
                    let found = persons[start..<start + 16].map { String($0) }
                    start += 16
                    let expected = cells.removeValue(forKey: [code(area), String(year), sex])
                    #expect(found == expected ?? [String](repeating: "-1", count: 16))
                }
            }
        }
        #expect(cells.isEmpty)
    }

    @Test(
        "Every number of the tables of areas and years stands in its block",
        arguments: [
            (PackedTable.remittances, [1, 2], 1000.0), (.population, [1], 1), (.conflictDisplacement, [1], 1),
        ])
    func series(table: PackedTable, names: [Int], scale: Double) throws {
        let columns = try Packing.columns(of: table)
        let series = try AreaSeries(columns, areas: areas)
        var rows = 0
        for fields in try Packing.fields(of: table).dropFirst() {
            let name = names.map { String(fields[$0]) }.joined(separator: " ")
            let block = try #require(series[name])
            let number = try #require(Int(fields[0]))
            let area = number == 900 ? AreaSeries.world(areas) : try #require(areas.area(m49: number))
            let found = series.years.indices.map { block[area, $0] }
            let expected = fields[(names.count + 1)...].map { Double($0).map { Int(($0 * scale).rounded()) } }
            #expect(found == expected, "\(name) \(number)")
            rows += 1
        }
        #expect(try columns.areas("area", others: 1, of: areas).count == rows)
    }

    @Test("Every total of students stands in its block; of the displaced those of years in which anybody was counted")
    func longSeries() throws {
        let totals = try AreaSeries(Packing.columns(of: .studentTotals), areas: areas)
        for fields in try Packing.fields(of: .studentTotals).dropFirst() {
            let block = try #require(totals[String(fields[1])])
            let position = try #require(totals.years.firstIndex { String($0) == fields[0] })
            let area = try #require(Int(fields[2]).flatMap { areas.area(m49: $0) })
            #expect(block[area, position] == Int(fields[3]))
        }
        let series = try AreaSeries(Packing.columns(of: .displacementSeries), areas: areas)
        for fields in try Packing.fields(of: .displacementSeries).dropFirst() {
            let block = try #require(series["\(fields[1]) \(fields[2])"])
            let area = try #require(Int(fields[0]).flatMap { areas.area(m49: $0) })
            for (position, field) in fields[3...].enumerated() {
                let isCounted = block.sum(areas.all, position: position) != nil
                #expect(block[area, position] == (isCounted ? Int(field) : nil))
                if !isCounted { #expect(field.isEmpty || field == "0") }
            }
        }
    }

    @Test("Every pair of the remittance matrix, of the displaced and of students stands in its columns")
    func pairs() throws {
        try expectPairs(.remittanceMatrix, "sender", "receiver", ["millions"])
        try expectPairs(.displacementPairs, "origin", "asylum", ["persons"])
        let columns = try Packing.columns(of: .studentPairs)
        let years = try columns.int32("year")
        for (row, fields) in try Packing.fields(of: .studentPairs).dropFirst().enumerated() {
            #expect(String(years[row]) == fields[0])
        }
        try expectPairs(.studentPairs, "origin", "destination", ["students"], from: 1)
    }

    private func expectPairs(
        _ table: PackedTable, _ first: String, _ second: String, _ values: [String], from start: Int = 0
    ) throws {
        let columns = try Packing.columns(of: table)
        let ends = (
            try columns.areas(first, others: 3, of: areas), try columns.areas(second, of: areas)
        )
        let rows = Array(try Packing.fields(of: table).dropFirst())
        #expect(rows.count == ends.0.count && rows.count == ends.1.count)
        let parts = try values.flatMap { name in
            let column = try columns.int32(name)
            return column.parts(column.count / rows.count)
        }
        for (row, fields) in rows.enumerated() {
            let residual = Int(ends.0[row].value) - areas.areas.count
            let origin = residual >= 0 ? DisplacementPairs.residualCodes[residual] : code(ends.0[row])
            #expect([origin, code(ends.1[row])] + parts.map { String($0[row]) } == fields[start...].map(String.init))
        }
    }

    /// The code of an area in the texts.
    private func code(_ index: AreaIndex) -> String {
        areas[index].map { String($0.m49) } ?? (index == areas.otherNorth ? "ON" : "OS")
    }

    @Test("Packed bytes answer as their text does, also where they begin at an odd place", arguments: Packing.kinds)
    func anywhere(kind: Decoding.Kind) throws {
        let packed = try Packing.packed(kind)
        #expect(TableBytes(copying: packed).isPacked && !Decoding.bytes(kind.text).isPacked)
        try kind.decode(TableBytes(copying: packed))
        let shifted = [0] + packed
        try shifted.withUnsafeBufferPointer { buffer in
            try kind.decode(TableBytes(borrowing: UnsafeBufferPointer(rebasing: buffer[1...])))
        }
    }

    @Test("A table that was packed with other areas answers for the areas that are here")
    func otherAreas() throws {
        let packed = TableBytes(copying: try Packing.packed(.stock))
        let more = Decoding.areas + "8\tALB\tAL\tAlbania\t\t\tEurope\tSouthern Europe\tB\t\t\n"
        let here = try AreaTable(file: "areas.tsv", bytes: Decoding.bytes(more))
        let stock = try MigrantStock(file: "stock.columns", bytes: packed, areas: here)
        let nepal = try #require(here.area(m49: 524)), afghanistan = try #require(here.area(m49: 4))
        func persons(_ origin: AreaIndex, _ destination: AreaIndex) -> Int? {
            stock.persons(from: AreaSet([origin]), to: AreaSet([destination]), year: 2019)
        }
        #expect(persons(nepal, afghanistan) == 200 && persons(here.otherSouth, nepal) == 7)
        #expect(persons(here.otherNorth, nepal) == nil)
        let fewer = Decoding.areas.replacing("524\tNPL", with: "525\tNPL")
        let error = #expect(throws: TableError.self) {
            try MigrantStock(
                file: "stock.columns", bytes: packed,
                areas: AreaTable(file: "areas.tsv", bytes: Decoding.bytes(fewer)))
        }
        #expect(error?.problem == .unknownArea("524") && error?.file == "stock.columns")
    }
}
