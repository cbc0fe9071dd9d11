import Foundation
import Testing

@Suite("Colours and themes", .inTurn)
struct ColourTests {
    /// Strong text in the light theme, and in the dark one.
    private static let light = "38;5;16m"
    private static let dark = "38;5;255m"

    private func ground(_ level: String) -> String { "\u{1B}]11;rgb:\(level)/\(level)/\(level)\u{1B}\\\u{1B}[?1;2c" }

    @Test("A terminal that says its ground is light gets the light theme, after a first screen that didn't wait")
    func asked() {
        let session = ExplorerSession()
        let first = session.read()
        #expect(first.contains("\u{1B}]11;?\u{1B}\\") && first.contains(Self.dark))
        session.type(ground("ffff"))
        let second = session.read()
        #expect(second.contains(Self.light) && !second.contains(Self.dark))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("A dark ground changes nothing, and neither is an answer a key, however late it comes")
    func late() {
        let session = ExplorerSession(["stock", "by=subregion"])
        session.read()
        session.type(ground("1010"))
        #expect(session.read().isEmpty)
        session.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[2;2R\u{1B}[?64;1;2;4c")
        #expect(session.read().isEmpty)
    }

    @Test("The theme that t chose is there at the next start; --theme goes before it, and auto asks again")
    func kept() {
        let home = StateHome()
        func first(_ arguments: [String] = []) -> (ExplorerSession, String) {
            let session = ExplorerSession(arguments, environment: home.environment)
            return (session, session.read())
        }
        let (session, _) = first()
        session.type("t")
        #expect(session.read().contains("theme light: for a light ground"))
        session.type("q")
        #expect(session.end() == 0)
        #expect(home.text("theme") == "light\n")
        let light = first().1
        #expect(light.contains(Self.light) && !light.contains("]11;?"))
        let dark = first(["--theme", "dark"]).1
        #expect(dark.contains(Self.dark) && !dark.contains("]11;?"))
        #expect(first(["--theme", "auto"]).1.contains("]11;?"))
        #expect(first(["--theme", "contrast"]).1.contains("38;5;231"))
    }

    @Test("A kept theme that means nothing is none")
    func damaged() throws {
        for text in ["", "purple\n", "light dark\n", String(repeating: "x", count: 5000)] {
            let home = StateHome()
            try home.write(text, to: "theme")
            let session = ExplorerSession(environment: home.environment)
            #expect(session.read().contains(Self.dark))
        }
    }

    @Test("COLORFGBG tells of a light ground where the terminal doesn't")
    func variable() {
        for (value, isLight) in [("0;15", true), ("0;default;15", true), ("15;0", false), ("7", true), ("x", false)] {
            let session = ExplorerSession(environment: ["COLORFGBG": value])
            #expect(session.read().contains(isLight ? Self.light : Self.dark), "\(value)")
        }
    }

    @Test("tmux tells of a light ground, and nothing of what it told is left for the shell")
    func tmux() throws {
        let settings = Multiplexer.usual(.tmux) + ["set -g window-style 'bg=#ffffff,fg=#000000'"]
        let tmux = try Multiplexer(.tmux, settings: settings)
        let session = tmux.session("\(Program.path); echo ENDED; exec cat -v", columns: 80, rows: 24)
        session.read()
        #expect(
            try ExplorerSession.poll {
                let screen = try tmux.capture(looks: true)
                return screen.contains(Self.light) && !screen.contains(Self.dark)
            })
        session.type("q")
        #expect(try ExplorerSession.poll { try tmux.capture().contains("ENDED") })
        session.read()
        #expect(try tmux.capture().trimmingCharacters(in: .whitespacesAndNewlines) == "ENDED")
    }

    @Test("A terminal in which signs take two cells has its screen in ASCII")
    func wideSigns() {
        let session = ExplorerSession(["stock", "by=subregion"], columns: 80, rows: 24)
        #expect(session.read().contains("█"))
        session.type("\u{1B}[2;3R\u{1B}[?1;2c")
        let second = session.read()
        #expect(second.contains("###") && second.utf8.allSatisfy { $0 < 0x80 })
        let other = ExplorerSession(["stock", "by=subregion"], columns: 80, rows: 24)
        other.read()
        other.type("\u{1B}[2;2R\u{1B}[?1;2c")
        #expect(other.read().isEmpty)
    }

    @Test("The check of themes passes, every style stands in it, and its numbers are those of the guidelines")
    func check() throws {
        let result = try Program.run(["themes", "--check", "--format", "csv"])
        #expect(result.status == 0)
        let rows = result.output.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(
            rows[0].joined(separator: ",")
                == "theme,colours,style,role,ground,foreground,background,value,required,verdict")
        #expect(rows.count > 1000 && rows.allSatisfy { $0.count == 10 })
        for row in rows.dropFirst() where row[3] == "text" {
            let value = try #require(Double(row[7]))
            #expect(value >= 4.5 && row[9] == "passes")
            #expect(abs(value - contrast(String(row[5]), String(row[6]))) < 0.011)
        }
        for row in rows.dropFirst() where row[3] == "mark" { #expect(Double(row[7]).map { $0 >= 3 } == true) }
        for theme in ["dark", "light", "contrast", "contrast-light"] {
            for colors in ["256", "16"] { #expect(rows.contains { $0[0] == theme && $0[1] == colors }) }
        }
        let text = try Program.run(["themes", "--check"])
        #expect(text.status == 0 && text.output.hasPrefix("dark, 256 colours: all "))
        #expect(try Program.run(["themes"]).output.split(separator: "\n").count == 4)
    }

    /// The ratio by another road than the program's.
    private func contrast(_ one: String, _ other: String) -> Double {
        func luminance(_ hex: String) -> Double {
            let number = Int(hex.dropFirst(), radix: 16) ?? 0
            let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
                let share = Double(part) / 255
                return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    @Test("show sends colours to a terminal as many as it has, to a pipe none unless told")
    func show() throws {
        let view = ["show", "stock", "by=subregion", "year=2019"]
        func printed(_ type: String, _ more: [String: String] = [:], _ arguments: [String] = []) -> String {
            ExplorerSession(view + arguments, type: type, environment: more).read()
        }
        #expect(printed("xterm-256color").contains("38;5;"))
        #expect(printed("xterm-256color", ["COLORTERM": "truecolor"]).contains("38;2;"))
        let few = printed("xterm")
        #expect(few.contains("\u{1B}[0;33m") && !few.contains("38;"))
        for none in [
            printed("vt100"), printed("dumb"), printed(""), printed("xterm-256color", ["NO_COLOR": "1"]),
            printed("xterm-256color", [:], ["--color", "never"]),
        ] { #expect(none.contains("Asia") && !none.contains("\u{1B}")) }
        #expect(printed("xterm", [:], ["--color", "true"]).contains("38;2;"))
        #expect(printed("xterm-256color", [:], ["--color", "16"]).contains("\u{1B}[0;33m"))
        #expect(try !Program.run(view).output.contains("\u{1B}"))
        #expect(try Program.run(view + ["--color", "always"]).output.contains("38;5;172m"))
        #expect(try Program.run(view + ["--color", "always", "--theme", "light"]).output.contains("38;5;166m"))
        #expect(
            try Program.run(view + ["--color", "always"], environment: ["TERM": "xterm"]).output.contains(
                "\u{1B}[0;33m"))
        let wrong = try Program.run(view + ["--color", "17"])
        #expect(wrong.status == 64 && wrong.errors.contains("256"))
    }
}
