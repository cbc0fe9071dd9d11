import Foundation
import Testing

@Suite("Large tables", .inTurn)
struct LargeImportTests {
    /// A long table of every corridor of all areas in two years, and a folder for what comes of it.
    private final class Bench {
        let path = NSTemporaryDirectory() + "crossings-large-" + UUID().uuidString
        var csv: String { path + "/long.csv" }
        var out: String { path + "/out" }
        var packed: String { out + "/migrant-stock.mine.columns" }
        var arguments: [String] { ["import", csv, "-o", out, "--edition", "mine"] }

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let areas = try String(contentsOf: Program.root.appending(path: "Assets/areas.tsv"), encoding: .utf8)
            let codes = areas.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
            var text = "origin,destination,year,sex,persons\n"
            for (position, origin) in codes.enumerated() {
                for destination in codes {
                    text += "\(origin),\(destination),2018,both,\(position)\n\(origin),\(destination),2019,both,7\n"
                }
            }
            try text.write(toFile: csv, atomically: true, encoding: .utf8)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// All that is in the folder of tables, hidden or not.
        var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: out)) ?? []).sorted() }

        func show() throws -> Program.Result {
            try Program.run([
                "show", "stock", "area=NPL", "year=2019", "edition=mine", "--data", out, "--format", "csv",
            ])
        }
    }

    private static let whole = ["imported.tsv", "migrant-stock.mine.columns", "migrant-stock.mine.tsv"]

    @Test("Cut off, or with one bit wrong anywhere, a packed table is told by name and no number is shown")
    func damage() throws {
        let bench = try Bench()
        #expect(try Program.run(bench.arguments).status == 0)
        #expect(bench.files == Self.whole)
        #expect(try bench.show().output == "code,area,year,sex,persons\nNPL,Nepal,2019,both,1624\n")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.packed))
        func expectFault(_ damaged: Data, _ what: String) throws {
            try damaged.write(to: URL(fileURLWithPath: bench.packed))
            let result = try bench.show()
            #expect(result.status == 65 && result.output.isEmpty, "\(what)")
            #expect(result.errors.hasPrefix("crossings: migrant-stock.mine.columns: the packed table can't be used"))
            #expect(result.errors.split(separator: "\n").count == 1)
        }
        for place in stride(from: 16, to: bytes.count, by: bytes.count / 9) + [bytes.count - 1] {
            var damaged = bytes
            damaged[place] ^= 1 << UInt8(place % 8)
            try expectFault(damaged, "byte \(place)")
        }
        for count in [bytes.count - 1, bytes.count - 4096, bytes.count / 2, 4096, 63] {
            try expectFault(bytes.prefix(count), "\(count) bytes")
        }
        try bytes.write(to: URL(fileURLWithPath: bench.packed))
        #expect(try bench.show().status == 0)
    }

    @Test("On a terminal the percentage and the rows are shown and taken away; elsewhere nothing is")
    func progress() throws {
        let bench = try Bench()
        let session = ExplorerSession(bench.arguments)
        #expect(session.wait(for: "migrant stock by origin of 232 areas"))
        #expect(session.end() == 0)
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(text.contains("100 %  107648 rows") && !text.contains("\u{1B}"))
        let lines = text.split(separator: "\r", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count < 120 })
        #expect(lines.contains { !$0.isEmpty && $0.allSatisfy { $0 == " " } })
        let result = try Program.run(bench.arguments + ["--force"])
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test("Interrupted at any time, it leaves all of its tables or none", arguments: [5, 60, 200, 500, 1000])
    func interrupted(milliseconds: Int) throws {
        let bench = try Bench()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = bench.arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(milliseconds) * 1000)
        process.interrupt()
        process.waitUntilExit()
        #expect(bench.files.isEmpty || bench.files == Self.whole)
        #expect(try Program.run(bench.arguments + ["--force"]).status == 0)
        #expect(try bench.show().output.hasSuffix("both,1624\n"))
    }
}
