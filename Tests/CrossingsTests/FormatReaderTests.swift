import Foundation
import Testing

/// The formats before other programs' readers: jq, xmllint, cmark-gfm and sqlite3 must be installed.
@Suite("Formats, read by other programs", .inTurn)
struct FormatReaderTests {
    private static let views = [
        "stock by=subregion", "stock area=NPL", "emigrants area=PHL", "corridors", "corridors since=1990", "matrix",
        "pyramid", "remittances by=subregion", "remittances area=PRK", "remittance-cost area=NPL",
        "displacement by=subregion years=2009-2019", "displacement years=2009-2019", "students origin=CHN", "area NPL",
        "published", "claims", "paragraph", "objectives", "covid", "measures area=NPL", "recommendations",
        "recommendation f", "sources",
    ]

    private func shown(_ view: String, _ format: String) throws -> String {
        let result = try Program.run(["show", view, "--format", format])
        #expect(result.status == 0 && result.errors.isEmpty)
        return result.output
    }

    /// Runs another program on text; a program that isn't there fails.
    private func read(_ program: String, _ arguments: [String], _ text: String) throws -> String {
        let input = NSTemporaryDirectory() + "crossings-format-" + UUID().uuidString
        try text.write(toFile: input, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program) \(arguments)")
        return String(decoding: data, as: UTF8.self)
    }

    @Test("jq reads the JSON, and makes the TSV of it", arguments: views)
    func json(view: String) throws {
        let filter = """
            . as $all | ($all.columns | join("\\t")), (.rows[] | [.[$all.columns[]] | if . == null then "" else . end] \
            | map(tostring) | join("\\t"))
            """
        let tsv = try shown(view, "tsv")
        let numbers = #/(^|\t)(-?[0-9]+\.[0-9]*?)0+(?=\t|\n|$)/#.anchorsMatchLineEndings()
        // jq writes numbers without zeros at their end, and small ones with a power of ten.
        func even(_ text: String) -> String {
            text.replacing(numbers) { match in
                let number = match.output.2.hasSuffix(".") ? String(match.output.2.dropLast()) : String(match.output.2)
                return match.output.1 + number
            }
        }
        let read = try read("jq", ["-r", filter], try shown(view, "json"))
            .replacing(#/[0-9.]+[eE]-[0-9]+/#) { match in String(format: "%.6f", Double(match.output) ?? -1) }
        #expect(even(read) == even(tsv))
    }

    @Test("xmllint finds SVG and HTML well formed, and in them what --describe prints", arguments: views)
    func markup(view: String) throws {
        let described = try Program.run(["show", view, "--describe"]).output
        for format in ["svg", "html"] {
            let text = try shown(view, format)
            #expect(try read("xmllint", ["--noout", "--nonet", "-"], text).isEmpty)
            let desc = try read("xmllint", ["--xpath", "string(//*[local-name()='desc'])", "-"], text)
            #expect(desc == described)
        }
        let html = try shown(view, "html")
        let rows = try read("xmllint", ["--xpath", "count(//table/tbody/tr)", "-"], html)
        let lines = try shown(view, "tsv").split(separator: "\n").count - 1
        #expect(rows.hasPrefix("\(lines)\n") || rows == "\(lines)")
        #expect(try read("xmllint", ["--xpath", "count(//table/thead/tr/th[@scope='col'])", "-"], html) != "0\n")
        #expect(try read("xmllint", ["--xpath", "count(//table/tbody/tr/th[@scope='row'])", "-"], html) == rows)
    }

    @Test("Where the locale has no UTF-8 the drawing bears what --describe prints there, and the rest is as ever")
    func ascii() throws {
        let plain = ["LC_ALL": "C"]
        let described = try Program.run(["show", "stock by=subregion", "--describe"], environment: plain).output
        let svg = try Program.run(["show", "stock by=subregion", "--format", "svg"], environment: plain).output
        #expect(described.utf8.allSatisfy { $0 < 0x80 })
        #expect(try read("xmllint", ["--xpath", "string(//*[local-name()='desc'])", "-"], svg) == described)
        #expect(svg.contains("1990–2019"))
    }

    @Test("cmark-gfm takes the Markdown for a title, one table of all rows, and a source", arguments: views)
    func markdown(view: String) throws {
        let html = try read("cmark-gfm", ["-e", "table", "-t", "html"], try shown(view, "markdown"))
        let fields = html.matches(of: #/<t[hd][^>]*>(.*?)</t[hd]>/#).map { match in
            match.output.1.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&amp;", with: "&")
        }
        let tsv = try shown(view, "tsv").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .flatMap { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(fields.count == tsv.count)
        let numbers = #/-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?/#
        for (field, expected) in zip(fields, tsv) {
            let plain =
                field == ".." ? "" : field.wholeMatch(of: numbers) == nil ? field : field.replacing(",", with: "")
            #expect(plain == expected)
        }
        #expect(html.hasPrefix("<h1>") && html.contains("</table>\n<p>Source: "))
        #expect(!html.contains("<em>") && !html.contains("<strong>") && !html.contains("<code>"))
    }

    @Test("sqlite3 imports the CSV")
    func csv() throws {
        let path = NSTemporaryDirectory() + "crossings-import-" + UUID().uuidString + ".csv"
        try shown("corridors origin=outside destination=region by=origin", "csv")
            .write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let sum = try read(
            "sqlite3", [":memory:", ".mode csv", ".import \(path) t", "select sum(persons), count(*) from t"], "")
        let rows = try shown("corridors origin=outside destination=region by=origin", "tsv").split(separator: "\n")
            .dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(sum.hasPrefix("\(rows.reduce(0) { $0 + (Int($1[7]) ?? 0) }),\(rows.count)"))
    }

    @Test("verify writes the rows of published in every format", arguments: ["tsv", "json", "markdown", "svg", "html"])
    func verify(format: String) throws {
        let result = try Program.run(["verify", "--format", format])
        #expect(result.status == 0)
        #expect(result.output == (try shown("published", format)))
    }
}
