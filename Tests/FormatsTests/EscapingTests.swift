import Foundation
import MigrationData
import Testing
import Views

@testable import Formats

@Suite("Text that could be taken for more")
struct EscapingTests {
    private static let hostile = [
        "plain", "", "a|b*c_d<e", "</desc><script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "\"quoted\" & 'so'",
        "back\\slash \\| `tick`", "tab\tline\nreturn\rend", "\u{0}\u{1}\u{8}\u{C}\u{1B}[31m\u{7F}\u{85}\u{9B}",
        "Türkiye, Côte d’Ivoire, Lao People’s", "\u{2028}\u{2029}\u{202E}\u{FEFF}", "e\u{301}\u{1F600}漢字",
        "&amp; &lt;", "--", "# no title", "1,234", "..",
    ]

    private func sheet(_ text: String) -> ViewSheet {
        ViewSheet(
            line: "stock area=\(text)", title: text, unit: nil, edition: nil, source: text,
            table: ViewTable(
                columns: ["code", "value"],
                rows: [[.text(text), .whole(nil)], [.list([text, text]), .whole(-1_234)]]))
    }

    @Test("JSON reads back every character, and holds no control", arguments: hostile)
    func json(text: String) throws {
        let json = JsonObject.text(sheet(text))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let rows = try #require(object["rows"] as? [[String: Any]])
        for read in [object["title"], object["source"], rows.first?["code"]] {
            #expect(Array((read as? String ?? "?").unicodeScalars) == Array(text.unicodeScalars))
        }
        #expect(rows.first?["value"] is NSNull && rows.last?["value"] as? Int == -1_234)
        #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(!json.unicodeScalars.contains { "\u{2028}\u{2029}\u{202E}\u{FEFF}".unicodeScalars.contains($0) })
    }

    @Test("The keys of JSON stand in the contract's order, a row a line")
    func order() {
        #expect(
            JsonObject.text(sheet("x")) == """
                {
                  "view": "stock area=x",
                  "title": "x",
                  "unit": null,
                  "edition": null,
                  "source": "x",
                  "columns": ["code", "value"],
                  "rows": [
                    {"code": "x", "value": null},
                    {"code": "x; x", "value": -1234}
                  ]
                }

                """)
        let empty = ViewSheet(
            line: "", title: "", unit: nil, edition: nil, source: "", table: ViewTable(columns: ["a"], rows: []))
        #expect(JsonObject.text(empty).hasSuffix("\"columns\": [\"a\"],\n  \"rows\": []\n}\n"))
    }

    @Test("A year that stands as text is a number in JSON, a span of years text, none null")
    func years() {
        var sheet = sheet("x")
        sheet.table = ViewTable(
            columns: ["year"], rows: [[.text("2019")], [.text("2009-2019")], [.text("")], [.whole(1990)]])
        let json = JsonObject.text(sheet)
        for row in ["{\"year\": 2019}", "{\"year\": \"2009-2019\"}", "{\"year\": null}", "{\"year\": 1990}"] {
            #expect(json.contains(row))
        }
    }

    @Test("TSV keeps to a line a row, whatever a value holds", arguments: hostile)
    func tsv(text: String) {
        let lines = TabSeparated.text(sheet(text).table).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines.dropLast().allSatisfy { $0.count { $0 == "\t" } == 1 })
        #expect(!text.contains("\t") || lines[1].hasPrefix("tab line return end\t"))
    }

    @Test("Markdown escapes what would be markup, in heads too, and keeps a row on its line", arguments: hostile)
    func markdown(text: String) {
        let markdown = MarkdownTable.text(sheet(text))
        let lines = markdown.components(separatedBy: "\n")
        #expect(lines.count == 9)
        #expect(lines[0].hasPrefix("# ") && lines[1].isEmpty && lines[7].hasPrefix("Source: "))
        // Pipes that part fields stand alone.
        for line in lines[2...5] {
            #expect(line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 3)
        }
        #expect(markdown.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    }

    @Test("The four signs of the contract and the two that would undo them bear a backslash")
    func signs() {
        #expect(MarkdownTable.escaped("a|b*c_d<e\\f`g>h[i]") == "a\\|b\\*c\\_d\\<e\\\\f\\`g>h[i]")
        #expect(MarkdownTable.text(sheet("x")).contains("\n| --- | ---: |\n"))
        #expect(MarkdownTable.text(sheet("x")).contains("\n| x | .. |\n| x; x | -1,234 |\n"))
    }

    @Test("XML takes every text as text", arguments: hostile)
    func markup(text: String) throws {
        let escaped = Markup.escaped(text)
        #expect(!escaped.contains("<") && !escaped.contains(">") && !escaped.contains("\""))
        let reader = XmlText("<a b=\"\(escaped)\">\(escaped)</a>")
        #expect(reader.isWellFormed)
        let clean = FormatReading.plain(escaped)
        #expect(reader.text == clean && reader.attribute == clean)
    }

    @Test("Thousands are separated in counts, not in years or ranks")
    func thousands() {
        let table = ViewTable(
            columns: ["rank", "year", "persons", "usd_million", "share"],
            rows: [
                [
                    .whole(1_000), .whole(2019), .whole(64_890_524), .money(Money(thousands: -1_234_567)),
                    .share(0.25),
                ]
            ])
        let shown = zip(TableColumn.all(of: table), table.rows[0]).map { $0.text($1) }
        #expect(shown == ["1000", "2019", "64,890,524", "-1,234.567", "0.250000"])
    }
}
