import Foundation
import Testing

@Suite("Copying in a real terminal", .inTurn)
struct CopyTests {
    private let home = StateHome()

    private func start(
        _ arguments: [String], type: String = "xterm-256color", columns: Int32 = 120, rows: Int32 = 36,
        _ environment: [String: String] = [:]
    ) -> ExplorerSession {
        let session = ExplorerSession(
            arguments, columns: columns, rows: rows, type: type,
            environment: home.environment.merging(environment) { $1 })
        session.read()
        return session
    }

    private func shown(_ arguments: [String]) throws -> String {
        try Program.run(["show"] + arguments).output
    }

    /// What the terminal holds after some keys; the last screen as text.
    private func copied(_ keys: [String], in session: ExplorerSession) -> (texts: [String?], screen: String) {
        let before = session.received.count
        session.press(keys)
        let bytes = Array(session.received.dropFirst(before))
        return (SentClipboard.texts(in: bytes), String(decoding: bytes, as: UTF8.self))
    }

    @Test("y sends the number with its citation, and says so")
    func value() {
        let session = start(["stock", "area=region", "year=2019"])
        let (texts, screen) = copied(["y"], in: session)
        let expected = """
            64,890,524 persons
            Migrant stock, Asia and the Pacific, 2019
            UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019; ¶4 figure I of ESCAP/GCM/2021/1
            crossings show stock area=region year=2019
            """
        #expect(texts == [expected])
        #expect(screen.contains("copied \(expected.utf8.count) bytes (value)"))
        #expect(home.text("copied.txt") == expected + "\n")
    }

    @Test("Y and 3 send what show prints as CSV, then the citation below an empty line")
    func csv() throws {
        let session = start(["corridors", "origin=NPL", "top=10"])
        let (texts, _) = copied(["Y", "3"], in: session)
        let line = try #require(texts.first ?? nil).components(separatedBy: "crossings show ").last ?? ""
        let csv = try shown([line, "--format", "csv"])
        #expect(csv.hasPrefix("rank,origin_code") && csv.split(separator: "\n").count == 11)
        #expect(
            texts == [
                csv + "\n\"Source: UN DESA, International Migrant Stock 2019 (edition undesa-2019), 2019\"\n"
                    + "crossings show \(line)"
            ])
        #expect(home.text("copied.csv") == (texts[0] ?? "") + "\n")
    }

    @Test("Sentences, Markdown and the figure are what show prints", arguments: ["s", "m", "f"])
    func otherForms(letter: String) throws {
        let session = start(["corridors", "origin=NPL"])
        let (texts, _) = copied(["Y", letter], in: session)
        let text = try #require(texts.first ?? nil)
        let line = text.replacing("`", with: "").components(separatedBy: "crossings show ").last ?? ""
        switch letter {
        case "s":
            let sentences = try shown([line, "--describe"]).split(separator: "\n").joined(separator: " ")
            #expect(text.hasPrefix(sentences + "\nUN DESA"))
        case "m":
            let markdown = try shown([line, "--format", "markdown"])
            #expect(text.hasPrefix(markdown.components(separatedBy: "\nSource:")[0]))
        default:
            let figure = try shown([line, "--width", "80"])
            #expect(text.hasPrefix(figure.components(separatedBy: "\nSource:")[0]))
        }
    }

    @Test("A terminal that can’t is sent nothing, and the notice names the file", arguments: ["linux", "vt220"])
    func withoutClipboard(type: String) throws {
        let session = start(["stock", "area=region", "year=2019"], type: type)
        let (texts, screen) = copied(["y"], in: session)
        #expect(texts.isEmpty)
        #expect(!session.received.contains(0x07))
        #expect(screen.contains("copied.txt"))
        let text = try #require(home.text("copied.txt"))
        #expect(text.hasPrefix("64,890,524 persons\n"))
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("The file is for its owner alone, and a link in its place is replaced, not followed")
    func file() throws {
        let victim = home.path + "-victim"
        try home.make()
        try Data("kept".utf8).write(to: URL(fileURLWithPath: victim))
        defer { try? FileManager.default.removeItem(atPath: victim) }
        let path = home.folder + "/copied.txt"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: victim)
        let session = start(["stock", "area=region", "year=2019"])
        _ = copied(["y"], in: session)
        #expect(try String(contentsOfFile: victim, encoding: .utf8) == "kept")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.type] as? FileAttributeType == .typeRegular)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test("What is too large for a terminal goes to the file alone, and the notice says so")
    func tooLarge() throws {
        let session = start([])
        let (texts, screen) = copied([":", "students top=2000", "\r", "Y", "c"], in: session)
        let kept = try #require(home.text("copied.csv"))
        try #require(kept.utf8.count > 74_994)
        #expect(texts.isEmpty)
        #expect(screen.contains("too large"))
        #expect(kept.hasPrefix(try shown(["students", "top=2000", "--format", "csv"])))
    }

    @Test("Where neither terminal nor file can be had the notice says that nothing was copied")
    func nowhere() throws {
        try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: home.folder))
        let session = start(["stock", "area=region", "year=2019"], type: "vt220")
        let (texts, screen) = copied(["y"], in: session)
        #expect(texts.isEmpty)
        #expect(screen.contains("not copied"))
        try? FileManager.default.removeItem(atPath: home.path)
    }
}
