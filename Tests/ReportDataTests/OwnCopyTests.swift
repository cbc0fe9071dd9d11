import Foundation
import ReportData
import Testing

enum OwnCopy {
    static let path = ProcessInfo.processInfo.environment["CROSSINGS_DOCUMENT"].flatMap { $0.isEmpty ? nil : $0 }
}

/// The report's text is no part of the project: these run where `CROSSINGS_DOCUMENT` names a copy.
@Suite("The reader's own copy is read whole", .enabled(if: OwnCopy.path != nil))
struct OwnCopyTests {
    private func document() throws -> ReportDocument {
        let path = try #require(OwnCopy.path)
        return try ReportDocument(file: path, bytes: Array(Data(contentsOf: URL(filePath: path))))
    }

    @Test("All paragraphs and footnotes end as sentences do and hold nothing of a page's head")
    func whole() throws {
        let document = try document()
        #expect(document.paragraphs.count == 71 && document.footnotes.count == 55)
        for text in document.paragraphs + document.footnotes + [document.summary] {
            #expect(text.contains(/[.!?][”’)]?(\[[0-9]+\])?$/), "\(text)")
            #expect(!text.contains(ReportDocument.symbol) && !text.contains("B20-"), "\(text)")
            #expect(!text.contains("Source:") && !text.contains("  "), "\(text)")
        }
    }

    @Test("Paragraph 15 is one text without a break, and paragraph 70 has its seven parts")
    func paragraphs() throws {
        let document = try document()
        let fifteen = try #require(document[paragraph: 15])
        #expect(fifteen.first?.isUppercase == true && fifteen.hasSuffix(".[11]") && !fifteen.contains("\n"))
        #expect(document.footnotes(ofParagraph: 15) == [10, 11])
        #expect(document[paragraph: 70]?.split(separator: "\n").count == 8)
    }

    @Test("Each paragraph marks the footnotes that its digest names")
    func citations() throws {
        let document = try document()
        for paragraph in try ReportDataset(source: EmbeddedReport.table).paragraphs() {
            let marks = document.footnotes(ofParagraph: paragraph.number).map(String.init)
            #expect(marks == paragraph.footnotes, "paragraph \(paragraph.number)")
        }
    }
}
