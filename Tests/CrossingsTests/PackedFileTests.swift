import Foundation
import Testing

@Suite("Packed tables beside imported ones", .inTurn)
struct PackedFileTests {
    /// A folder that import made of 9 persons from Nepal in India.
    private struct Folder {
        let path = NSTemporaryDirectory() + "crossings-packed-" + UUID().uuidString
        var out: String { path + "/out" }
        var text: String { out + "/migrant-stock.mine.tsv" }
        var packed: String { out + "/migrant-stock.mine.columns" }

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let csv = "origin,destination,year,sex,persons\nNPL,IND,2019,both,9\nBGD,IND,2019,both,11\n"
            try csv.write(toFile: path + "/mine.csv", atomically: true, encoding: .utf8)
            let result = try Program.run(["import", path + "/mine.csv", "-o", out, "--edition", "mine"])
            #expect(result.status == 0)
        }

        func remove() { try? FileManager.default.removeItem(atPath: path) }

        func show() throws -> Program.Result {
            try Program.run([
                "show", "corridors", "destination=IND", "origin=NPL", "edition=mine", "--data", out, "--format", "csv",
            ])
        }

        func change(_ file: String, _ change: (inout [UInt8]) -> Void) throws {
            var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            change(&bytes)
            try Data(bytes).write(to: URL(fileURLWithPath: file))
        }

        func expect(persons: Int) throws {
            let result = try show()
            #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
            #expect(result.output.contains(",\(persons),"), "\(result.output)")
        }

        /// The packed table is asked, and complained of in one line.
        func expectFault(_ clue: String) throws {
            let result = try show()
            #expect(result.status == 65 && result.output.isEmpty)
            #expect(result.errors.hasPrefix("crossings: migrant-stock.mine.columns: the packed table can't be used"))
            #expect(result.errors.contains(clue) && result.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("Import packs corridors; without the packed table the text answers the same")
    func packed() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.expect(persons: 9)
        try FileManager.default.removeItem(atPath: folder.packed)
        try folder.expect(persons: 9)
    }

    @Test("Who changes the text is answered by the text, also where its length stays")
    func changedText() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.change(folder.text) { bytes in
            if let place = bytes.lastIndex(of: 0x39) { bytes[place] = 0x38 }
        }
        let text = try String(contentsOfFile: folder.text, encoding: .utf8)
        try folder.expect(persons: text.contains("\t8\t") ? 8 : 9)
        #expect(text.contains("\t8\t"))
        try folder.change(folder.text) {
            $0 = Array("destination\torigin\tboth_2019\tfemale_2019\n356\t524\t70\t\n".utf8)
        }
        try folder.expect(persons: 70)
    }

    @Test("A damaged packed table is told by name, unless the text was changed")
    func damaged() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.change(folder.packed) { $0[$0.count - 9] ^= 1 }
        try folder.expectFault("checksum")
        // A text that is the same at another time is known by its bytes.
        try folder.change(folder.text) { _ in }
        try folder.expectFault("checksum")
        try folder.change(folder.packed) { $0.removeLast(8) }
        try folder.expectFault("bytes where")
        try folder.change(folder.packed) { $0 = Array($0.prefix(20)) }
        try folder.expectFault("cut off")
        try folder.change(folder.packed) {
            $0 = Array("no table at all, but long enough to have a head of sixty-four bytes".utf8)
        }
        try folder.expectFault("mark")
        try folder.change(folder.text) {
            $0 = Array("destination\torigin\tboth_2019\tfemale_2019\n356\t524\t70\t\n".utf8)
        }
        try folder.expectFault("mark")
        try FileManager.default.removeItem(atPath: folder.packed)
        try folder.expect(persons: 70)
    }

    @Test("A packed table of another version is passed by")
    func otherVersion() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.change(folder.packed) { $0[8] = 99 }
        try folder.expect(persons: 9)
    }
}
