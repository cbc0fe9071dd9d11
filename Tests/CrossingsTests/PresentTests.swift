import Foundation
import Testing

@Suite("crossings present", .inTurn)
struct PresentTests {
    /// A deck in a file of its own.
    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "crossings-deck-" + UUID().uuidString + ".md"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test("Where no terminal is, the deck is printed as text with its figures")
    func text() throws {
        let result = try Program.run(["present"])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasPrefix("1 / 25 People on the move\n=========================\n"))
        #expect(result.output.contains("64.9 million") && result.output.contains("Bangladesh"))
        #expect(!result.output.contains("Say it slowly"))
        #expect(try Program.run(["present", "--with-notes"]).output.contains("Say it slowly"))
        let ascii = try Program.run(["present", "--charset", "ascii"]).output
        #expect(ascii.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 < 127 })
    }

    @Test("A check prints findings on standard output: 0 with none or warnings, 1 with faults, 66 without a file")
    func check() throws {
        #expect(try Program.run(["present", "--check"]).status == 0)
        let bad = try file("# A\n\n```view\nstok\n```\n")
        let warned = try file("<!-- a note -->\n")
        defer { for path in [bad, warned] { try? FileManager.default.removeItem(atPath: path) } }
        let faults = try Program.run(["present", "--check", bad])
        #expect(faults.status == 1 && faults.errors.isEmpty)
        #expect(faults.output.hasPrefix(bad + ":4: \"stok\" is no kind of view; did you mean stock?"))
        #expect(faults.output.split(separator: "\n").count == 1)
        let warnings = try Program.run(["present", "--check", warned])
        #expect(warnings.status == 0 && warnings.output == warned + ":1: warning: the deck is empty: one blank slide\n")
        let missing = try Program.run(["present", "--check", bad + ".no"])
        #expect(missing.status == 66 && missing.output.isEmpty && missing.errors.split(separator: "\n").count == 1)
        #expect(try Program.run(["present", bad + ".no"]).status == 66)
        #expect(try Program.run(["present", "--check", "/"]).status == 66)
    }

    @Test("Wrong options are refused with 64")
    func usage() throws {
        for arguments in [
            ["--size", "80x24"], ["--check", "--size", "wide"], ["--check", "--size", "0x0"], ["--export", "deck.pdf"],
            ["--check", "--export", "a.txt"], ["--width", "0"], ["--slides"], ["a.md", "b.md"],
        ] {
            let result = try Program.run(["present"] + arguments)
            #expect(result.status == 64 && result.output.isEmpty && !result.errors.isEmpty, "\(arguments)")
        }
    }

    @Test("An export is the text in a file, which is kept unless --force")
    func export() throws {
        let path = NSTemporaryDirectory() + "crossings-export-" + UUID().uuidString + ".txt"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Program.run(["present", "--export", path]).output.isEmpty)
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written == (try Program.run(["present"]).output))
        #expect(try Program.run(["present", "--export", path]).status == 73)
        #expect(try Program.run(["present", "--export", path, "--force"]).status == 0)
    }

    @Test("Exported as Markdown the bundled deck is the file that it was made of")
    func markdown() throws {
        let path = NSTemporaryDirectory() + "crossings-export-" + UUID().uuidString + ".md"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Program.run(["present", "--export", path]).status == 0)
        let deck = try Data(contentsOf: Program.root.appendingPathComponent("Assets/deck.md"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == deck)
    }

    @Test("As a page it holds all slides and figures, with the numbers that show prints, and neither scripts nor loads")
    func page() throws {
        let path = NSTemporaryDirectory() + "crossings-export-" + UUID().uuidString + ".html"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Program.run(["present", "--export", path]).status == 0)
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.components(separatedBy: "<section").count == 26)
        #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"))
        let drawn = try Program.run(["show", "corridors origin=region destination=region top=8", "--format", "svg"])
            .output
        for text in drawn.components(separatedBy: "<text").dropFirst() {
            let shown = text.components(separatedBy: "</text>")[0].components(separatedBy: ">").last ?? ""
            #expect(page.contains(shown), "\(shown)")
        }
        #expect(!page.contains("Say it slowly"))
    }

    @Test("On a terminal slides turn, words find, and q leaves it as it was")
    func terminal() throws {
        let session = ExplorerSession(["present"], columns: 80, rows: 24)
        #expect(session.read().contains("1 / 25"))
        session.type(" ")
        session.read()
        // Drawn anew, for only what differs is sent otherwise.
        session.type("\u{0C}")
        #expect(session.read().contains("2 / 25"))
        session.type("/flight\r")
        #expect(session.read().contains("Syrian Arab Rep."))
        session.type("q")
        #expect(session.end() == 0)
        #expect(session.isUsable)
    }
}
