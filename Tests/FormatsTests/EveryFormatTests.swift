import Foundation
import MigrationData
import Screen
import Testing
import Views

@testable import Formats

@Suite("Every view in every format")
struct EveryFormatTests {
    private let model = FormatModel.model()

    private func text(_ format: OutputFormat, _ line: String) throws -> String {
        try Rendering(format).text(of: try View(line, model: model), model: model)
    }

    @Test("TSV, Markdown and HTML have the rows and columns of the CSV")
    func rows() throws {
        for line in FormatModel.lines {
            let csv = FormatReading.csv(try text(.csv, line))
            let tsv = try text(.tsv, line).components(separatedBy: "\n").dropLast().map {
                $0.components(separatedBy: "\t")
            }
            #expect(Array(tsv) == csv, "\(line)")
            let markdown = FormatReading.markdown(try text(.markdown, line))
            #expect(markdown.map { $0.map(FormatReading.unread) } == csv, "\(line)")
            let html = FormatReading.html(try text(.html, line))
            #expect(html.map { $0.map(FormatReading.unread) } == csv, "\(line)")
        }
    }

    @Test("JSON has the values of the CSV: numbers as numbers, unknown ones null")
    func json() throws {
        for line in FormatModel.lines {
            let csv = FormatReading.csv(try text(.csv, line))
            let data = Data(try text(.json, line).utf8)
            let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            #expect(Set(object.keys) == ["view", "title", "unit", "edition", "source", "columns", "rows"])
            #expect(object["view"] as? String == (try View(line, model: model).line(model: model)))
            #expect(object["columns"] as? [String] == csv.first)
            let rows = try #require(object["rows"] as? [[String: Any]])
            #expect(rows.count == csv.count - 1)
            let numeric: Set = [
                "rank", "persons", "share", "usd_million", "percent_of_200_usd", "students", "persons_since", "change",
                "published", "computed", "value", "compared", "difference",
            ]
            for (row, fields) in zip(rows, csv.dropFirst()) {
                for (column, field) in zip(csv.first ?? [], fields) {
                    let value = try #require(row[column])
                    if numeric.contains(column) {
                        #expect(field.isEmpty ? value is NSNull : (value as? NSNumber)?.doubleValue == Double(field))
                    } else if column == "year" {
                        #expect(field.isEmpty ? value is NSNull : "\(value)" == field)
                        #expect(Int(field) == nil || value is NSNumber)
                    } else if value is NSNumber {
                        #expect(["part", "ask", "number"].contains(column) && "\(value)" == field)
                    } else {
                        #expect(value as? String == field)
                    }
                }
            }
        }
    }

    @Test("JSON names the unit of its rows and the editions, or null")
    func units() throws {
        let expected = [
            ("stock area=NPL", "\"persons\"", "\"undesa-2019\""), ("students", "\"students\"", "\"uis-mobility\""),
            ("remittances", "\"million US dollars\"", "\"knomad-2020-04\""),
            ("pyramid", "\"persons\"", "\"undesa-2019, wpp-2019\""), ("covid", "null", "null"),
            ("published paragraph=7", "null", "null"),
        ]
        for (line, unit, edition) in expected {
            let json = try text(.json, line)
            #expect(json.contains("\n  \"unit\": \(unit),\n"), "\(line)")
            #expect(json.contains("\n  \"edition\": \(edition),\n"), "\(line)")
        }
    }

    @Test("Drawings and pages bear the description, load nothing and run nothing")
    func drawings() throws {
        for line in FormatModel.lines {
            let view = try View(line, model: model)
            let description = try Description(view, model: model, in: .unicode).lines
            for format in [OutputFormat.svg, .html] {
                let markup = try text(format, line)
                let parts = markup.components(separatedBy: #"<desc id="figure-description">"#)
                #expect(parts.count == 2)
                let desc = try #require(parts.last?.components(separatedBy: "</desc>").first)
                #expect(FormatReading.plain(desc) == description && !description.isEmpty)
                for word in ["<script", "href", "src=", "@import", "javascript:", "<image", "<foreignObject"] {
                    #expect(!markup.contains(word), "\(word)")
                }
                let addresses = markup.matches(of: #/url\((.*?)\)/#).map { String($0.output.1) }
                for address in addresses { #expect(markup.contains("id=\"\(address.dropFirst())\"")) }
                let ids = markup.matches(of: #/ id="(.*?)"/#).map { String($0.output.1) }
                #expect(Set(ids).count == ids.count)
                #expect(!markup.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x7F) })
            }
        }
    }

    @Test("Text is a page of the width asked for, cut to the height")
    func page() throws {
        let view = try View("stock by=subregion", model: model)
        let text = try Rendering(.text, width: 60, height: 5, characters: .ascii).text(of: view, model: model)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 6)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("Each format has the end of a file's name")
    func fileNames() {
        #expect(
            OutputFormat.allCases.map(\.fileExtension) == ["txt", "csv", "tsv", "json", "md", "svg", "html"])
    }
}
