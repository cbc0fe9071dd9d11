import ReportData
import Testing

@Suite("The report's own text is read from what a program extracts from its PDF")
struct ReportDocumentTests {
    private static let seeds: [UInt64] = [1, 2, 3]

    @Test(
        "Every paragraph and footnote comes back exactly, however the text is laid out", arguments: NoteLayout.all,
        seeds)
    func layouts(layout: NoteLayout, seed: UInt64) throws {
        let note = MadeUpNote(seed: seed)
        let document = try ReportDocument(file: "note.txt", bytes: NotePages(note, layout).bytes)
        #expect(document.summary == note.summary)
        for (index, paragraph) in note.expectedParagraphs.enumerated() {
            #expect(document[paragraph: index + 1] == paragraph, "paragraph \(index + 1)")
        }
        for (index, footnote) in note.footnotes.enumerated() {
            #expect(document[footnote: index + 1] == footnote, "footnote \(index + 1)")
        }
    }

    @Test("A paragraph knows the footnotes that it marks")
    func citations() throws {
        let note = MadeUpNote(seed: 4)
        let document = try ReportDocument(file: "note.txt", bytes: NotePages(note, NoteLayout.all[2]).bytes)
        for (index, paragraph) in note.paragraphs.enumerated() {
            let marks = paragraph.matches(of: /\{([0-9]+)\}/).compactMap { Int($0.1) }
            #expect(document.footnotes(ofParagraph: index + 1) == marks)
        }
        #expect(document.citingParagraphs.allSatisfy { $0 != nil })
        #expect(document[paragraph: 0] == nil && document[paragraph: 72] == nil && document[footnote: 56] == nil)
    }

    @Test("Lettered parts of paragraph 70 stand on lines of their own")
    func letters() throws {
        let bytes = NotePages(MadeUpNote(seed: 5), NoteLayout.all[0]).bytes
        let parts = try #require(ReportDocument(file: "note.txt", bytes: bytes)[paragraph: 70]).split(separator: "\n")
        #expect(parts.dropFirst().map { String($0.prefix(3)) } == ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"])
    }

    @Test("Nothing that a terminal would obey survives; bytes that are no UTF-8 are replaced")
    func controls() throws {
        let note = MadeUpNote(seed: 6)
        var bytes: [UInt8] = []
        let dirt: [[UInt8]] = [
            [0x1B], Array("\u{202E}".utf8), Array("\u{9B}".utf8), [0x07], Array("\u{200B}".utf8), [0xFF],
        ]
        for (index, byte) in NotePages(note, NoteLayout.all[3]).bytes.enumerated() {
            // Within lines, where no line starts or ends.
            if index % 997 == 500, byte > 0x60, byte < 0x7B { bytes += dirt[index / 997 % dirt.count] }
            bytes.append(byte)
        }
        let document = try ReportDocument(file: "note.txt", bytes: bytes)
        let text = ([document.summary] + document.paragraphs + document.footnotes).joined()
        for scalar in text.unicodeScalars where scalar != "\n" {
            let category = scalar.properties.generalCategory
            #expect(category != .control && category != .format, "U+\(String(scalar.value, radix: 16))")
        }
        #expect(text.unicodeScalars.contains("\u{FFFD}"))
        let clean = document.paragraphs.map { $0.replacing("\u{FFFD}", with: "") }
        #expect(clean == note.expectedParagraphs)
    }

    @Test("The counts are those of the digests and sources")
    func counts() throws {
        let report = ReportDataset(source: EmbeddedReport.table)
        #expect(try report.paragraphs().count == ReportDocument.paragraphCount)
        let footnotes = Set(try report.sources().compactMap { Int($0.footnote) })
        #expect(footnotes == Set(1...ReportDocument.footnoteCount))
    }
}
