import Foundation
import MadeUpReport
import ReportData
import Testing

@Suite("The reader's own copy on the command line", .inTurn)
struct DocumentTests {
    private let note = MadeUpNote(seed: 21)

    /// Bytes in a file that is gone afterwards.
    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "crossings-note-" + UUID().uuidString
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test("A paragraph is printed with the original below the digest, by option or variable, before or behind the view")
    func prints() throws {
        let bytes = NotePages(note, NoteLayout.all[3]).bytes
        let document = try ReportDocument(file: "note", bytes: bytes)
        let words = try #require(document[paragraph: 15]).split(separator: " ")
        try withFile(bytes) { path in
            for (arguments, environment) in [
                (["show", "paragraph", "15", "--document", path], [:]),
                (["--document", path, "show", "paragraph", "15"], [:]),
                (["--document=" + path, "show", "paragraph", "15"], [:]),
                (["show", "paragraph", "15"], ["CROSSINGS_DOCUMENT": path]),
            ] {
                let result = try Program.run(arguments + ["--width", "500"], environment: environment)
                #expect(result.status == 0)
                #expect(result.output.contains("In the document"))
                #expect(result.output.contains(words.prefix(6).joined(separator: " ")))
            }
        }
    }

    @Test("Without a copy, and in rows for scripts, the digest stands alone")
    func alone() throws {
        #expect(try !Program.run(["show", "paragraph", "15"]).output.contains("In the document"))
        try withFile(NotePages(note, NoteLayout.all[0]).bytes) { path in
            let plain = try Program.run(["show", "paragraph", "15", "--format", "csv"])
            let beside = try Program.run(["show", "paragraph", "15", "--format", "csv", "--document", path])
            #expect(plain.output == beside.output)
        }
    }

    @Test("A file that is missing, a PDF, damaged or another one is refused in one line that names it")
    func refused() throws {
        let bytes = NotePages(note, NoteLayout.all[2]).bytes
        let missing = try Program.run(["show", "paragraph", "3", "--document", "/no/such/file"])
        #expect(missing.status == 66 && missing.errors.contains("/no/such/file") && missing.output.isEmpty)
        let faulty: [([UInt8], String)] = [
            (Array("%PDF-1.7 and more".utf8), "PDF"), (Array(bytes.prefix(bytes.count / 2)), "isn't found"),
            ([], "empty"),
            (Array("A letter to the editor.\n".utf8), ReportDocument.symbol),
        ]
        for (bytes, words) in faulty {
            try withFile(bytes) { path in
                let result = try Program.run(["show", "paragraph", "3", "--document", path])
                #expect(result.status == 65)
                #expect(result.output.isEmpty)
                #expect(result.errors.contains(path) && result.errors.contains(words), "\(result.errors)")
                #expect(result.errors.split(separator: "\n").count == 1)
            }
        }
    }

    @Test("A bad copy in the variable does not disturb views that show none")
    func undisturbed() throws {
        let result = try Program.run(
            ["show", "stock", "area=NPL", "year=2019"], environment: ["CROSSINGS_DOCUMENT": "/no/such/file"])
        #expect(result.status == 0 && result.errors.isEmpty)
    }
}
