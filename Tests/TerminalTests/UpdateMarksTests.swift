import Testing

@testable import Terminal

@Suite("Marks around updates")
struct UpdateMarksTests {
    @Test("terminfo goes first, then the type, then the program; what stands between is asked itself")
    func choice() {
        let described = UpdateMarks(begin: [1], end: [2])
        func fitting(_ type: String, _ program: String = "", _ version: String = "") -> UpdateMarks {
            .fitting(described: .none, UpdateMarks.Names(type: type, program: program, version: version))
        }
        #expect(UpdateMarks.fitting(described: described, UpdateMarks.Names(type: "foot")) == described)
        for type in ["foot", "foot-direct", "xterm-kitty", "alacritty", "wezterm"] {
            #expect(fitting(type) == .mode2026, "\(type)")
        }
        for type in ["xterm-256color", "footloose", "vt100", ""] { #expect(fitting(type) == .none, "\(type)") }
        #expect(fitting("xterm-256color", "iTerm.app") == .mode2026)
        #expect(fitting("screen-256color", "iTerm.app") == .none)
        for (version, marks) in [
            ("3.4", UpdateMarks.mode2026), ("3.10", .mode2026), ("next-3.5", .mode2026), ("3.3a", .none), ("", .none),
        ] {
            #expect(fitting("tmux-256color", "tmux", version) == marks, "\(version)")
        }
    }
}
