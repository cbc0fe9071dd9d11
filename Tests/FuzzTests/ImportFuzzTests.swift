import Foundation
import Fuzzing
import Importing
import MadeUpWorkbook
import MigrationData
import Testing
import Views

@Suite("A damaged workbook or CSV is read or refused")
struct ImportFuzzTests {
    private static let workbook = MadeUpPublication.totals2019(
        years: [1990, 2019],
        [.init("WORLD", 900, [1000, 2000, 450, 900, 550, 1100]), .init("Nepal", 524, [10, 20, 4, 9, 6, 11])])

    private func importing(
        _ subject: String, rounds: Int, corpus: [[UInt8]], words: [String], packed: (([UInt8]) -> [UInt8])
    )
        throws
    {
        let data = FuzzedTables.model(try FuzzedTables.whole()).data
        let importer = Importer(areas: try data.areas(), names: try data.areaNames())
        let file = NSTemporaryDirectory() + "crossings-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: file) }
        var read = 0
        let outcome = try FuzzRun(subject, rounds: rounds).run(corpus: corpus, words: words) { bytes, _ in
            try Data(packed(bytes)).write(to: URL(filePath: file))
            do throws(ImportError) {
                _ = try importer.read(file, edition: "own")
                read += 1
            } catch { #expect(error.description.hasPrefix(file)) }
        }
        #expect(read > 0 && read < outcome.rounds && outcome.slowest < .seconds(20))
    }

    @Test("The bytes of a workbook")
    func workbooks() throws {
        try importing("workbook", rounds: 300, corpus: [Self.workbook.bytes], words: ["PK"]) { $0 }
    }

    @Test("The XML within a workbook that is whole", arguments: 2..<Self.workbook.zip.entries.count)
    func sheets(entry: Int) throws {
        let words = [
            "<row>", "</c>", "<v>", "t=\"s\"", "r=\"ZZZ99\"", "&amp;", "&x;", "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY x \"y\">]>",
        ]
        try importing("sheet\(entry)", rounds: 60, corpus: [Self.workbook.zip.entries[entry].bytes], words: words) {
            bytes in
            var zip = Self.workbook.zip
            zip.entries[entry].bytes = bytes
            return zip.bytes
        }
    }

    @Test("A long CSV")
    func tables() throws {
        let rows = "NPL,IND,2019,both,100\nNPL,IND,2019,female,40\n\"Korea, Rep.\",356,1990,male,60\n"
        let ages = "NPL,IND,2019,0-4,both,100\nNPL,IND,2019,5+,both,40\n\"Korea, Rep.\",356,1990,total,male,60\n"
        let corpus = [
            "origin,destination,year,sex,persons\n" + rows, "origin,destination,year,age,sex,persons\n" + ages,
        ].map { Array($0.utf8) }
        let words = ["\"", "\"\"", ",", "both", "female", "2019", "0-4", "total", "\r\n"]
        try importing("csv", rounds: 500, corpus: corpus, words: words) { $0 }
    }
}
