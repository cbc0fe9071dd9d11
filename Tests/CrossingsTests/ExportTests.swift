import Foundation
import Testing

@Suite("Exporting from the explorer", .inTurn)
struct ExportTests {
    /// A folder of the test's own, in which the program is started.
    private final class Folder {
        let path = NSTemporaryDirectory() + "crossings-export-" + UUID().uuidString

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit {
            chmod(path, 0o700)
            try? FileManager.default.removeItem(atPath: path)
        }

        func text(_ file: String) -> String? {
            FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
        }

        func write(_ text: String, to file: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + file))
        }

        var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
    }

    private let clear = "\u{15}"

    private func start(
        _ view: String, in folder: Folder, columns: Int32 = 120, rows: Int32 = 36,
        _ environment: [String: String] = [:]
    ) -> ExplorerSession {
        let session = ExplorerSession(
            shell: "cd '\(folder.path)' && exec '\(Program.path)' \(view)", columns: columns, rows: rows,
            environment: environment)
        session.read()
        return session
    }

    /// What is drawn after some keys.
    private func screen(_ keys: [String], in session: ExplorerSession) -> String {
        let before = session.received.count
        session.press(keys)
        return String(decoding: session.received.dropFirst(before), as: UTF8.self)
    }

    @Test(
        "A file holds what show --output writes",
        arguments: [("t", "txt"), ("c", "csv"), ("b", "tsv"), ("j", "json"), ("m", "md"), ("s", "svg"), ("h", "html")])
    func formats(letter: String, end: String) throws {
        let folder = try Folder()
        let session = start("stock area=NPL year=2019", in: folder)
        let text = screen(["x", letter, "\r"], in: session)
        let name = "stock-npl-1990-2019." + end
        #expect(text.contains("wrote " + name))
        #expect(folder.files == [name])
        let names = ["txt": "text", "md": "markdown"]
        let shown = folder.path + "/shown"
        _ = try Program.run([
            "show", "stock area=NPL", "--format", names[end] ?? end, "--output", shown,
        ])
        #expect(folder.text(name) == folder.text("shown"))
    }

    @Test("A file that exists is kept until it is told otherwise, and nothing is left beside it")
    func existing() throws {
        let folder = try Folder()
        try folder.write("mine", to: "stock-npl-1990-2019.csv")
        let session = start("stock area=NPL year=2019", in: folder)
        let asked = screen(["x", "c", "\r"], in: session)
        #expect(asked.contains("already"))
        #expect(folder.text("stock-npl-1990-2019.csv") == "mine" && folder.files.count == 1)
        session.press(["\r", "\r"])
        #expect(folder.text("stock-npl-1990-2019.csv") == "mine")
        #expect(folder.text("stock-npl-1990-2019_2.csv")?.hasPrefix("code,area") == true)
        session.press(["x", "c", "\r", "\u{1B}[B", "\r"])
        #expect(folder.text("stock-npl-1990-2019.csv") == folder.text("stock-npl-1990-2019_2.csv"))
        #expect(folder.files.count == 2)
    }

    @Test("A link is kept too; replaced, the link goes and what it led to stays")
    func link() throws {
        let (folder, other) = (try Folder(), try Folder())
        try other.write("victim", to: "victim")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a.csv", withDestinationPath: other.path + "/victim")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/b.csv", withDestinationPath: other.path + "/nothing")
        let session = start("stock area=NPL year=2019", in: folder)
        for name in ["a.csv", "b.csv"] {
            let asked = screen(["x", "c", clear, name, "\r"], in: session)
            #expect(asked.contains("already"), "\(name)")
            session.press(["\u{1B}[B", "\r"])
            #expect(folder.text(name)?.hasPrefix("code,area") == true)
            let kind = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.type]
            #expect(kind as? FileAttributeType == .typeRegular)
        }
        #expect(other.text("victim") == "victim" && other.files == ["victim"])
    }

    @Test("What can’t be written is said with the system’s reason, and the prompt stays")
    func faults() throws {
        let folder = try Folder()
        let session = start("stock area=NPL year=2019", in: folder)
        for (name, reason) in [
            ("none/a.csv", "No such file or directory"), ("/proc/a.csv", "No such file or directory"),
            (".", "Is a directory"),
            (String(repeating: "a", count: 290), "File name too long"),
        ] {
            let text = screen(["x", "c", clear, name, "\r"], in: session)
            #expect(text.contains(reason) && !text.contains("wrote"), "\(reason)")
            #expect(!screen([clear, "kept", "\r"], in: session).isEmpty)
            #expect(folder.files == ["kept"])
            try FileManager.default.removeItem(atPath: folder.path + "/kept")
        }
    }

    @Test("A full disk leaves nothing behind")
    func fullDisk() throws {
        let folder = try Folder()
        // A limit on files says no in the midst of writing, as a full disk does; what is drawn stays below it.
        let limit = "ulimit -f 96 && trap '' 25"
        let session = ExplorerSession(shell: "cd '\(folder.path)' && \(limit) && exec '\(Program.path)'")
        session.read()
        session.press([":", "students top=2000", "\r"])
        let text = screen(["x", "c", clear, "a.csv", "\r"], in: session)
        #expect(text.contains("File too large"))
        #expect(folder.files.isEmpty)
    }

    @Test("~/ is the home folder; a control character in a name is refused, an escape sequence is none")
    func names() throws {
        let (folder, home) = (try Folder(), try Folder())
        let session = start("stock area=NPL year=2019", in: folder, ["HOME": home.path])
        let text = screen(["x", "c", clear, "~/a.csv", "\r"], in: session)
        #expect(text.contains("wrote ~/a.csv, 7 rows"))
        #expect(home.files.contains("a.csv") && folder.files.isEmpty)
        let refused = screen(["x", "c", clear, "\u{1B}[200~b\u{07}\u{9B}c\u{1B}[201~", "\r"], in: session)
        #expect(refused.contains("control characters"))
        #expect(folder.files.isEmpty)
    }

    @Test("At 40 by 12 it works the same")
    func narrow() throws {
        let folder = try Folder()
        let session = start("stock area=NPL year=2019", in: folder, columns: 40, rows: 12)
        #expect(screen(["x", "c", "\r"], in: session).contains("wrote stock-npl-1990-2019.csv"))
        #expect(folder.files == ["stock-npl-1990-2019.csv"])
    }
}
