import Foundation
import PseudoTerminal

/// A real sshd on this machine with keys of its own, for whoever runs the tests; all of it goes with the test.
final class SecureServer {
    static let isPossible = ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let port: Int32
    let home = StateHome()
    private let folder = NSTemporaryDirectory() + "crossings-sshd-" + UUID().uuidString
    /// Its process and its terminal. (Not Foundation's `Process`: sshd closes what that waits by, and then no end of any
    /// process is noticed any more.)
    private let server: (process: pid_t, terminal: Int32)
    private let user: String

    struct Fault: Error { let log: String }

    /// Starts it. `settings` are lines of its configuration that go before those it needs.
    init(_ settings: [String]) throws {
        port = thin_link_free_port()
        user = NSUserName()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // Where root runs it, sshd asks for an empty folder of this name.
        if getuid() == 0 { mkdir("/run/sshd", 0o755) }
        for key in ["host", "user"] { try Self.makeKey(folder + "/" + key) }
        let lines =
            settings + [
                "ListenAddress 127.0.0.1:\(port)", "HostKey \(folder)/host", "AuthorizedKeysFile \(folder)/user.pub",
                "PidFile none", "StrictModes no", "UsePAM no", "PasswordAuthentication no",
                "KbdInteractiveAuthentication no", "PermitRootLogin prohibit-password", "PrintMotd no",
                "PrintLastLog no", "Subsystem sftp internal-sftp", "LogLevel VERBOSE", "MaxStartups 100",
                "SetEnv XDG_STATE_HOME=\(home.path) XDG_RUNTIME_DIR=\(home.runtime) LC_ALL=C.UTF-8",
            ]
        try (lines.joined(separator: "\n") + "\n").write(
            toFile: folder + "/sshd_config", atomically: true, encoding: .utf8)
        server = Self.spawn(["/usr/sbin/sshd", "-D", "-E", folder + "/log", "-f", folder + "/sshd_config"])
        let isListening = ExplorerSession.poll { self.log.contains("Server listening") }
        guard isListening else { throw Fault(log: log) }
    }

    deinit {
        kill(server.process, SIGTERM)
        var status: Int32 = 0
        _ = pty_wait(server.process, 3000, &status)
        close(server.terminal)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What it has written about its connections.
    var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "" }

    private static func spawn(_ command: [String]) -> (process: pid_t, terminal: Int32) {
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), nil]
        defer { for text in words + settings { free(text) } }
        var process: pid_t = 0
        let terminal = pty_spawn(command[0], &words, &settings, 80, 24, &process)
        return (process, terminal)
    }

    private static func makeKey(_ path: String) throws {
        let maker = Process()
        maker.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-keygen")
        maker.arguments = ["-q", "-t", "ed25519", "-N", "", "-f", path]
        try maker.run()
        maker.waitUntilExit()
    }

    /// The options that a client needs for it.
    func options(port: Int32? = nil) -> String {
        let settings = [
            "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes", "BatchMode=yes",
            "LogLevel=ERROR", "ControlPath=none", "Port=\(port ?? self.port)", "User=\(user)",
            "IdentityFile=\(folder)/user",
        ]
        return "-F none " + settings.map { "-o \($0)" }.joined(separator: " ")
    }

    /// A login in a terminal, with a command or without.
    func login(_ command: String = "", port: Int32? = nil) -> ExplorerSession {
        ExplorerSession(
            shell: "exec ssh -tt \(options(port: port)) 127.0.0.1 \(command)", columns: 80, rows: 24, home: home)
    }

    /// Runs a client's command line without a terminal, `ssh` and its kin, where `OPTIONS` stands for the options.
    func run(_ line: String) throws -> Program.Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line.replacing("OPTIONS", with: options())]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let (output, errors) = (Pipe(), folder + "/errors-" + UUID().uuidString)
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Result(
            output: String(decoding: data, as: UTF8.self),
            errors: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "",
            status: process.terminationStatus)
    }

    /// The programs that it runs for its clients.
    var sessions: [pid_t] { ProcessFacts.running(Program.path, with: "XDG_STATE_HOME=" + home.path) }
}
