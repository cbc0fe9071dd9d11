import Foundation
import PseudoTerminal
import Testing

@Suite("Restricted sessions", .inTurn)
struct RestrictionTests {
    private func guest(_ command: String, _ arguments: [String] = []) throws -> Program.Result {
        try Program.run(["--restricted"] + arguments, environment: ["SSH_ORIGINAL_COMMAND": command])
    }

    @Test(
        "Options that name files are refused with 77 and a sentence",
        arguments: [
            ["import", "a.csv", "-o", "b"], ["show", "stock", "--output", "x"], ["show", "stock", "--output=x"],
            ["--data", "/tmp", "list", "kinds"], ["--data=/tmp"],
            ["show", "paragraph", "7", "--document", "/etc/passwd"],
            ["present", "deck.md"], ["present", "--export", "x.html"], ["present", "--check", "deck.md"],
            ["--document=/etc/passwd", "verify"], ["explore", "--data", "/"], ["find", "nepal", "--data", "/"],
            ["present", "--notes"], ["present", "--follow"], ["present", "--follow", "--session", "1"],
        ])
    func options(arguments: [String]) throws {
        for words in [["--restricted"] + arguments, [arguments[0], "--restricted"] + arguments.dropFirst()]
        where !(words[0].hasPrefix("--") && words[1] == "--restricted") {
            let result = try Program.run(words)
            #expect(result.status == 77, "\(words)")
            #expect(result.output.isEmpty)
            #expect(result.errors.hasSuffix(": not in a restricted session\n"))
        }
        #expect(!FileManager.default.fileExists(atPath: "x") && !FileManager.default.fileExists(atPath: "b"))
    }

    @Test("The variable for a document is not heard")
    func document() throws {
        let result = try Program.run(
            ["--restricted", "show", "paragraph", "7"], environment: ["CROSSINGS_DOCUMENT": "/etc/hostname"])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
    }

    @Test(
        "A guest’s own command may show, find and list",
        arguments: [
            ("show stock area=NPL --format csv", "code,area,year"), ("crossings list kinds", "corridors"),
            ("find 'women from nepal'", "Nepal"), ("show \"stock\"  area='nepal' --format csv", "NPL,Nepal"),
            ("--version", "."), ("show --help", "USAGE:"), ("find --restricted health", "ealth"),
        ])
    func command(command: String, clue: String) throws {
        let result = try guest(command)
        #expect(result.status == 0, "\(command)")
        #expect(result.output.contains(clue))
    }

    @Test(
        "Everything else is refused, and no shell reads it",
        arguments: [
            "sh", "sh -c id", "/usr/lib/openssh/sftp-server", "internal-sftp", "scp -t /tmp", "$(id)", "`id`",
            "id;show",
            "explore", "import a -o b", "verify", "manual", "crossings import a -o b", "", " ",
        ])
    func otherCommands(command: String) throws {
        let result = try guest(command)
        if command.allSatisfy(\.isWhitespace) {
            // No command: the explorer, which without a terminal is the figure as text.
            #expect(result.status == 0 && result.output.contains("Migrant stock"))
        } else {
            #expect(result.status == 77 && result.output.isEmpty, "\(command)")
            #expect(result.errors.hasPrefix("crossings: "))
        }
    }

    @Test(
        "What a shell would make something of is a word like any other",
        arguments: [
            ("show stock; id", 64), ("show stock && id", 64), ("show stock > x", 64), ("show $HOME", 64),
            ("show 'stock", 64), ("show stock --output=x", 77), ("list kinds --data /etc", 77),
            ("show stock -- --output x", 64),
        ])
    func shellWords(command: String, status: Int32) throws {
        let result = try guest(command)
        #expect(result.status == status, "\(command)")
        #expect(!result.output.contains("uid=") && !result.errors.contains("uid="))
        #expect(!FileManager.default.fileExists(atPath: "x"))
    }

    @Test("In the explorer export and suspend are refused with a sentence, copying goes to the terminal alone")
    func explorer() {
        let home = StateHome()
        let session = ExplorerSession(["--restricted"], environment: home.environment)
        session.read()
        for (keys, sentence) in [
            ("x", "export: not in a restricted session"), ("\u{1A}", "suspend: not in a restricted session"),
            (":export\r", "export: not in a restricted session"), ("y", "a restricted session writes no files"),
        ] {
            session.type(keys)
            #expect(session.wait(for: sentence), "\(sentence)")
        }
        kill(session.process, SIGTSTP)
        session.type("5")
        #expect(session.wait(for: "remittances area=region"), "a signal doesn't stop it either")
        #expect((try? FileManager.default.contentsOfDirectory(atPath: home.folder))?.sorted() == ["history", "lock"])
        session.type("q")
        #expect(session.end() == 0)
        session.read()
        #expect(session.isUsable)
        #expect(home.lines("history").last == "remittances area=region by=subregion")
    }

    @Test(
        "Where the state folder can't be made nothing is kept and nothing said",
        arguments: [
            "/proc/none", "/dev/null", "",
        ])
    func homeless(state: String) {
        let session = ExplorerSession(["--restricted"], environment: ["XDG_STATE_HOME": state])
        session.read()
        session.type("54")
        session.read()
        session.type("b")
        #expect(session.wait(for: "bookmarked"))
        session.type("q")
        #expect(session.end() == 0)
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(!text.contains("No such file") && !text.contains("Not a directory") && !text.contains("this session"))
    }

    /// What strace sees of a session: no other program is started, and nothing opened for writing but the terminal and the
    /// state.
    @Test("It starts no program and opens no file but its own", .enabled(if: Tracing.isPossible))
    func traced() throws {
        let home = StateHome()
        let log = home.path + ".trace"
        defer { try? FileManager.default.removeItem(atPath: log) }
        let calls = "execve,execveat,fork,vfork,clone,clone3,open,openat,creat,rename,renameat,link,mkdir"
        let session = ExplorerSession(
            shell: "exec strace -f -qq -e trace=\(calls) -o \(log) \(Program.path) --restricted",
            environment: home.environment)
        session.wait(for: "Crossings")
        session.read()
        session.press(["2", "7", "0", "x", "y", "Y", "c", ":", "export", "\r", "b", "q"])
        #expect(session.end() == 0)
        let lines = try String(contentsOfFile: log, encoding: .utf8).components(separatedBy: "\n")
        #expect(lines.filter { $0.contains("execve") }.count == 1)
        #expect(!lines.contains { $0.contains(/^\d+ +(v?fork|clone3?)\(/) })
        let written = lines.filter { $0.contains("O_WRONLY") || $0.contains("O_RDWR") || $0.contains("O_CREAT") }
        for line in written where !line.contains("ENOENT") {
            let isOwn = ["/dev/tty", "\"history\"", "\"bookmarks", "\"lock\""].contains { line.contains($0) }
            #expect(isOwn, "\(line)")
        }
        #expect(!written.isEmpty)
    }

    private enum Tracing {
        /// Whether this machine has strace and lets it look.
        static let isPossible: Bool = {
            let tracer = Process()
            tracer.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
            tracer.arguments = ["-o", "/dev/null", "/bin/true"]
            guard (try? tracer.run()) != nil else { return false }
            tracer.waitUntilExit()
            return tracer.terminationStatus == 0
        }()
    }
}
