import Foundation
import Testing

@Suite("What stands in the way of what outlives a session", .inTurn)
struct StateDamageTests {
    @Test("Lines that mean nothing are kept, not shown, and said once")
    func unknown() throws {
        let home = StateHome()
        let damaged = Array("# mine\n\nnonsense\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("pyramid area=IND".utf8)
        try home.write(damaged, to: "bookmarks")
        let session = ExplorerSession.start(home)
        session.type("B")
        let text = session.read()
        #expect(text.contains("pyramid area=IND") && text.contains("2 lines of the bookmarks mean nothing here"))
        #expect(!text.contains("nonsense"))
        session.press(["\u{1B}", "5", "b"])
        session.quit()
        let after = FileManager.default.contents(atPath: home.folder + "/bookmarks").map { [UInt8]($0) }
        #expect(after == damaged + Array("\nremittances area=region by=subregion\n".utf8))
    }

    /// What stands in the place of a state file.
    enum Damage: String, CaseIterable {
        case folder, pipe, link, bytes, zeros, huge, unreadable
    }

    @Test(
        "Whatever stands in a file's place costs a message and no start", arguments: Damage.allCases,
        ["history", "bookmarks"])
    func damaged(damage: Damage, file: String) throws {
        let home = StateHome()
        try home.make()
        let path = home.folder + "/" + file
        let target = home.path + "/target"
        switch damage {
        case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case .pipe: mkfifo(path, 0o600)
        case .link:
            try Data("kept".utf8).write(to: URL(fileURLWithPath: target))
            symlink(target, path)
        case .bytes: try home.write((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }, to: file)
        case .zeros: try home.write([UInt8](repeating: 0, count: 100_000), to: file)
        case .huge:
            try home.write("", to: file)
            truncate(path, 3 << 30)
        case .unreadable:
            try home.write("stock area=NPL\n", to: file)
            chmod(path, 0)
        }
        let session = ExplorerSession(environment: home.environment)
        #expect(session.read().contains("64,890,524") || (damage == .unreadable && geteuid() == 0))
        session.press(["b", "B", "\u{1B}", "4", "[", "2"])
        session.quit()
        if damage == .link { #expect(try String(contentsOfFile: target, encoding: .utf8) == "kept") }
        #expect(session.isUsable)
    }

    @Test("What is wrong with the folder is said, and the bookmark holds for the session")
    func broken() throws {
        let home = StateHome()
        try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: home.folder))
        let session = ExplorerSession(environment: home.environment)
        #expect(session.read().contains("Not a directory"))
        session.type("b")
        #expect(session.read().contains("for this session"))
        session.type("B")
        #expect(session.read().contains("stock area=region year=2019"))
        session.press(["\u{1B}"])
        session.quit()
    }

    @Test("A folder that is a link is not used")
    func linkedFolder() throws {
        let home = StateHome()
        let elsewhere = StateHome()
        try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: elsewhere.path, withIntermediateDirectories: true)
        symlink(elsewhere.path, home.folder)
        let session = ExplorerSession.start(home)
        session.press(["4", "b"])
        session.quit()
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
    }

    @Test("A disk that is full costs a message")
    func fullDisk() throws {
        let home = StateHome()
        // A limit of one block stands in for the disk: more can't be written, and nothing that was there is lost.
        let before = "# " + String(repeating: "x", count: 5000) + "\ncovid\n"
        try home.write(before, to: "bookmarks")
        let session = ExplorerSession(
            shell: "ulimit -f 1; exec \(Program.path)", environment: home.environment)
        session.read()
        session.type("b")
        #expect(session.read().contains("for this session"))
        session.quit()
        #expect(home.text("bookmarks") == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: home.folder).sorted() == [
                "bookmarks", "history", "lock",
            ])
    }

    @Test("The history keeps the last five hundred or so places, and no place twice in a row")
    func cap() throws {
        let home = StateHome()
        let lines = (0..<600).map { "paragraph \($0 % 70 + 1)" }
        try home.write(lines.joined(separator: "\n") + "\n", to: "history")
        let session = ExplorerSession.start(home)
        session.press(["4"])
        session.quit()
        let kept = home.lines("history")
        #expect(kept.count == 501 || kept.count == 500)
        #expect(kept.last == "pyramid area=region year=2019")
        #expect(kept.dropLast(1).last == lines.last)
    }

    @Test("Without a home, and with a relative one, nothing is kept and nothing said")
    func homeless() {
        for environment in [["XDG_STATE_HOME": ""], ["XDG_STATE_HOME": "relative/state"]] {
            let session = ExplorerSession(environment: environment)
            session.read()
            session.type("b")
            #expect(session.read().contains("bookmarked"))
            session.quit()
            #expect(!FileManager.default.fileExists(atPath: "relative/state"))
        }
    }

    @Test("HOME is used where no state folder is named")
    func home() {
        let home = StateHome()
        let session = ExplorerSession(environment: ["HOME": home.path, "XDG_STATE_HOME": "relative"])
        session.read()
        session.press(["b"])
        session.quit()
        #expect(FileManager.default.fileExists(atPath: home.path + "/.local/state/crossings/bookmarks"))
    }
}
