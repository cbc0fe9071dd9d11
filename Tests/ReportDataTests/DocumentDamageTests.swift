import Fuzzing
import MadeUpReport
import ReportData
import Testing

@Suite("A file that isn't the report's text, or not all of it, gives a clear message and no more")
struct DocumentDamageTests {
    private let text = String(decoding: NotePages(MadeUpNote(seed: 7), NoteLayout.all[2]).bytes, as: UTF8.self)

    private func message(_ bytes: [UInt8], file: String = "note.txt") -> String {
        do throws(DocumentError) {
            _ = try ReportDocument(file: file, bytes: bytes)
            return "read"
        } catch { return error.description }
    }

    private func message(_ text: String) -> String { message(Array(text.utf8)) }

    /// The text without a line that starts so, up to `count` lines.
    private func without(_ start: String, lines count: Int = 1) throws -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = try #require(lines.firstIndex { $0.hasPrefix(start) })
        lines.removeSubrange(index..<min(lines.count, index + count))
        return lines.joined(separator: "\n")
    }

    private func lineNumber(of start: String) throws -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.hasPrefix(start) }) + 1
    }

    @Test("What isn't text is called what it is")
    func kinds() {
        #expect(message([]) == "note.txt: the file is empty")
        #expect(message(" \r\n\u{C}\n") == "note.txt: the file is empty")
        #expect(message("%PDF-1.7\n%âãÏÓ") == "note.txt: this is a PDF itself; extract its text, with pdftotext say")
        #expect(message([0xEF, 0xBB, 0xBF] + Array("%PDF-1.4".utf8)).contains("a PDF itself"))
        #expect(message([0x50, 0x4B, 3, 4, 0, 0]) == "note.txt: this is not text; is it a binary file?")
        #expect(message((0..<4000).map { UInt8(1 + $0 * 37 % 255) }).contains("not text"))
        #expect(message("Another report.\n1. It says nothing.\n").contains("doesn't seem to be ESCAP/GCM/2021/1"))
        #expect(message("Summary\nOf the Global Compact.\n") == "note.txt: paragraph 1 isn't found; nor is footnote 1")
        #expect(message("The Global Compact.\n") == "note.txt: the summary isn't found before the first section")
    }

    @Test("A file's name can't write to the terminal")
    func names() {
        #expect(message([], file: "a\u{1B}[2Jb\nc.txt") == "a\u{FFFD}[2Jb\u{FFFD}c.txt: the file is empty")
    }

    @Test("A missing paragraph or footnote is named, with the line from which on it is missing")
    func missing() throws {
        let paragraph = message(try without("20. ", lines: 1))
        #expect(paragraph.contains(":\(try lineNumber(of: "19. ")): paragraph 20 isn't found after paragraph 19"))
        #expect(message(try without("12 Ibid.")).contains("footnote 12"))
        #expect(message(text.replacing("\n71. ", with: "\n")).contains("paragraph 71 isn't found after paragraph 70"))
        #expect(message(text.replacing("\n55 ", with: "\n")).contains("footnote 55 isn't found after footnote 54"))
        #expect(message(text.replacing("\nSummary\n", with: "\n")).contains("the summary isn't found"))
    }

    @Test("Text that is cut off, swapped or too much is no report")
    func cuts() throws {
        for share in 1...9 {
            let cut = message(String(text.prefix(text.count * share / 10)))
            #expect(cut.contains("isn't found"), "\(share): \(cut)")
        }
        let rule = try #require(text.firstRange(of: "\n71. "))
        let start = text[..<rule.upperBound] + "Words that lead to"
        #expect(message(String(start)).contains("paragraph 71, which starts here, breaks off"))
        let swapped = text.replacing("\n30. ", with: "\n#. ").replacing("\n31. ", with: "\n30. ")
        #expect(message(swapped.replacing("\n#. ", with: "\n31. ")).contains("paragraph 31 isn't found"))
        let more = text.replacing("\n_______", with: "\n72. Another one.\n_______")
        #expect(message(more).contains("there is a paragraph 72, but ESCAP/GCM/2021/1 has 71"))
    }

    @Test("Hostile text is refused in time that grows with its size", .timeLimit(.minutes(1)))
    func hostile() {
        let head = "Summary\nThe Global Compact.\nI. Introduction\n1. One.\n"
        let patterns = [
            "1. 1. 1. ", "1\n", "2. A.\n", "1 A.\n", "word.1 ", "a-\n", "I. A\n", "Figure I\n", "(a) a;\n", "é\u{301}",
            "12", "\u{AD}\n", "x.1\n1 Y.\n", "http://\n", "\u{C}", "B20-00943\n", "abcdefgh.2\n2 X. ",
        ]
        for pattern in patterns {
            let most = (ReportDocument.sizeLimit - head.utf8.count) / pattern.utf8.count
            let count = pattern.contains("\n") ? ReportDocument.lineLimit / 4 : most / 4
            #expect(message(head + String(repeating: pattern, count: count)) != "read", "\(pattern)")
        }
        let most = head + String(repeating: "1 A.\n", count: ReportDocument.lineLimit - 4)
        #expect(message(most).contains("paragraph 2 isn't found"))
        #expect(message(String(repeating: "1. 1. 1. ", count: 500_000)).contains("4500000 bytes are too many"))
        #expect(message(head + String(repeating: "A.\n", count: 30_000)).contains("30004 lines are too many"))
    }

    @Test("Random changes never crash it, and never leave a paragraph or footnote out")
    func mutations() {
        var random = SeededNumbers(seed: 8)
        let source = Array(text.utf8)
        for _ in 0..<60 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...12, using: &random) { Self.change(&bytes, &random) }
            guard let document = try? ReportDocument(file: "note.txt", bytes: bytes) else { continue }
            #expect(document.paragraphs.count == ReportDocument.paragraphCount)
            #expect(document.footnotes.count == ReportDocument.footnoteCount)
            #expect((document.paragraphs + document.footnotes).allSatisfy { !$0.isEmpty })
        }
    }

    private static func change(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0..<200, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[start] = UInt8.random(in: 1...255, using: &random)
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: 0)
        case 3: bytes.insert(contentsOf: Array("\n\(start % 72). A\n\(start % 56) B\n".utf8), at: start)
        default: bytes.swapAt(start, end - 1 > start ? end - 1 : start)
        }
    }
}
