import Foundation
import PseudoTerminal
import Testing

@Suite("Screens that follow a presentation", .serialized)
struct FollowingTests {
    private let home = StateHome()
    private var folder: String { home.runtime + "/crossings" }

    private func screen(
        _ arguments: String..., columns: Int32 = 80, rows: Int32 = 24, environment: [String: String] = [:]
    ) -> FollowedScreen {
        FollowedScreen(arguments, runtime: home.runtime, columns: columns, rows: rows, environment: environment)
    }

    private var sockets: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func mode(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
    }

    @Test("Notes drive the speaker's screen, and followers of other sizes and characters show the same slide")
    func together() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let notes = screen("--notes", columns: 120, rows: 36)
        let followers = [
            screen("--follow", columns: 60, rows: 20), screen("--follow", "--charset", "ascii"),
            screen("--follow", columns: 200, rows: 60),
        ]
        #expect(notes.shows("Welcome. Everything you will see") && notes.shows("of 32 min planned"))
        for follower in followers { #expect(follower.shows("1 / 25")) }
        notes.type(" ")
        for one in [speaker] + followers { #expect(one.shows("2 / 25")) }
        #expect(notes.shows("Say it slowly"))
        notes.type("12\r")
        for one in [speaker] + followers { #expect(one.shows("12 / 25")) }
        notes.type("b")
        for one in [speaker] + followers { #expect(one.sees { !$0.contains { !$0.isWhitespace } }) }
        #expect(notes.shows("screen empty"))
        notes.type("b")
        for one in [speaker] + followers { #expect(one.shows("12 / 25")) }
        speaker.type("\u{7F}")
        for one in followers { #expect(one.shows("11 / 25")) }
        #expect(followers[1].session.received.allSatisfy { $0 < 0x80 })
        #expect(followers[0].text != followers[2].text)
        // A follower drives nothing.
        followers[0].type(" ")
        #expect(followers[0].shows("this screen follows"))
        #expect(notes.shows("Now") && speaker.shows("11 / 25"))
        speaker.type("q")
        #expect(speaker.session.end() == 0)
        for one in followers + [notes] { #expect(one.shows("The presentation has ended.")) }
        #expect(sockets.isEmpty)
        for one in followers + [notes] {
            one.type("q")
            #expect(one.session.end() == 0)
            one.session.read(first: 200)
            #expect(one.session.isUsable)
        }
    }

    @Test("A changed figure, and a view in the explorer, are at a follower's screen; notes bring the slides back")
    func live() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let follower = screen("--follow")
        let notes = screen("--notes", columns: 120, rows: 36)
        #expect(follower.shows("1 / 25") && notes.shows("Welcome."))
        speaker.type("6\r")
        #expect(speaker.shows("6 / 25") && follower.shows("6 / 25"))
        let before = speaker.text
        speaker.type(",")
        #expect(speaker.sees { $0 != before } && follower.sees { $0 != before })
        #expect(speaker.sees { $0 == follower.text } && !speaker.text.contains("only year"))
        speaker.type("\u{1B}")
        #expect(notes.shows("in the explorer"))
        speaker.type("5")
        #expect(follower.sees { $0.contains("6 / 25") && $0.contains("Remittances") })
        // Who comes meanwhile sees it too.
        #expect(screen("--follow").sees { $0.contains("6 / 25") && $0.contains("Remittances") })
        notes.type(" ")
        for one in [speaker, follower] { #expect(one.shows("7 / 25")) }
        #expect(notes.sees { !$0.contains("in the explorer") })
        speaker.type("q")
        #expect(speaker.session.end() == 0)
        #expect(sockets.isEmpty)
    }

    @Test("The clock begins anew on both screens, from either")
    func clock() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let notes = screen("--notes")
        #expect(notes.shows("0:02 of 32 min"))
        notes.type("r")
        #expect(notes.shows("0:00 of 32 min") && notes.shows("0:02 of 32 min"))
        speaker.type("r")
        #expect(notes.shows("0:00 of 32 min"))
    }

    @Test("Who comes first waits, and goes on with the next presentation when one ends or is killed")
    func waiting() {
        let follower = screen("--follow")
        let notes = screen("--notes")
        for one in [follower, notes] { #expect(one.shows("Waiting for a presentation")) }
        let first = screen()
        for one in [follower, notes] { #expect(one.shows("1 / 25")) }
        first.type("3\r")
        for one in [follower, notes] { #expect(one.shows("3 / 25")) }
        kill(first.session.process, SIGKILL)
        _ = first.session.end()
        for one in [follower, notes] { #expect(one.shows("The presentation has ended.")) }
        let second = screen()
        #expect(second.shows("1 / 25"))
        for one in [follower, notes] { #expect(one.shows("1 / 25")) }
        // What the killed one left is gone, the other's is there.
        #expect(sockets == ["present-\(second.session.process)"])
        follower.type("q")
        #expect(follower.session.end() == 0)
    }

    @Test("A socket of the same number that a killed presentation left is replaced")
    func leftOver() throws {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let name = folder + "/" + (sockets.first ?? "")
        kill(speaker.session.process, SIGKILL)
        _ = speaker.session.end()
        #expect(sockets.count == 1)
        // The script takes the number that the program then has.
        let script = "ln '\(name)' \(folder)/present-$$; exec \(Program.path) present"
        let second = FollowedScreen(
            ExplorerSession(shell: script, columns: 80, rows: 24, environment: ["XDG_RUNTIME_DIR": home.runtime]))
        #expect(second.shows("1 / 25"))
        #expect(screen("--follow", "--session", String(second.session.process)).shows("1 / 25"))
        #expect(sockets.contains("present-\(second.session.process)"))
    }

    @Test("A killed follower is forgotten, and a stopped one holds nobody up and catches up when it goes on")
    func slow() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let (dead, stopped, live) = (screen("--follow"), screen("--follow"), screen("--follow"))
        for one in [dead, stopped, live] { #expect(one.shows("1 / 25")) }
        kill(stopped.session.process, SIGSTOP)
        speaker.type(" ")
        #expect(live.shows("2 / 25"))
        kill(dead.session.process, SIGKILL)
        // More places than a socket holds; what nobody reads must be replaced and not heaped up.
        for round in 0..<400 {
            speaker.type(round % 2 == 0 ? "\u{1B}[F" : "\u{1B}[H")
            speaker.session.read(quiet: 1, first: 40)
            live.session.read(quiet: 1, first: 1)
        }
        speaker.type("9\r")
        #expect(speaker.shows("9 / 25", within: 10_000) && live.shows("9 / 25"))
        kill(stopped.session.process, SIGCONT)
        #expect(stopped.shows("9 / 25"))
        speaker.type(" ")
        for one in [stopped, live] { #expect(one.shows("10 / 25")) }
        speaker.type("q")
        #expect(speaker.session.end() == 0)
    }

    @Test("Of two presentations the newest is followed, or the one that is named")
    func sessions() {
        let first = screen()
        #expect(first.shows("1 / 25"))
        let second = screen()
        #expect(second.shows("1 / 25"))
        first.type("5\r")
        second.type("7\r")
        #expect(first.shows("5 / 25") && second.shows("7 / 25"))
        #expect(screen("--follow").shows("7 / 25"))
        #expect(screen("--follow", "--session", String(first.session.process)).shows("5 / 25"))
        #expect(screen("--notes", "--session", "1").shows("Waiting for a presentation"))
        #expect(sockets.count == 2)
    }

    // MARK: Strangers

    @Test("Folder and socket are the user's alone")
    func permissions() {
        umask(0)
        defer { umask(0o022) }
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        #expect(mode(folder) == 0o700)
        #expect(sockets.count == 1 && sockets.allSatisfy { mode(folder + "/" + $0) == 0o600 })
    }

    @Test(
        "A folder that others can enter, or a link, takes no socket; then one in /tmp does", arguments: [false, true])
    func unsafeFolder(isLink: Bool) throws {
        let other = home.runtime + "/other"
        try FileManager.default.createDirectory(
            atPath: isLink ? other : folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: isLink ? 0o700 : 0o755])
        if isLink { symlink(other, folder) }
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        #expect(sockets.isEmpty)
        let name = "present-\(speaker.session.process)"
        #expect(mode("/tmp/crossings-\(geteuid())") == 0o700)
        #expect(mode("/tmp/crossings-\(geteuid())/" + name) == 0o600)
        let pid = String(speaker.session.process)
        #expect(screen("--follow", "--session", pid).shows("1 / 25"))
        speaker.type("q")
        #expect(speaker.session.end() == 0)
        #expect(mode("/tmp/crossings-\(geteuid())/" + name) == nil)
    }

    @Test("Another user is told nothing, even where the folder lets one in", .enabled(if: getuid() == 0))
    func otherUser() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let path = folder + "/" + (sockets.first ?? "")
        #expect(local_bytes_as(65_534, path) == -1)
        chmod(home.runtime, 0o777)
        chmod(folder, 0o777)
        chmod(path, 0o777)
        #expect(local_bytes_as(65_534, path) == 0)
        #expect(local_bytes_as(geteuid(), path) > 0)
        speaker.type(" ")
        #expect(speaker.shows("2 / 25"))
    }

    @Test("Whoever sends what is no command is let go, and the presentation goes on")
    func garbage() {
        let speaker = screen()
        #expect(speaker.shows("1 / 25"))
        let path = folder + "/" + (sockets.first ?? "")
        for bytes in [[0xFF, 0xFF, 0xFF, 0xFF], [1, 0, 0, 0, 9], Array(repeating: UInt8(0x41), count: 5000)] {
            let descriptor = local_connect(path)
            #expect(descriptor >= 0)
            _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            var buffer = [UInt8](repeating: 0, count: 1 << 20)
            // It reads to the end, which comes when it has been let go.
            #expect(ExplorerSession.poll { recv(descriptor, &buffer, buffer.count, 0) <= 0 })
            close(descriptor)
        }
        speaker.type(" ")
        #expect(speaker.shows("2 / 25"))
    }

    @Test(
        "A follower of something else than a presentation says so and waits on", arguments: [[0xFF], [1, 0, 0, 0, 7]])
    func stranger(bytes: [UInt8]) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let listener = local_listen(folder + "/present-1")
        #expect(listener >= 0)
        let follower = screen("--follow")
        let peer = accept(listener, nil, nil)
        let sent = bytes + Array(repeating: UInt8(0xFF), count: 100)
        _ = sent.withUnsafeBytes { send(peer, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        #expect(follower.shows("is no presentation"))
        close(peer)
        close(listener)
        follower.type("q")
        #expect(follower.session.end() == 0)
    }

    @Test("A guest's presentation can be followed by nobody")
    func restricted() {
        let speaker = screen("--restricted")
        #expect(speaker.shows("1 / 25"))
        #expect(sockets.isEmpty)
    }

    @Test("Wrong options are refused with 64")
    func usage() throws {
        for arguments in [
            ["--notes", "--follow"], ["--session", "1"], ["--follow", "--session", "../x"], ["--notes", "a.md"],
            ["--follow", "--check"], ["--notes", "--export", "a.txt"], ["--follow", "--from-bookmarks"],
        ] {
            let result = try Program.run(["present"] + arguments)
            #expect(result.status == 64 && result.output.isEmpty && !result.errors.isEmpty, "\(arguments)")
        }
    }

    // MARK: Over SSH

    @Test("A follower over SSH shows the same slides", .enabled(if: SecureServer.isPossible))
    func secureShell() throws {
        let server = try SecureServer([])
        let speaker = FollowedScreen(runtime: server.home.runtime)
        #expect(speaker.shows("1 / 25"))
        let follower = FollowedScreen(server.login(Program.path + " present --follow"))
        #expect(follower.shows("1 / 25", within: 60_000))
        speaker.type(" ")
        #expect(follower.shows("2 / 25"))
        follower.type("q")
        #expect(follower.session.end(within: 10_000) == 0)
    }
}
