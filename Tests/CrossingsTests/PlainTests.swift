import Foundation
import Testing

@Suite("--plain", .inTurn)
struct PlainTests {
    @Test("show prints a title, sentences and a row a line, nothing drawn; by the environment too")
    func show() throws {
        let result = try Program.run(["show", "corridors origin=NPL top=3", "--plain"])
        #expect(result.status == 0 && result.errors.isEmpty)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines[1] == "In persons, year 2019, both sexes.")
        #expect(lines.contains { $0.hasPrefix("1. Nepal to Malaysia: 578,082") })
        #expect(lines.last?.hasPrefix("Source: ") == true)
        #expect(!result.output.contains("█") && !result.output.contains("  "))
        let asked = try Program.run(["show", "corridors origin=NPL top=3"], environment: ["CROSSINGS_PLAIN": "1"])
        #expect(asked.output == result.output)
        let drawn = try Program.run(["show", "corridors origin=NPL top=3"])
        for environment in [["CROSSINGS_PLAIN": "0"], ["CROSSINGS_PLAIN": ""]] {
            #expect(
                try Program.run(["show", "corridors origin=NPL top=3"], environment: environment).output == drawn.output
            )
        }
        #expect(
            try Program.run(
                ["show", "corridors origin=NPL top=3", "--no-plain"], environment: ["CROSSINGS_PLAIN": "1"]
            ).output == drawn.output)
    }

    @Test("Rows for scripts stay what they are by the environment; asked for together they are refused")
    func formats() throws {
        let rows = try Program.run(["show", "stock", "--format", "csv"]).output
        #expect(
            try Program.run(["show", "stock", "--format", "csv"], environment: ["CROSSINGS_PLAIN": "1"]).output == rows)
        #expect(try Program.run(["show", "stock", "--format", "csv", "--plain"]).status == 64)
    }

    @Test("Help, manual page and completions name it")
    func named() throws {
        #expect(try Program.run(["explore", "--help"]).output.contains("--plain"))
        #expect(try Program.run(["show", "--help"]).output.contains("--plain"))
        let manual = try Program.run(["manual"]).output
        #expect(manual.contains("\\-\\-plain") && manual.contains("CROSSINGS_PLAIN"))
        for shell in ["bash", "zsh", "fish"] {
            #expect(try Program.run(["completions", shell]).output.contains("plain"), "\(shell)")
        }
    }

    @Test("The explorer leaves the cursor in sight and sends few bytes for a line")
    func session() {
        let session = ExplorerSession(["--plain", "stock", "area=region"], columns: 80, rows: 24)
        let screen = session.read()
        #expect(screen.contains("Pane 2 of 10: Subregions."))
        #expect(screen.contains("\u{1B}[?25h") || screen.contains("\u{1B}[?12l\u{1B}[?25h"))
        #expect(!screen.contains("\u{1B}[?1000h") && !screen.contains("\u{1B}[?1002h"))
        session.type("d")
        session.read()
        session.type("\u{1B}[B")
        // Reading the next line moves the cursor and nothing else.
        let moved = session.read()
        #expect((1...12).contains(moved.utf8.count), "\(moved.debugDescription)")
        session.type("qq")
        #expect(session.end() == 0)
    }

    // MARK: In tmux

    @Test("In tmux the cursor is seen at the start of the chosen line, and where something is typed")
    func tmux() throws {
        let tmux = try Multiplexer(.tmux, settings: ["set -g status off"])
        let session = tmux.session(Program.path, columns: 80, rows: 24, ["CROSSINGS_PLAIN": "1"])
        session.read()
        func cursor() throws -> [Int] {
            try tmux.run("display -p '#{cursor_flag} #{cursor_x} #{cursor_y}'").split { $0 == " " || $0 == "\n" }
                .compactMap { Int($0) }
        }
        func line(_ row: Int) throws -> String {
            let lines = try tmux.capture().split(separator: "\n", omittingEmptySubsequences: false)
            return row < lines.count ? String(lines[row]) : ""
        }
        for (keys, text) in [
            (["2", "\u{1B}[B", "\u{1B}[B"], "North and Central Asia: 17,707,038, folded"),
            (["3"], "Bangladesh to India: 3,103,664"),
        ] {
            session.press(keys)
            let isThere = try ExplorerSession.poll(within: 20_000) {
                let place = try cursor()
                let stands = try line(place.last ?? 0).hasPrefix(text)
                return place.count == 3 && place[0] == 1 && place[1] == 0 && stands
            }
            #expect(isThere, "\(text)")
        }
        session.type(":nep")
        let isThere = try ExplorerSession.poll(within: 20_000) {
            let (place, typed) = (try cursor(), try line(1))
            return place == [1, 12, 1] && typed == "Command: nep"
        }
        #expect(isThere)
    }
}
