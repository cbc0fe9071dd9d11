import Foundation
import Importing
import MadeUpWorkbook
import Testing

@Suite("Damaged and hostile workbooks")
struct HostileWorkbookTests {
    typealias Line = MadeUpPublication.Line

    private static let workbook = MadeUpPublication.totals2019(
        years: [1990, 2019],
        (0..<60).map { Line($0 == 0 ? "WORLD" : "Group \($0)", 900 + $0, [1000, 2000, 450, 900, 550, 1100]) }
            + [Line("Nepal", 524, [10, 20, 4, 9, 6, 11])])

    private static let sheet = "xl/worksheets/sheet2.xml"

    private func change(_ name: String, _ change: (inout MadeUpZip.Entry) -> Void) -> [UInt8] {
        var zip = Self.workbook.zip
        for position in zip.entries.indices where zip.entries[position].name == name { change(&zip.entries[position]) }
        return zip.bytes
    }

    @Test("The workbook that is damaged here is whole before")
    func whole() throws {
        #expect(try Workbench().read(Self.workbook.bytes).tables.count == 1)
    }

    @Test("Cut off at any length it is refused")
    func cutOff() throws {
        let bench = try Workbench()
        let bytes = Self.workbook.bytes
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(bench.fault(Array(bytes[..<length]), edition: "own")?.kind == .badData, "\(length) bytes")
        }
    }

    @Test("With flipped bytes it is read or refused, and never more than that")
    func flipped() throws {
        let bench = try Workbench()
        let whole = Self.workbook.bytes
        var seed: UInt64 = 20190917
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        var refused = 0
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0...random(3) { bytes[random(bytes.count)] ^= UInt8(1 << random(8)) }
            if let fault = bench.fault(bytes, edition: "own") {
                #expect(fault.kind == .badData)
                refused += 1
            }
        }
        #expect(refused > 200)
    }

    @Test("A wrong checksum, an encrypted entry and a missing part are told")
    func entries() throws {
        let bench = try Workbench()
        #expect(bench.fault(change(Self.sheet) { $0.hasWrongChecksum = true })?.reason.contains("checksum") == true)
        #expect(bench.fault(change(Self.sheet) { $0.isEncrypted = true })?.reason.contains("encrypted") == true)
        #expect(bench.fault(change(Self.sheet) { $0.name = "other" })?.reason.contains("missing") == true)
        #expect(bench.fault(change("xl/workbook.xml") { $0.name = "other" })?.reason.contains("no workbook") == true)
        #expect(bench.fault(change(Self.sheet) { $0.declaredSize = 900 })?.kind == .badData)
        #expect(bench.fault(MadeUpZip([]).bytes)?.kind == .badData)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(bench.fault(compound)?.reason.contains("encrypted") == true)
    }

    @Test("What isn't needed may be encrypted, damaged or huge")
    func ignored() throws {
        let bench = try Workbench()
        var zip = Self.workbook.zip
        var picture = MadeUpZip.Entry("xl/media/image1.png", String(repeating: "p", count: 100))
        picture.isEncrypted = true
        var theme = MadeUpZip.Entry("xl/theme/theme1.xml", "<!DOCTYPE x><x>")
        theme.hasWrongChecksum = true
        var bomb = MadeUpZip.Entry("xl/bomb.xml", "x")
        bomb.declaredSize = Int(UInt32.max) - 1
        zip.entries = [picture, theme, bomb] + zip.entries
        #expect(try bench.read(zip.bytes).tables.count == 1)
    }

    @Test(
        "A document type declaration is refused in any part that is read",
        arguments: [
            "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels", "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml",
            sheet,
        ])
    func doctype(part: String) throws {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        for declaration in ["<!DOCTYPE worksheet>", bomb, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"] {
            let bytes = change(part) { entry in
                let text = String(decoding: entry.bytes, as: UTF8.self)
                let start = text.range(of: "?>\n")?.upperBound ?? text.startIndex
                entry.bytes = Array((text[..<start] + declaration + text[start...]).utf8)
            }
            #expect(try Workbench().fault(bytes)?.reason.contains("document type") == true, "\(part)")
        }
    }

    @Test("Sheets that unpack beyond reason, and XML that is no sheet, are refused")
    func bombs() throws {
        let bench = try Workbench()
        let head = "<worksheet><sheetData>"
        func fault(_ text: String, isPacked: Bool = false) -> String {
            let bytes = change(Self.sheet) { entry in
                entry.bytes = Array(text.utf8)
                entry.isPacked = isPacked
            }
            return bench.fault(bytes)?.reason ?? ""
        }
        #expect(fault(head + String(repeating: " ", count: 20 << 20), isPacked: true).contains("beyond reason"))
        #expect(
            bench.fault(change(Self.sheet) { $0.declaredSize = 4_294_000_000 })?.reason.contains("beyond reason")
                == true)
        #expect(fault(head + String(repeating: "<a>", count: 1 << 20)).contains("too deep"))
        #expect(fault(head + "<a b=\"" + String(repeating: "x", count: 3 << 20)).contains("too long"))
        #expect(fault("<!--" + String(repeating: "x", count: 3 << 20)).contains("too long"))
        #expect(
            fault(head + "<row><c t=\"inlineStr\"><is><t>" + String(repeating: "x", count: 1 << 20)).contains(
                "too long"))
        let long = String(repeating: "y", count: 100 << 10)
        let cells = (0..<200).map { _ in "<c t=\"inlineStr\"><is><t>\(long)</t></is></c>" }.joined()
        #expect(fault(head + "<row>" + cells + "</row></sheetData></worksheet>").contains("too much text"))
        #expect(fault(head + "<row><c r=\"XFE1\"><v>1</v></c></row>").contains("no such column"))
        #expect(fault(head + "<row r=\"9999999\"><c><v>1</v></c></row>").contains("no such row"))
        #expect(fault(head + "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>").contains("stands twice"))
        #expect(fault(head + "<row><c t=\"s\"><v>99999</v></c></row>").contains("is missing"))
        #expect(fault(head + "<row><c><v>one</v></c></row>").contains("no number"))
        #expect(fault(head + "</worksheet>").contains("not well-formed"))
        #expect(fault("").contains("not well-formed"))
        let strings = bench.fault(
            change("xl/sharedStrings.xml") {
                $0.isPacked = false
                $0.bytes = Array(("<sst>" + String(repeating: "<si><t>\(long)</t></si>", count: 170)).utf8)
            })
        #expect(strings?.reason.contains("too much text") == true)
    }
}
