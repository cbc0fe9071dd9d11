import Importing
import MadeUpWorkbook
import MigrationData
import Testing

@Suite("Forms in which a sheet can be stored")
struct SheetFormTests {
    typealias Cell = MadeUpWorkbook.Cell

    private static let title = "International Migrant Stock 2020: Table 1: International migrant stock at mid-year"

    /// Nepal's persons in 2019 and 2020 as they come of the XML of a row.
    private func persons(_ row: String, strings: String? = nil, change: (inout MadeUpZip) -> Void = { _ in }) throws
        -> [Int?]
    {
        let bench = try Workbench()
        let workbook = MadeUpWorkbook([
            MadeUpWorkbook.Sheet(
                "Table 1",
                [
                    [.text("Table 1: International migrant stock at mid-year"), "POP/DB/MIG/Stock/Rev.2020"],
                    ["Region, country or area", "Location code", 2019, 2020], [.raw(row)],
                ])
        ])
        var zip = workbook.zip
        for position in zip.entries.indices where zip.entries[position].name == "xl/sharedStrings.xml" {
            guard let strings else { continue }
            let text = String(decoding: zip.entries[position].bytes, as: UTF8.self)
            zip.entries[position].bytes = Array(text.replacing("</sst>", with: strings + "</sst>").utf8)
        }
        change(&zip)
        let data = try bench.add(bench.read(zip.bytes))
        let stock = try data.stock(edition: "undesa-2020")
        let nepal = try #require(bench.areas.area(iso: "NPL"))
        return stock.years(.immigrants).map { year in
            stock.total(.area(nepal), side: .immigrants, year: year, sex: .both, areas: bench.areas)
        }
    }

    private static let inline = "<c r=\"A3\" t=\"inlineStr\"><is><t>Nepal</t></is></c>"

    @Test(
        "Numbers as numbers, as text, as a formula's text; a mark for what isn't known",
        arguments: [
            ("<c r=\"B3\"><v>524</v></c><c r=\"C3\"><v>7</v></c><c r=\"D3\"><v>8.0000001</v></c>", [7, 8]),
            ("<c r=\"C3\" t=\"n\"><v> 7 </v></c><c r=\"D3\"><v>8E0</v></c>", [7, 8]),
            (
                "<c r=\"C3\" t=\"str\"><f>1+6</f><v>7</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>1,234,567</t></is></c>",
                [7, 1_234_567]
            ),
            (
                "<c r=\"C3\" t=\"inlineStr\"><is><t>12 345</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>..</t></is></c>",
                [12345, nil]
            ),
            ("<c r=\"C3\" s=\"4\"/><c r=\"D3\"><v>8</v></c>", [nil, 8]),
            ("<c r=\"D3\"><v>8</v></c><c r=\"C3\"><v>7</v></c>", [7, 8]),
            ("<c/><c><v>7</v></c><c><v>8</v></c>", [7, 8]),
            ("<c r=\"C3\" t=\"inlineStr\"><is><r><t>1</t></r><r><t>2</t></r><rPh><t>9</t></rPh></is></c>", [12, nil]),
        ])
    func numbers(cells: String, expected: [Int?]) throws {
        #expect(try persons(Self.inline + cells) == expected)
    }

    @Test("Shared texts with runs, phonetic marks and kept space are put together")
    func strings() throws {
        let row = "<c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"C3\"><v>7</v></c>"
        let text =
            "<si><r><rPr/><t xml:space=\"preserve\">  Ne</t></r><r><t>pal*</t></r><rPh sb=\"0\"><t>x</t></rPh></si>"
        #expect(try persons(row, strings: text) == [7, nil])
    }

    @Test("Prefixes of names, another encoding and other paths of parts change nothing")
    func dialects() throws {
        let row = Self.inline + "<c r=\"C3\"><v>7</v></c><c r=\"D3\"><v>8</v></c>"
        func edit(_ name: String, _ change: @escaping (String) -> [UInt8]) throws -> [Int?] {
            try persons(row) { zip in
                for position in zip.entries.indices where zip.entries[position].name == name {
                    zip.entries[position].bytes = change(String(decoding: zip.entries[position].bytes, as: UTF8.self))
                }
            }
        }
        let sheet = "xl/worksheets/sheet1.xml"
        let prefixed = try edit(sheet) { text in
            Array(
                text.replacing("</", with: "\u{1}").replacing("<?", with: "\u{2}").replacing("<", with: "<x:")
                    .replacing("\u{1}", with: "</x:").replacing("\u{2}", with: "<?").utf8)
        }
        #expect(prefixed == [7, 8])
        let wide = try edit(sheet) { text in
            [0xFF, 0xFE]
                + text.replacing("UTF-8", with: "UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
        #expect(wide == [7, 8])
        let absolute = try edit("xl/_rels/workbook.xml.rels") {
            Array($0.replacing("\"worksheets", with: "\"/xl/worksheets").utf8)
        }
        #expect(absolute == [7, 8])
        let roundabout = try edit("xl/_rels/workbook.xml.rels") {
            Array($0.replacing("\"worksheets", with: "\"../xl/./worksheets").utf8)
        }
        #expect(roundabout == [7, 8])
        let stored = try persons(row) { zip in
            for position in zip.entries.indices {
                zip.entries[position].isPacked = false
                zip.entries[position].name = zip.entries[position].name.replacing("sheet1", with: "Sheet1")
            }
        }
        #expect(stored == [7, 8])
    }

    @Test("A workbook without shared texts is read")
    func withoutStrings() throws {
        let bench = try Workbench()
        func text(_ column: String, _ row: Int, _ text: String) -> Cell {
            .raw("<c r=\"\(column)\(row)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>")
        }
        let workbook = MadeUpWorkbook([
            MadeUpWorkbook.Sheet(
                "1",
                [
                    [text("A", 1, "Table 1: International migrant stock at mid-year 2020")],
                    [text("A", 2, "POP/DB/MIG/Stock/Rev.2020")],
                    [text("A", 3, "Country or area"), .raw("<c r=\"B3\"><v>2019</v></c><c r=\"C3\"><v>2020</v></c>")],
                    [text("A", 4, "Nepal"), .raw("<c r=\"B4\"><v>5</v></c>")],
                ])
        ])
        var zip = workbook.zip
        zip.entries.removeAll { $0.name == "xl/sharedStrings.xml" || $0.name == "_rels/.rels" }
        #expect(try bench.read(zip.bytes).tables.map(\.entry.edition) == ["undesa-2020"])
    }
}
