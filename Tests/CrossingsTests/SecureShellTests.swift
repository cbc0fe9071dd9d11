import Foundation
import PseudoTerminal
import Testing

@Suite("Over SSH", .inTurn, .enabled(if: SecureServer.isPossible, "needs openssh-server and openssh-client"))
struct SecureShellTests {
    @Test("The explorer opens, walks and ends as in a terminal of one's own")
    func served() throws {
        let server = try SecureServer([])
        let session = server.login(Program.path)
        #expect(session.wait(for: "64,890,524"))
        session.type("4")
        #expect(session.wait(for: "pyramid"))
        session.type("q")
        #expect(session.end() == 0)
        session.read()
        #expect(session.isUsable && session.received.ends(of: "\u{1B}[?1049l"))
        #expect(server.home.lines("history").last == "pyramid area=region year=2019")
    }

    @Test("A client that is killed, or cut off, leaves no program behind", arguments: [false, true])
    func dropped(isCut: Bool) throws {
        let server = try SecureServer([])
        var link: pid_t = 0
        let port = thin_link_start(server.port, 0, &link)
        let session = server.login(Program.path, port: port)
        #expect(session.wait(for: "64,890,524"))
        session.type("5")
        #expect(session.wait(for: "remittances area=region"))
        #expect(server.sessions.count == 1)
        kill(isCut ? link : session.process, SIGKILL)
        #expect(ExplorerSession.poll { server.sessions.isEmpty })
        #expect(server.home.lines("history").last == "remittances area=region by=subregion")
        kill(link, SIGKILL)
        var status: Int32 = 0
        _ = pty_wait(link, 2000, &status)
    }

    /// A burst of keys ends in one drawing, not in one a key: forty screens would be over forty thousand bytes.
    @Test("At 1,200 bytes a second many keys are answered by few screens", arguments: [[], ["--slow"]])
    func thin(arguments: [String]) throws {
        let server = try SecureServer([])
        var link: pid_t = 0
        let port = thin_link_start(server.port, 1200, &link)
        let session = server.login(([Program.path] + arguments).joined(separator: " "), port: port)
        // The keys of the connection take some seconds themselves.
        #expect(
            session.wait {
                let text = String(decoding: $0, as: UTF8.self)
                return text.contains("areas to choose") || text.contains("64,890,524")
            })
        session.read()
        let before = session.received.count
        session.type(String(repeating: "2345", count: 10) + "8")
        #expect(session.wait(for: "covid category=health"))
        #expect(session.received.count - before < 20_000)
        session.read()
        session.type("q")
        #expect(session.end() == 0)
        kill(link, SIGKILL)
        var status: Int32 = 0
        _ = pty_wait(link, 2000, &status)
    }

    // MARK: Guests

    /// The settings that the README recommends, but for how a guest is let in; and what a careless server lets through.
    private static func guest() throws -> [String] {
        let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
        let lines = readme.components(separatedBy: "Match User guest\n")[1].split(separator: "\n")
            .prefix { $0.hasPrefix("        ") }.map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.contains("ForceCommand /usr/bin/crossings --restricted"))
        #expect(lines.contains("DisableForwarding yes"))
        return lines.filter { !$0.hasPrefix("AuthenticationMethods") && !$0.hasPrefix("PermitEmptyPasswords") }
            .map { $0.replacing("/usr/bin/crossings", with: Program.path) }
            + ["AcceptEnv CROSSINGS_DOCUMENT TERMINFO LOCPATH"]
    }

    @Test("A guest gets the explorer and nothing else")
    func guestExplorer() throws {
        let server = try SecureServer(Self.guest())
        let session = server.login()
        #expect(session.wait(for: "64,890,524"))
        for (keys, sentence) in [
            ("x", "export: not in a restricted session"), ("\u{1A}", "suspend: not in a restricted session"),
        ] {
            session.type(keys)
            #expect(session.wait(for: sentence))
        }
        session.type("4")
        #expect(session.wait(for: "pyramid"))
        session.type("q")
        #expect(session.end() == 0)
        let commanded = server.login("show stock area=NPL --format csv")
        #expect(commanded.wait(for: "NPL,Nepal,1990,both,429974"))
        #expect(commanded.end() == 0)
    }

    @Test("Whatever a guest asks for, there is no shell, no file and no way on")
    func guestAttempts() throws {
        let server = try SecureServer(Self.guest())
        let shown = try server.run("ssh -T OPTIONS 127.0.0.1 show stock area=NPL --format csv")
        #expect(shown.status == 0 && shown.output.contains("NPL,Nepal,1990,both,429974"))
        for command in ["id", "sh -c id", "'show stock; id'", "'$(id)'", "-s sftp", "import a -o b"] {
            let dashed = command.hasPrefix("-s")
            let line = dashed ? "ssh -T OPTIONS -s 127.0.0.1 sftp" : "ssh -T OPTIONS 127.0.0.1 \(command)"
            let result = try server.run(line)
            #expect(result.status == 77 || result.status == 64, "\(command)")
            #expect(!(result.output + result.errors).contains("uid="))
        }
        #expect(try server.run("echo ls | sftp OPTIONS -b - 127.0.0.1").status != 0)
        #expect(try server.run("scp OPTIONS 127.0.0.1:/etc/hostname copy").status != 0)
        #expect(try server.run("scp -O OPTIONS 127.0.0.1:/etc/hostname copy; test -e copy").status != 0)
        #expect(try server.run("ssh -T OPTIONS 127.0.0.1 show stock --output /tmp/crossings-guest").status == 77)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/crossings-guest"))
        let forwarded = try server.run("ssh OPTIONS -W 127.0.0.1:\(server.port) 127.0.0.1")
        #expect(forwarded.status != 0 && !forwarded.output.contains("SSH-2.0"))
        let document = try server.run(
            "CROSSINGS_DOCUMENT=/etc/passwd ssh -T OPTIONS -o SendEnv=CROSSINGS_DOCUMENT 127.0.0.1 show paragraph 7")
        #expect(document.status == 0 && !document.output.contains("root:"))
        #expect(server.sessions.isEmpty)
    }
}
