import Screen
import Testing

@testable import Terminal

@Suite("Sequences that the guard sends")
struct CapabilitiesTests {
    private func capabilities(_ strings: [String: String]) -> Capabilities {
        Capabilities { name, _ in strings[name].map { Array($0.utf8) } }
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
    }

    @Test("A terminal like xterm gets its mouse, paste and keypad modes, and they are taken back")
    func xterm() {
        let xterm = capabilities([
            "smcup": "\u{1B}[?1049h", "rmcup": "\u{1B}[?1049l", "smkx": "\u{1B}[?1h\u{1B}=",
            "rmkx": "\u{1B}[?1l\u{1B}>", "cnorm": "\u{1B}[?25h", "civis": "\u{1B}[?25l", "sgr0": "\u{1B}[m",
            "op": "\u{1B}[39;49m", "kmous": "\u{1B}[M",
        ])
        #expect(text(xterm.modes(mouse: true)) == "^[?1h^=^[?2004h^[?1000h^[?1002h^[?1006h^[?25l")
        #expect(text(xterm.modes(mouse: false)) == "^[?1h^=^[?2004h^[?1006l^[?1002l^[?1000l^[?25l")
        let leave = xterm.leave(usesColors: true, toLastRow: Array("L".utf8))
        #expect(text(leave) == "^[?1006l^[?1002l^[?1000l^[?2004l^[m^[39;49m^[?1l^>^[?25h^[?1049l")
    }

    @Test("A terminal of another kind gets nothing that terminfo doesn't have")
    func vt100() {
        let vt100 = capabilities([
            "smkx": "\u{1B}[?1h\u{1B}=", "rmkx": "\u{1B}[?1l\u{1B}>", "sgr0": "\u{1B}[m\u{F}$<2>",
        ])
        #expect(text(vt100.modes(mouse: true)) == "^[?1h^=")
        let leave = vt100.leave(usesColors: false, toLastRow: Array("L".utf8))
        #expect(text(leave) == "^[m\u{F}^[?1l^>L\r\n", "the shell goes on below the last row")
    }

    @Test("A console with a mouse and one screen gets the oldest of mouse modes alone")
    func console() {
        let linux = capabilities(["kmous": "\u{1B}[M", "civis": "C", "cnorm": "N"])
        #expect(text(linux.modes(mouse: true)) == "^[?1000hC")
        let leave = linux.leave(usesColors: false, toLastRow: [])
        #expect(text(leave) == "^[?1000lN\r\n")
    }

    @Test("Updates are marked where terminfo knows how, and an end in the middle of one is told first")
    func synchronized() {
        let known = Capabilities { name, numbers in
            name == "Sync" ? Array("\u{1B}[?2026\(numbers == [1] ? "h" : "l")".utf8) : nil
        }
        let marks = known.updateMarks
        #expect(text(marks.begin) == "^[?2026h")
        #expect(
            text(known.leave(usesColors: false, toLastRow: [], marks: marks)).hasPrefix("^[?2026l"))
        #expect(capabilities([:]).updateMarks == .none)
    }

    @Test("Delays are left out of a sequence")
    func padding() {
        func without(_ text: String) -> String {
            String(decoding: Capabilities.withoutPadding(Array(text.utf8)), as: UTF8.self)
        }
        #expect(without("a$<20/>b$<5*>") == "ab")
        #expect(without("$1 $<") == "$1 $<")
        #expect(without("") == "")
    }

    @Test("A cell is sent in the columns that the canvas has for it")
    func cells() {
        func sent(_ scalar: Unicode.Scalar, wide: Bool = false, columns: Int) -> CellText {
            CellText(scalar, isWide: wide, characters: .unicode) { _ in columns }
        }
        #expect(sent("a", columns: 1).scalar == 0x61)
        #expect(
            [sent("a", columns: 1), sent("é", columns: 1), sent("█", columns: 1)].map(\.encoded) == [
                0x61, 0xA9C3, 0x8896E2,
            ])
        #expect(sent("█", columns: 1).scalar == 0x2588)
        #expect(sent("日", wide: true, columns: 2) == CellText("日", isWide: true, characters: .unicode) { _ in 2 })
        #expect(sent("日", wide: true, columns: 2).needsSpace == false)
        #expect(sent("日", columns: 2).scalar == 0xFFFD, "a wide character with one column")
        #expect(sent("x", wide: true, columns: 1).needsSpace)
        #expect(sent("\u{301}", columns: 0).scalar == 0xFFFD)
        #expect(sent("\0", columns: 0).scalar == 0x20)
    }

    @Test("Control characters and, in ASCII, every byte above 127 never get out")
    func harmless() {
        for value in UInt32(0)..<0xA0 {
            guard let scalar = Unicode.Scalar(value), value < 0x20 || value > 0x7E else { continue }
            let sent = CellText(scalar, isWide: false, characters: .unicode).scalar
            #expect(sent == 0x20 || sent == 0xFFFD)
        }
        for scalar in "é日█\u{9B}\u{7F}\u{7}".unicodeScalars {
            #expect(CellText(scalar, isWide: false, characters: .ascii).scalar == 0x3F)
        }
    }
}
