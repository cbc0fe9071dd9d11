import Foundation
import Testing

@Suite("Folders that others can write", .inTurn)
struct SharedFolderTests {
    /// A folder that all can write, and a file beside it that must stay as it is.
    private final class Shared {
        let path = NSTemporaryDirectory() + "crossings-shared-" + UUID().uuidString
        var folder: String { path + "/all" }
        var victim: String { path + "/victim" }

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            chmod(folder, 0o777)
            try Data("mine\n".utf8).write(to: URL(fileURLWithPath: victim))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var victimText: String { (try? String(contentsOfFile: victim, encoding: .utf8)) ?? "" }
    }

    private func visit(_ home: StateHome, _ keys: [String] = ["5", "b", "4"]) -> ExplorerSession {
        let session = ExplorerSession(columns: 80, rows: 24, environment: home.environment)
        session.read()
        session.press(keys)
        session.type("q")
        #expect(session.end() == 0)
        return session
    }

    @Test("A hard link in place of a state file is not written through", arguments: ["history", "bookmarks", "lock"])
    func hardLink(file: String) throws {
        let (shared, home) = (try Shared(), StateHome())
        try home.make()
        chmod(home.folder, 0o777)
        #expect(link(shared.victim, home.folder + "/" + file) == 0)
        _ = visit(home)
        #expect(shared.victimText == "mine\n")
    }

    @Test("In a folder of one's own a hard link is a backup's, and goes on being written")
    func backup() throws {
        let home = StateHome()
        try home.write("covid\n", to: "history")
        #expect(link(home.folder + "/history", home.path + "/backup") == 0)
        _ = visit(home)
        #expect(home.lines("history").last == "pyramid area=region year=2019")
    }

    @Test("A pipe in place of a state file holds nothing up", arguments: ["history", "bookmarks", "lock"])
    func pipe(file: String) throws {
        let home = StateHome()
        try home.make()
        #expect(mkfifo(home.folder + "/" + file, 0o600) == 0)
        let session = visit(home, ["5", "b", "B", "\u{1B}", "4"])
        #expect(
            String(decoding: session.received, as: UTF8.self).contains("not a regular file")
                || String(decoding: session.received, as: UTF8.self).contains("No such device"))
    }

    @Test("Another user's link in such a folder leads nowhere", .enabled(if: getuid() == 0, "only root can lay it"))
    func foreignLink() throws {
        let shared = try Shared()
        let target = shared.path + "/target"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        let out = shared.folder + "/out"
        symlink(target, out)
        lchown(out, 12345, 12345)
        let shown = try Program.run(["show", "stock", "--output", out + "/a.txt"])
        #expect(shown.status == 73 && shown.errors.contains("another user's link"))
        let csv = shared.path + "/own.csv"
        try Data("origin,destination,year,sex,persons\nNPL,IND,2019,both,5\n".utf8).write(to: URL(fileURLWithPath: csv))
        let imported = try Program.run(["import", csv, "-o", out, "--edition", "own"])
        #expect(imported.status == 73 && imported.errors.contains("another user's link"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target).isEmpty)
        // One's own link is one's own way.
        lchown(out, 0, 0)
        #expect(try Program.run(["show", "stock", "--output", out + "/a.txt"]).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["a.txt"])
    }
}
