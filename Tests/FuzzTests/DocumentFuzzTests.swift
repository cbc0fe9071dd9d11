import Fuzzing
import MadeUpReport
import ReportData
import Testing

@Suite("A damaged copy of the report is read or refused")
struct DocumentFuzzTests {
    @Test("A note in words that mean nothing, damaged")
    func notes() throws {
        let layouts = NoteLayout.all.prefix(3).enumerated()
        let corpus = layouts.map { NotePages(MadeUpNote(seed: UInt64($0.offset)), $0.element).bytes }
        let words = [
            "\u{C}", "\n\n", "- 12 -", "Summary", "1. ", "71. ", "\n12 Ibid.", "(a)", "ESCAP/GCM/2021/1", "-\n",
        ]
        var read = 0
        let outcome = try FuzzRun("document", rounds: 60).run(corpus: corpus, words: words) { bytes, _ in
            do throws(DocumentError) {
                let document = try ReportDocument(file: "note.txt", bytes: bytes)
                #expect(document.paragraphs.count == ReportDocument.paragraphCount)
                read += 1
            } catch {
                #expect(!error.description.unicodeScalars.contains { $0.properties.generalCategory == .control })
            }
        }
        #expect(read > 0 && read < outcome.rounds && outcome.slowest < .seconds(20))
    }
}
