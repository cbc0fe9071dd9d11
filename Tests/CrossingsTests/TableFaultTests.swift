import Foundation
import Testing

@Suite("Damaged tables", .inTurn)
struct TableFaultTests {
    /// A damage, the file it is done to, and what the complaint names.
    static let damages: [(name: String, file: String, clue: String, change: @Sendable (inout [UInt8]) -> Void)] = [
        ("cut off in a row", "migrant_stock.tsv", "migrant_stock.tsv:", { $0.removeLast($0.count / 2) }),
        ("cut off in the last number", "migrant_stock.tsv", "cut off", { $0.removeLast(2) }),
        ("empty", "migrant_stock.tsv", "empty", { $0 = [] }),
        ("NUL", "migrant_stock.tsv", "migrant_stock.tsv:2", { $0[$0.firstIndex(of: 10).map { $0 + 3 } ?? 0] = 0 }),
        (
            "binary", "migrant_stock.tsv", "migrant_stock.tsv",
            { $0 = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7) } }
        ),
        ("a lost table of areas", "areas.tsv", "areas.tsv", { $0 = Array($0.prefix(200)) }),
    ]

    @Test("Bytes that are no table give 65 and one clear line", arguments: damages.indices)
    func bytes(index: Int) throws {
        let damage = Self.damages[index]
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.change(damage.file, damage.change)
        try expectFault(in: folder, view: "stock year=2019", clue: damage.clue)
    }

    @Test(
        "Rows that can't be meant give 65 with file, line and column",
        arguments: [
            ("4\tON\t-5", "migrant_stock.tsv:2: column both_1990"),
            ("4\tON\t12x", "migrant_stock.tsv:2: column both_1990"),
            ("4\tON\t99999999999", "migrant_stock.tsv:2: column both_1990"),
            ("4\tON\t1.5", "migrant_stock.tsv:2: column both_1990"),
            ("4\tXX\t5", "migrant_stock.tsv:2: column origin"),
            ("999\tON\t5", "migrant_stock.tsv:2: column destination"),
        ])
    func fields(start: String, clue: String) throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("migrant_stock.tsv") { lines in
            let fields = lines[1].components(separatedBy: "\t")
            lines[1] = (start.components(separatedBy: "\t") + fields[3...]).joined(separator: "\t")
        }
        try expectFault(in: folder, view: "stock year=2019", clue: clue)
    }

    @Test("A row that stands twice, a missing column and a column too many give 65")
    func structure() throws {
        let changes: [(clue: String, change: (inout [String]) -> Void)] = [
            ("a second row", { $0.append($0[1]) }),
            ("both_1990", { $0[0] = $0[0].replacingOccurrences(of: "both_1990", with: "other") }),
            ("more than", { $0[1] += "\t5" }), ("fields", { $0[1] = "4\tON\t5" }), ("no rows", { $0 = [$0[0]] }),
        ]
        for (clue, change) in changes {
            let folder = try TableFolder()
            defer { folder.remove() }
            try folder.changeLines("migrant_stock.tsv", change)
            try expectFault(in: folder, view: "stock year=2019", clue: clue)
        }
    }

    @Test("CRLF and a byte order mark are taken")
    func accepted() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        for file in ["migrant_stock.tsv", "areas.tsv", "remittances.tsv", "covid.tsv"] {
            try folder.change(file) { bytes in
                bytes = [0xEF, 0xBB, 0xBF] + bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
            }
        }
        for view in ["stock by=area", "remittances", "covid"] {
            let changed = try Program.run(["--data", folder.path, "show", view, "--format", "csv"])
            #expect(changed.status == 0)
            #expect(changed.output == (try Program.run(["show", view, "--format", "csv"]).output))
        }
    }

    @Test("No folder, no table, or a folder in place of one give 66")
    func missing() throws {
        #expect(try Program.run(["--data", "/nowhere", "show", "stock"]).status == 66)
        let folder = try TableFolder()
        defer { folder.remove() }
        try FileManager.default.removeItem(atPath: folder.path + "/remittances.tsv")
        let result = try Program.run(["--data", folder.path, "show", "remittances"])
        #expect(result.status == 66)
        #expect(result.errors.contains("remittances.tsv"))
    }

    @Test("A control character in a name is refused and not shown")
    func controlInName() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("areas.tsv") {
            $0[1] = $0[1].replacingOccurrences(of: "Afghanistan", with: "Af\u{1B}[31mghan")
        }
        try expectFault(in: folder, view: "stock by=area", clue: "areas.tsv:2")
    }

    @Test("A changed cell changes the answer: the folder is what is read")
    func changedCell() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        let before = try persons(["show", "stock", "area=AFG", "year=2019", "--format", "csv"])
        try folder.changeLines("migrant_stock.tsv") { lines in
            var fields = lines[1].components(separatedBy: "\t")
            fields[8] = String((Int(fields[8]) ?? 0) + 1000)
            lines[1] = fields.joined(separator: "\t")
        }
        let after = try persons(["--data", folder.path, "show", "stock", "area=AFG", "year=2019", "--format", "csv"])
        #expect(after == before + 1000)
    }

    private func persons(_ arguments: [String]) throws -> Int {
        let output = try Program.run(arguments).output
        let last = output.split(separator: "\n").last?.split(separator: ",").last
        return try #require(last.flatMap { Int($0) })
    }

    private func expectFault(in folder: TableFolder, view: String, clue: String) throws {
        let result = try Program.run(["--data", folder.path, "show", view, "--format", "csv"])
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(result.errors.contains(clue), "\(result.errors)")
        #expect(
            result.errors.unicodeScalars.allSatisfy {
                $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
            })
    }
}
