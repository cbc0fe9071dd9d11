import Foundation
import PseudoTerminal
import Testing

@Suite("What outlives a session", .serialized)
struct StateFolderTests {
    private func start(_ home: StateHome, _ arguments: [String] = []) -> ExplorerSession {
        let session = ExplorerSession(arguments, environment: home.environment)
        session.read()
        return session
    }

    private func press(_ keys: [String], in session: ExplorerSession) {
        for key in keys {
            session.type(key)
            session.read(quiet: 80, first: 1000)
        }
    }

    private func quit(_ session: ExplorerSession) {
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("The next start opens the last place, with its history; a view asked for goes before it")
    func resumes() {
        let home = StateHome()
        var session = start(home)
        press(["5", "4"], in: session)
        quit(session)
        #expect(
            home.lines("history") == [
                "stock area=region year=2019", "remittances area=region by=subregion", "pyramid area=region year=2019",
            ])
        session = ExplorerSession(environment: home.environment)
        #expect(session.read().contains("pyramid area=region year=2019"))
        session.type("[")
        #expect(session.read().contains("remittances area=region"))
        quit(session)
        session = ExplorerSession(["corridors", "origin=NPL"], environment: home.environment)
        #expect(session.read().contains("corridors origin=NPL"))
        session.type("[")
        #expect(session.read().contains("remittances area=region"))
        quit(session)
    }

    @Test("Files and folder are for their owner alone")
    func rights() throws {
        let home = StateHome()
        let session = start(home)
        press(["b", "2"], in: session)
        quit(session)
        func mode(_ path: String) throws -> Int {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
        }
        #expect(try mode(home.folder) == 0o700)
        for file in ["history", "bookmarks", "lock"] { #expect(try mode(home.folder + "/" + file) == 0o600, "\(file)") }
    }

    @Test(
        "A signal keeps the last place as q does, and a fault of its own doesn't",
        arguments: [(SIGTERM, true), (SIGHUP, true), (SIGINT, true), (SIGSEGV, false)])
    func signals(signal: Int32, isKept: Bool) {
        let home = StateHome()
        let session = start(home)
        press(["5"], in: session)
        kill(session.process, signal)
        #expect(session.end() == -signal)
        #expect(
            home.lines("history").last
                == (isKept ? "remittances area=region by=subregion" : "stock area=region year=2019"))
    }

    @Test("Ctrl-Z keeps the place, and what comes after it is kept once more")
    func suspend() {
        let home = StateHome()
        let session = start(home)
        press(["4", "\u{1A}"], in: session)
        #expect(home.lines("history").last == "pyramid area=region year=2019")
        let count = home.lines("history").count
        quit(session)
        #expect(home.lines("history").count == count)
    }

    @Test("A terminal that is closed keeps the last place")
    func hangUp() {
        let home = StateHome()
        let session = start(home)
        press(["4"], in: session)
        close(session.terminal)
        #expect(session.end() != nil)
        #expect(home.lines("history").last == "pyramid area=region year=2019")
    }

    @Test("b sets a bookmark and takes it away, and the next session has it")
    func bookmarks() {
        let home = StateHome()
        var session = start(home)
        press(["4"], in: session)
        session.type("b")
        #expect(session.read().contains("bookmarked: pyramid"))
        quit(session)
        #expect(home.text("bookmarks") == "pyramid area=region year=2019\n")
        session = start(home)
        session.type("b")
        #expect(session.read().contains("no longer bookmarked"))
        #expect(home.text("bookmarks") == "")
        quit(session)
    }

    @Test("Two programs at once lose nothing: each sees the other's bookmarks, and both histories stand")
    func together() {
        let home = StateHome()
        let first = start(home)
        let second = start(home)
        press(["4", "b"], in: first)
        press(["5", "b"], in: second)
        press(["2", "b"], in: first)
        #expect(
            Set(home.lines("bookmarks")) == [
                "pyramid area=region year=2019", "remittances area=region by=subregion",
                "stock area=region by=subregion",
            ])
        second.type("B")
        let list = second.read()
        #expect(list.contains("pyramid area=region year=2019") && list.contains("stock area=region by=subregion"))
        press(["\u{1B}"], in: second)
        quit(first)
        quit(second)
        let lines = home.lines("history")
        for line in [
            "pyramid area=region year=2019", "stock area=region by=subregion", "remittances area=region by=subregion",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("Many programs that set bookmarks at the same moment lose none")
    func crowd() {
        let home = StateHome()
        let sessions = ["NPL", "IND", "PAK", "BGD", "LKA", "BTN"].map { start(home, ["stock", "area=" + $0]) }
        for session in sessions { session.type("b") }
        for session in sessions { session.read(quiet: 400) }
        #expect(home.lines("bookmarks").count == sessions.count)
        for session in sessions { quit(session) }
        #expect(Set(home.lines("history")).count == sessions.count)
    }

    @Test("Lines that mean nothing are kept, not shown, and said once")
    func unknown() throws {
        let home = StateHome()
        let damaged = Array("# mine\n\nnonsense\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("pyramid area=IND".utf8)
        try home.write(damaged, to: "bookmarks")
        let session = start(home)
        session.type("B")
        let text = session.read()
        #expect(text.contains("pyramid area=IND") && text.contains("2 lines of the bookmarks mean nothing here"))
        #expect(!text.contains("nonsense"))
        press(["\u{1B}", "5", "b"], in: session)
        quit(session)
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
        press(["b", "B", "\u{1B}", "4", "[", "2"], in: session)
        quit(session)
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
        press(["\u{1B}"], in: session)
        quit(session)
    }

    @Test("A folder that is a link is not used")
    func linkedFolder() throws {
        let home = StateHome()
        let elsewhere = StateHome()
        try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: elsewhere.path, withIntermediateDirectories: true)
        symlink(elsewhere.path, home.folder)
        let session = start(home)
        press(["4", "b"], in: session)
        quit(session)
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
        quit(session)
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
        let session = start(home)
        press(["4"], in: session)
        quit(session)
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
            quit(session)
            #expect(!FileManager.default.fileExists(atPath: "relative/state"))
        }
    }

    @Test("HOME is used where no state folder is named")
    func home() {
        let home = StateHome()
        let session = ExplorerSession(environment: ["HOME": home.path, "XDG_STATE_HOME": "relative"])
        session.read()
        press(["b"], in: session)
        quit(session)
        #expect(FileManager.default.fileExists(atPath: home.path + "/.local/state/crossings/bookmarks"))
    }
}
