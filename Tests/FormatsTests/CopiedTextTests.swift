import Foundation
import MigrationData
import Screen
import Testing
import Views

@testable import Formats

@Suite("What is copied")
struct CopiedTextTests {
    private let model = FormatModel.model()

    private func copied(_ form: CopyForm, _ line: String, words: [String] = []) throws -> String {
        let citation = try Citation(View(line, model: model), model: model)
        let request = CopyRequest(form, words: words, citation: citation, characters: .unicode)
        return try CopiedText(request, model: model).text
    }

    private func shown(_ format: OutputFormat, _ line: String) throws -> String {
        try Rendering(format).text(of: View(line, model: model), model: model)
    }

    @Test("CSV is what show prints, an empty line, and two lines of one cell", arguments: FormatModel.lines)
    func csv(line: String) throws {
        let citation = try Citation(View(line, model: model), model: model)
        func cell(_ text: String) -> String {
            text.contains(",") || text.contains("\"") ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        }
        let expected =
            try shown(.csv, line) + "\n" + cell("Source: " + citation.text) + "\n" + cell(citation.command)
        #expect(try copied(.csv, line) == expected)
    }

    @Test("Markdown and the figure stand as show prints them, the citation in the place of the source")
    func citation() throws {
        let line = "corridors origin=NPL"
        let source = try View(line, model: model).source(model: model)
        let cited = source + " (edition undesa-2019), 2019"
        let markdown = try shown(.markdown, line).replacing(source, with: cited)
        #expect(try copied(.markdown, line) == markdown + "\n`crossings show corridors origin=NPL top=10 year=2019`")
        let figure = try copied(.figure, line)
        let head = try #require(try shown(.text, line).components(separatedBy: "Source:").first)
        #expect(figure.hasPrefix(head))
        #expect(figure.hasSuffix("\ncrossings show corridors origin=NPL top=10 year=2019"))
        #expect(figure.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("Words come first, the citation below, and nothing in them is obeyed")
    func words() throws {
        let text = try copied(.value, "corridors origin=NPL", words: ["1\u{1B}]52;c;eA==\u{07}", "a\u{9B}b\nc"])
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[2] == "UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019")
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }

    @Test("No form of any view holds a control character or ends in a line end", arguments: CopyForm.allCases)
    func clean(form: CopyForm) throws {
        for line in FormatModel.lines {
            let text = try copied(form, line, words: ["x"])
            #expect(text.last?.isNewline == false)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        }
    }
}
