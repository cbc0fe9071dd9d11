import CNcurses
import Screen
import Testing

@testable import Terminal

/// In the suite of the sessions, as terminfo puts numbers into one string at a time.
extension SessionTests {
    private func sequences(_ strings: [String: String], isRGB: Bool = false) -> ColorSequences? {
        ColorSequences({ name, _ in strings[name].map { Array($0.utf8) } }, isRGB: isRGB)
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
    }

    @Test("A terminal that takes no numbers of a palette is given red, green and blue beyond the first eight")
    func redGreenBlue() throws {
        let colors = try #require(sequences(["setaf": "\u{1B}[3;%p1%dm", "setab": "\u{1B}[4;%p1%dm"], isRGB: true))
        for (number, expected) in [
            (7, 7), (9, 0xFF0000), (16, 0), (24, 0x005F87), (231, 0xFFFFFF), (232, 0x080808), (255, 0xEEEEEE),
        ] { #expect(text(colors.foreground(Int16(number), isExact: true)) == "^[3;\(expected)m") }
        #expect(colors.background(-1, isExact: true).isEmpty)
    }

    @Test("The colours of a terminal that counts as xterm does are those that terminfo makes of its description")
    func xterm() throws {
        #expect(Int(terminfo_load("xterm-256color", 1)) == terminfo_found)
        defer { terminfo_unload() }
        for name in ["setaf", "setab"] {
            let text = try #require(Capabilities.terminfo(name, []))
            let (sequence, template) = try (#require(PaletteSequence(text)), #require(SequenceTemplate(text)))
            for color in 0..<256 { #expect(sequence.bytes(color) == template.bytes(color)) }
            #expect(PaletteSequence(text.dropLast() + [0x6E])?.bytes(20) != sequence.bytes(20), "another description")
        }
    }

    @Test("Exact colours are the palette's fixed ones in red, green and blue; the user's own keep their numbers")
    func exact() throws {
        let colors = try #require(sequences(["setaf": "\u{1B}[38;5;%p1%dm", "setab": "\u{1B}[48;5;%p1%dm"]))
        #expect(text(colors.foreground(110, isExact: true)) == "^[38;2;135;175;215m")
        #expect(text(colors.background(24, isExact: true)) == "^[48;2;0;95;135m")
        #expect(text(colors.foreground(9, isExact: true)) == "^[38;5;9m")
        #expect(text(colors.foreground(110, isExact: false)) == "^[38;5;110m")
        #expect(colors.isSGR)
    }

    @Test("The older strings count from blue to red; a terminal with none has no colours")
    func older() throws {
        let colors = try #require(sequences(["setf": "\u{1B}F%p1%d", "setb": "\u{1B}B%p1%d"]))
        #expect((0..<8).map { text(colors.foreground(Int16($0), isExact: false)) } == "04261537".map { "^F\($0)" })
        #expect(!colors.isSGR)
        #expect(sequences(["setaf": "\u{1B}[3%p1%dm"]) == nil)
    }

    @Test("What can't be had together with colours is left out, and reverse changes the two")
    func noColor() {
        let strings = [
            "setaf": "\u{1B}[3%p1%dm", "setab": "\u{1B}[4%p1%dm", "sgr0": "\u{1B}[m", "bold": "\u{1B}[1m",
            "dim": "\u{1B}[2m", "rev": "\u{1B}[7m", "op": "\u{1B}[39;49m",
        ]
        func looks(_ bits: Int, cookie: Int = -1) -> LookSequences {
            LookSequences(
                { name, _ in strings[name].map { Array($0.utf8) } }, flag: { _ in false },
                number: { $0 == "ncv" ? bits : $0 == "xmc" ? cookie : -1 })
        }
        var all = Rendition.plain
        (all.bold, all.dim, all.reverse) = (true, true, true)
        let weights = all
        (all.foreground, all.background) = (1, 2)
        func sent(_ looks: LookSequences, _ rendition: Rendition) -> String {
            var bytes: [UInt8] = []
            looks.look(of: rendition, isExact: false).pen.append(from: PenLook(), hasDefaults: true, to: &bytes)
            return text(bytes)
        }
        #expect(sent(looks(-1), all) == "^[1;2;7;31;42m")
        #expect(sent(looks(16 + 32), all) == "^[7;31;42m")
        #expect(sent(looks(4), all) == "^[1;2;32;41m")
        #expect(sent(looks(4 + 16), weights) == "^[1;2;7m")
        #expect(sent(looks(-1, cookie: 1), all) == "^[31;42m")
    }
}
