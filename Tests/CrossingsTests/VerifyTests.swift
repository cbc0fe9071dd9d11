import Foundation
import Testing

@Suite("crossings verify, from end to end", .inTurn)
struct VerifyTests {
    /// The row of a figure.
    private func row(_ id: String, in output: String) throws -> String {
        let rows = output.split(separator: "\n").filter { $0.hasPrefix(id + ",") }
        #expect(rows.count == 1, "\(id)")
        return String(try #require(rows.first))
    }

    /// The field of migrants of both sexes in 2019 in the row of a corridor, changed.
    private func change(_ lines: inout [String], _ corridor: String, by persons: Int) {
        for (position, line) in lines.enumerated() where line.hasPrefix(corridor + "\t") {
            var fields = line.components(separatedBy: "\t")
            fields[8] = String((Int(fields[8]) ?? 0) + persons)
            lines[position] = fields.joined(separator: "\t")
        }
    }

    /// Bangladesh to India, the largest corridor within the region.
    private static let corridor = "356\t50"

    @Test("The program's own tables give what was recorded: 0, and a table with the contract's columns")
    func ownTables() throws {
        let result = try Program.run(["verify", "--format", "csv"])
        #expect(result.status == 0 && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n")
        #expect(
            lines.first
                == "id,paragraph,quantity,area,year,qualifier,published,unit,denominator,computed,verdict,note")
        #expect(lines.count == 136)
        #expect(result.output == (try Program.run(["show", "published", "--format", "csv"]).output))
        let folder = Program.root.appendingPathComponent("Assets").path
        #expect(try Program.run(["verify", "--data", folder, "--format", "csv"]).output == result.output)
    }

    @Test("As text the claims follow, and last that all is as recorded")
    func text() throws {
        let result = try Program.run(["verify", "--width", "80"])
        #expect(result.status == 0)
        #expect(result.output.contains("135 in all: 44 agrees") && result.output.contains("129 in all: 35 agrees"))
        #expect(result.output.hasSuffix("As the last release recorded it: every verdict and every computed value.\n"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("A changed cell of the stock turns the figures that depend on it, and no other; 1, and their ids")
    func changedCell() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("migrant_stock.tsv") { change(&$0, Self.corridor, by: 2_000_000) }
        let before = try Program.run(["verify", "--format", "csv"]).output
        let result = try Program.run(["--data", folder.path, "verify", "--format", "csv"])
        #expect(result.status == 1)
        for (id, verdict) in [("p4-2", "differs"), ("p6-1", "differs"), ("p7-2", "differs"), ("p7-1", "agrees")] {
            let old = try row(id, in: before)
            let new = try row(id, in: result.output)
            #expect(old.contains(",agrees,") && new.contains(",\(verdict),") && old != new, "\(id)")
        }
        #expect(try row("p4-2", in: result.output).contains(",66.890524,differs,"))
        for id in ["p3-1", "p4-1", "p6-2", "p9-3", "p9-5", "p9-8", "p12-4", "p15-1", "p48-1", "p49-4", "p70-3"] {
            #expect(try row(id, in: before).hasPrefix(try beforeNote(row(id, in: result.output))), "\(id)")
        }
        #expect((1...5).contains(result.errors.split(separator: "\n").count))
        #expect(result.errors.contains("p4-2") && result.errors.contains("p7-2"))
        #expect(!result.errors.contains("p9-3") && !result.errors.contains("p4-1,"))
    }

    /// A row without its note, which may tell of other numbers.
    private func beforeNote(_ row: String) -> String {
        for verdict in ["agrees", "differs", "derived"] {
            if let end = row.range(of: ",\(verdict),") { return String(row[..<end.upperBound]) }
        }
        return row
    }

    @Test("One person more is noticed where no verdict turns")
    func onePerson() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("migrant_stock.tsv") { change(&$0, Self.corridor, by: 1) }
        let result = try Program.run(["verify", "--data", folder.path, "--width", "80"])
        #expect(result.status == 1)
        #expect(result.output.contains("135 in all: 44 agrees, 5 differs"))
        #expect(result.output.contains("p4-2: recorded agrees 64890524, now agrees 64890525"))
        #expect(result.errors.contains("p4-2") && result.errors.split(separator: "\n").count <= 5)
    }

    @Test("What only a later edition tells may change: told, but no failure")
    func laterEdition() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        // Syrians in Turkey.
        try folder.changeLines("displacement_2019.tsv") { lines in
            for (position, line) in lines.enumerated() where line.hasPrefix("760\t792\t") {
                var fields = line.components(separatedBy: "\t")
                fields[2] = String((Int(fields[2]) ?? 0) + 5)
                lines[position] = fields.joined(separator: "\t")
            }
        }
        let result = try Program.run(["verify", "--data", folder.path, "--width", "80"])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.contains("p15-1: recorded agrees 7805320, now agrees 7805325"))
    }

    @Test("A query that can't be read gives 65 and one line with table, line and column")
    func brokenQuery() throws {
        let folder = try TableFolder()
        defer { folder.remove() }
        try folder.changeLines("published.tsv") { lines in
            for (position, line) in lines.enumerated() where line.hasPrefix("p4-2\t") {
                lines[position] = line.replacingOccurrences(of: "{stock area", with: "{stok area")
            }
        }
        for arguments in [["verify"], ["show", "published"], ["show", "published", "paragraph=4", "--format", "csv"]] {
            let result = try Program.run(arguments + ["--data", folder.path])
            #expect(result.status == 65 && result.output.isEmpty)
            #expect(result.errors.contains("published.tsv:12: column query:") && result.errors.contains("stok"))
            #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        }
        // What does not ask it is not troubled by it.
        #expect(try Program.run(["show", "published", "paragraph=48", "--data", folder.path]).status == 0)
    }
}
