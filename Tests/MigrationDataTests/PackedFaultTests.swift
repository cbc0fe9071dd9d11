import Testing

@testable import MigrationData

@Suite("Packed tables that are damaged")
struct PackedFaultTests {
    @Test("Cut off anywhere: an error that names the file", arguments: Packing.kinds)
    func cutOff(kind: Decoding.Kind) throws {
        let bytes = try Packing.packed(kind)
        for count in 0..<bytes.count {
            let fault = kind.fault(bytes.prefix(count))
            #expect(fault?.file == kind.rawValue + ".tsv", "\(count) of \(bytes.count) bytes")
            if count >= ColumnLayout.mark.count { #expect(fault.map(Self.isDamage) == true) }
        }
        #expect(kind.fault(bytes + [0]).map(Self.isDamage) == true)
    }

    @Test("Every single byte put wrong gives an error", arguments: Packing.kinds)
    func everyByte(kind: Decoding.Kind) throws {
        let bytes = try Packing.packed(kind)
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= position.isMultiple(of: 2) ? 1 : 0x80
            let fault = kind.fault(changed)
            #expect(fault != nil, "byte \(position)")
            if position >= ColumnLayout.mark.count { #expect(fault.map(Self.isDamage) == true) }
        }
    }

    /// The checksum says nothing here: it is right.
    @Test("Every byte put wrong on purpose gives an error or a table, never a crash", arguments: Packing.kinds)
    func onPurpose(kind: Decoding.Kind) throws {
        let bytes = try Packing.packed(kind)
        for position in ColumnLayout.checkedFrom..<bytes.count {
            for byte: UInt8 in [0, 3, 0xFF] {
                var changed = bytes
                changed[position] = byte
                let fault = kind.fault(Packing.sealed(changed))
                #expect(fault?.file == nil || fault?.file == kind.rawValue + ".tsv")
            }
        }
    }

    @Test("Questions to a table that was changed on purpose find an answer or none, never a crash")
    func askedOnPurpose() throws {
        let bytes = try Packing.packed(.importedStock)
        let areas = try Decoding.areaTable()
        for position in ColumnLayout.headSize..<bytes.count {
            for byte: UInt8 in [2, 0xFF] {
                var changed = bytes
                changed[position] = byte
                let packed = TableBytes(copying: Packing.sealed(changed))
                guard let stock = try? MigrantStock(file: "t", bytes: packed, areas: areas) else { continue }
                for year in stock.years {
                    for sex in Sex.allCases {
                        _ = stock.total(.world, side: .immigrants, year: year, sex: sex, areas: areas)
                        _ = stock.world(year: year, sex: sex)
                        var question = CorridorQuestion(year: year)
                        question.sex = sex
                        _ = stock.ranking(question, areas: areas)
                    }
                }
            }
        }
    }

    private static let damages: [(what: String, kind: Decoding.Kind, change: @Sendable (inout [UInt8]) -> Void)] = [
        ("an area that is none", .stock, { put(&$0, "destination", UInt8(3)) }),
        ("an area that is none", .stock, { put(&$0, "origin", UInt8(5)) }),
        ("an area that is none", .displacementPairs, { put(&$0, "origin", UInt8(6)) }),
        ("its areas aren't in order", .areas, { put(&$0, "areas", Int32(900)) }),
        ("its areas aren't in order", .areas, { put(&$0, "areas", Int32(0)) }),
        ("a subregion that is none", .areas, { put(&$0, "subregion", Int32(5)) }),
        ("a place that is none", .areas, { put(&$0, "degrees", Double(90.5).bitPattern) }),
        ("a place that is none", .areas, { put(&$0, "degrees", Double.nan.bitPattern) }),
        ("its texts don't match", .areas, { put(&$0, "start", Int32(1)) }),
        ("its texts don't match", .areas, { put(&$0, "text", UInt8(0x0A)) }),
        ("column text is no text", .areas, { put(&$0, "text", UInt8(0x09)) }),
        ("years aren't in order", .stock, { put(&$0, "years", Int32(3000)) }),
        ("blocks don't match", .money, { put(&$0, "area", UInt8(3)) }),
        ("column both is missing", .stock, { rename(&$0, "both") }),
        ("column areas is missing", .matrix, { rename(&$0, "areas") }),
        ("column both has 5 values where 6 belong", .stock, { putCount(&$0, "both", 5) }),
        ("a column lies outside", .stock, { putCount(&$0, "both", .max) }),
        ("a column lies outside", .stock, { putCount(&$0, "both", 1 << 61) }),
        ("a column lies outside", .stock, { putEntry(&$0, "both", 24, UInt64(4)) }),
        ("a column lies outside", .stock, { putEntry(&$0, "both", 24, UInt64.max & ~7) }),
        ("a column lies outside", .stock, { bytes in putEntry(&bytes, "both", 24, UInt64(bytes.count + 8)) }),
        ("a column is of an unknown kind", .stock, { putEntry(&$0, "both", 16, UInt32(9)) }),
        ("column both is missing", .stock, { putEntry(&$0, "both", 16, ColumnKind.int64.rawValue) }),
        ("columns don't fit in", .stock, { put(&$0, at: 56, UInt32(33)) }),
        ("columns don't fit in", .stock, { put(&$0, at: 56, UInt32.max) }),
        ("blocks don't match", .money, { put(&$0, "rows", Int32(-1)) }),
        ("blocks don't match", .money, { put(&$0, "rows", Int32.max) }),
        ("a block has no direction", .money, { put(&$0, "block", UInt8(0x49)) }),
        ("a number is too large", .money, { put(&$0, "values", Int64.max) }),
        ("column block is no text", .money, { put(&$0, "block", UInt8(0x1B)) }),
        ("column block is no text", .money, { put(&$0, "block", UInt8(0xFF)) }),
    ]

    @Test("What a packed table can't mean is named", arguments: damages.indices)
    func named(index: Int) throws {
        let damage = Self.damages[index]
        var bytes = try Packing.packed(damage.kind)
        damage.change(&bytes)
        let fault = try #require(damage.kind.fault(Packing.sealed(bytes)))
        #expect(fault.description.hasPrefix("\(damage.kind.rawValue).tsv: the packed table can't be used: "))
        #expect(fault.description.contains(damage.what), "\(fault.description)")
    }

    @Test("Another version, another order of bytes and a wrong mark")
    func heads() throws {
        let bytes = try Packing.packed(.stock)
        func fault(_ position: Int, _ byte: UInt8) -> TableError? {
            var changed = bytes
            changed[position] = byte
            return Decoding.Kind.stock.fault(Packing.sealed(changed))
        }
        #expect(fault(8, 2).map(Self.isDamage) == true && fault(12, 1).map(Self.isDamage) == true)
        #expect(fault(0, 0x88)?.problem == .notText(byte: 0x88))
        #expect(try ColumnFile.stamp(of: TableBytes(copying: bytes))?.size == Decoding.stock.utf8.count)
        #expect(throws: TableError.self) { try ColumnFile.stamp(of: Decoding.bytes(Decoding.stock)) }
    }

    @Test("The checksum tells bytes from bytes of any length, zeros behind them too")
    func checksum() {
        var seen: Set<UInt64> = []
        for count in 0..<100 {
            let bytes = [UInt8](repeating: 0, count: count)
            #expect(bytes.withUnsafeBytes { seen.insert(Checksum.of($0)).inserted })
        }
    }

    // MARK: Damage

    private static func isDamage(_ error: TableError) -> Bool {
        if case .damaged = error.problem { true } else { false }
    }

    private static func put<Number: BitwiseCopyable>(_ bytes: inout [UInt8], at place: Int, _ number: Number) {
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: number, toByteOffset: place, as: Number.self) }
    }

    /// Changes the first value of a column.
    private static func put<Number: BitwiseCopyable>(_ bytes: inout [UInt8], _ column: String, _ number: Number) {
        if let place = Packing.start(column, in: bytes) { put(&bytes, at: place, number) }
    }

    private static func putEntry<Number: BitwiseCopyable>(
        _ bytes: inout [UInt8], _ column: String, _ offset: Int, _ number: Number
    ) {
        if let entry = Packing.entry(column, in: bytes) { put(&bytes, at: entry + offset, number) }
    }

    private static func putCount(_ bytes: inout [UInt8], _ column: String, _ count: UInt64) {
        putEntry(&bytes, column, 32, count)
    }

    private static func rename(_ bytes: inout [UInt8], _ column: String) { putEntry(&bytes, column, 0, UInt8(0x78)) }
}
