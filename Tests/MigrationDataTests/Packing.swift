import Foundation

@testable import MigrationData

/// The bundled tables as text and packed, and small packed ones to damage.
enum Packing {
    static let assets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Assets")

    static func text(of table: PackedTable) throws -> TableBytes {
        TableBytes(copying: try Data(contentsOf: assets.appending(path: table.text)))
    }

    static func url(of table: PackedTable) -> URL { assets.appending(path: "packed/\(table.file)") }

    static func areas() throws -> AreaTable {
        try AreaTable(
            file: "areas.tsv", bytes: TableBytes(copying: try Data(contentsOf: assets.appending(path: "areas.tsv"))))
    }

    /// The bundled table, as it lies in `Assets/packed`.
    static func columns(of table: PackedTable) throws -> ColumnFile {
        try ColumnFile(file: table.file, bytes: TableBytes(copying: try Data(contentsOf: url(of: table))))
    }

    /// The fields of a bundled table's text, header first.
    static func fields(of table: PackedTable) throws -> [[Substring]] {
        try String(contentsOf: assets.appending(path: table.text), encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
    }

    // MARK: Damage

    /// The kinds of small tables that have a packed form.
    static let kinds: [Decoding.Kind] = [
        .areas, .stock, .importedStock, .ages, .money, .matrix, .displacementPairs, .pairs, .totals, .population,
        .displacementSeries, .conflict, .stockTotals,
    ]

    /// A small table, packed.
    static func packed(_ kind: Decoding.Kind) throws -> [UInt8] {
        let bytes = Decoding.bytes(kind.text)
        let areas = try Decoding.areaTable()
        let file = kind.rawValue + ".tsv"
        let packed =
            switch kind {
            case .areas: try AreaTable.pack(file: file, bytes: bytes)
            case .stock, .importedStock: try MigrantStock.pack(file: file, bytes: bytes, areas: areas)
            case .ages: try AgeTable.pack(file: file, bytes: bytes, areaColumn: "area", areas: areas)
            case .money: try Remittances.pack(file: file, bytes: bytes, areas: areas)
            case .matrix: try RemittanceMatrix.pack(file: file, bytes: bytes, areas: areas)
            case .displacementPairs: try DisplacementPairs.pack(file: file, bytes: bytes, areas: areas)
            case .pairs: try StudentPairs.pack(file: file, bytes: bytes, areas: areas)
            case .totals: try StudentTotals.pack(file: file, bytes: bytes, areas: areas)
            case .population: try PopulationTotals.pack(file: file, bytes: bytes, areas: areas)
            case .displacementSeries: try DisplacementSeries.pack(file: file, bytes: bytes, areas: areas)
            case .conflict: try ConflictDisplacement.pack(file: file, bytes: bytes, areas: areas)
            case .stockTotals: try StockTotals.pack(file: file, bytes: bytes, areas: areas)
            default: bytes
            }
        return packed.withBuffer { Array($0) }
    }

    /// Bytes with the length and the checksum that belong to them, as who damages on purpose would write them.
    static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes.withUnsafeMutableBytes { raw in
            raw.storeBytes(of: UInt64(raw.count), toByteOffset: 16, as: UInt64.self)
            let checked = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(raw)[ColumnLayout.checkedFrom...])
            raw.storeBytes(of: Checksum.of(checked), toByteOffset: 24, as: UInt64.self)
        }
        return bytes
    }

    /// Where the entry of a column stands.
    static func entry(_ name: String, in bytes: [UInt8]) -> Int? {
        stride(from: ColumnLayout.headSize, to: bytes.count - ColumnLayout.entrySize, by: ColumnLayout.entrySize).first
        {
            bytes[$0..<$0 + ColumnLayout.nameSize].prefix { $0 != 0 }.elementsEqual(name.utf8)
        }
    }

    /// Where the values of a column begin.
    static func start(_ name: String, in bytes: [UInt8]) -> Int? {
        entry(name, in: bytes).map { entry in
            bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: entry + 24, as: UInt64.self)) }
        }
    }
}
