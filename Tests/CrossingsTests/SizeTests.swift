import Fuzzing
import Foundation
import PseudoTerminal
import Testing

@Suite("Sizes", .serialized)
struct SizeTests {
    private static let view = ["corridors", "origin=NPL"]

    /// Sizes that a storm goes through, the smallest and the largest among them, the same in every run.
    private static func storm(_ count: Int, ending last: (Int32, Int32)) -> [(columns: Int32, rows: Int32)] {
        var generator = SeededNumbers(seed: 20_190_701)
        var sizes: [(Int32, Int32)] = (0..<count).map { _ in
            (Int32.random(in: 1...220, using: &generator), Int32.random(in: 1...70, using: &generator))
        }
        for place in stride(from: 3, to: count, by: 17) { sizes[place] = place % 2 == 0 ? (1, 1) : (500, 200) }
        return sizes + [last]
    }

    private func fresh(_ columns: Int32, _ rows: Int32) -> [String] {
        let session = ExplorerSession(Self.view, columns: columns, rows: rows)
        session.read()
        return session.screen(Int(columns), Int(rows)).lines
    }

    @Test(
        "A storm of 200 sizes ends in the screen of a fresh start",
        arguments: [(120, 36), (80, 24), (40, 12), (1, 1), (500, 200)])
    func storm(columns: Int32, rows: Int32) {
        let session = ExplorerSession(Self.view)
        session.read()
        for (number, size) in Self.storm(200, ending: (columns, rows)).enumerated() {
            _ = pty_resize(session.terminal, size.columns, size.rows)
            if number % 9 == 0 { session.read(quiet: 1, first: 3) }
        }
        session.read(quiet: 600)
        #expect(session.screen(Int(columns), Int(rows)).lines == fresh(columns, rows))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("From 40×12 on there is a title with a year, a number and a cursor; below, the program lives")
    func small() {
        for (columns, rows) in [(40, 12), (60, 15), (30, 8), (12, 4), (5, 2), (2, 2), (1, 1), (1, 40), (200, 1)] {
            let session = ExplorerSession(["stock", "by=subregion"], columns: Int32(columns), rows: Int32(rows))
            session.read()
            for key in "1234567890?" {
                session.type(String(key))
                session.read(quiet: 30, first: 150)
            }
            session.type("\u{1B}")
            session.read(quiet: 100, first: 300)
            session.type("2")
            session.read(quiet: 100)
            let lines = session.screen(columns, rows).lines.joined(separator: "\n")
            if columns >= 40, rows >= 12 {
                for text in ["2019", "20.0"] { #expect(lines.contains(text), "\(columns) \(rows)") }
            }
            if columns > 1, rows > 2 { #expect(lines.contains(">"), "\(columns) \(rows)") }
            session.type("q")
            #expect(session.end() == 0, "\(columns) \(rows)")
        }
    }

    @Test("In GNU screen too a storm ends in the screen of a fresh start")
    func gnuScreen() throws {
        let home = StateHome()
        let folder = "/tmp/cr-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let environment = home.environment.merging(["SCREENDIR": folder]) { $1 }
        let program = ([Program.path] + Self.view).joined(separator: " ")
        func start(_ name: String, _ columns: Int32, _ rows: Int32) -> ExplorerSession {
            ExplorerSession(
                shell: "exec screen -U -c /dev/null -S \(name) \(program)", columns: columns, rows: rows,
                environment: environment)
        }
        let session = start("a", 120, 36)
        session.read(quiet: 800)
        for size in Self.storm(200, ending: (100, 30)) {
            _ = pty_resize(session.terminal, size.columns, size.rows)
            session.read(quiet: 1, first: 3)
        }
        session.read(quiet: 1500)
        let fresh = start("b", 100, 30)
        fresh.read(quiet: 1500)
        let lines = fresh.screen(100, 30).lines
        #expect(lines.contains { $0.contains("Nepal") } && lines.contains { $0.contains("? help") })
        #expect(session.screen(100, 30).lines == lines)
        for name in ["a", "b"] { _ = try Shell.run("screen -S \(name) -X quit", environment) }
    }

    @Test("In tmux too a storm ends in the screen of a fresh start")
    func tmux() throws {
        let home = StateHome()
        let folder = "/tmp/cr-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let environment = home.environment.merging(["TMUX_TMPDIR": folder]) { $1 }
        let program = ([Program.path] + Self.view).joined(separator: " ")
        let resizes = Self.storm(200, ending: (100, 30)).map {
            "tmux -L s resize-window -t a -x \($0.columns) -y \($0.rows)"
        }
        let script = """
            tmux -L s -f /dev/null new-session -d -s a -x 120 -y 36 'exec \(program)' \\; set -g status off
            sleep 1
            \(resizes.joined(separator: "\n"))
            tmux -L s new-session -d -s b -x 100 -y 30 'exec \(program)'
            sleep 2
            tmux -L s capture-pane -p -t a
            echo =====
            tmux -L s capture-pane -p -t b
            tmux -L s kill-server
            """
        let output = try Shell.run(script, environment)
        let screens = output.components(separatedBy: "=====\n")
        #expect(screens.count == 2 && screens[0].contains("Nepal") && screens[0].contains("? help"))
        #expect(screens.first == screens.last)
    }
}
