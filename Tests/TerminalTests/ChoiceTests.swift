import Screen
import Testing

@testable import Terminal

@Suite("What is chosen by the surroundings")
struct ChoiceTests {
    @Test("Unicode is for UTF-8 locales")
    func locale() {
        func chosen(_ codeset: String, _ locale: String) -> CharacterSet {
            .fitting(locale: locale, terminal: "xterm-256color") { codeset }
        }
        #expect(chosen("ANSI_X3.4-1968", "") == .ascii)
        #expect(chosen("ISO-8859-1", "de_DE") == .ascii)
        #expect(chosen("UTF-8", "vi_VN") == .unicode, "the codeset is the library's word")
    }

    @Test("A name with a codeset tells by itself, whether the library has the locale or not")
    func namedCodeset() {
        func chosen(_ locale: String) -> CharacterSet {
            .fitting(locale: locale, terminal: "tmux-256color") { "" }
        }
        #expect(chosen("en_US.UTF-8") == .unicode)
        #expect(chosen("th_TH.utf8") == .unicode)
        #expect(chosen("ca_ES.UTF-8@valencia") == .unicode)
        #expect(chosen("de_DE.ISO-8859-15@euro") == .ascii)
        #expect(chosen("de_DE@euro") == .ascii)
        #expect(chosen("") == .ascii)
    }

    @Test(
        "Terminals that can't show eighths and Braille get ASCII",
        arguments: ["vt100", "vt220", "ansi", "linux", "dumb"])
    func asciiTypes(type: String) {
        #expect(CharacterSet.fitting(locale: "C.UTF-8", terminal: type, codeset: { "" }) == .ascii)
    }

    @Test("Other terminals get Unicode", arguments: ["xterm", "vte-256color", "screen", "rxvt", "putty", "foot"])
    func unicodeTypes(type: String) {
        #expect(CharacterSet.fitting(locale: "C.UTF-8", terminal: type, codeset: { "" }) == .unicode)
    }

    @Test("Colours are as many as the terminal has")
    func colors() {
        let expected: [(Int, ColorDepth)] = [
            (-1, .none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .full),
        ]
        for (colors, depth) in expected {
            #expect(ColorDepth.fitting(colors: colors, wanted: nil, noColor: nil) == depth)
        }
        #expect(ColorDepth.fitting(colors: 0x100_0000, isExact: true, wanted: nil, noColor: "") == .direct)
        #expect(ColorDepth.fitting(colors: 256, isExact: true, wanted: nil, noColor: nil) == .direct)
        #expect(ColorDepth.fitting(colors: 8, isExact: true, wanted: nil, noColor: nil) == .eight)
    }

    @Test("COLORTERM speaks for every terminal but screen")
    func colorTerm() {
        func isExact(_ value: String, _ type: String, screen: Bool = false) -> Bool {
            ColorDepth.isExact(colorTerm: value, type: type, isInScreen: screen)
        }
        #expect(isExact("truecolor", "xterm-256color") && isExact("24bit", "tmux-256color"))
        #expect(!isExact("", "xterm-256color") && !isExact("yes", "xterm-256color"))
        #expect(!isExact("truecolor", "screen-256color") && !isExact("truecolor", "xterm-256color", screen: true))
    }

    @Test("Without a database a name tells the colours")
    func names() {
        for (name, colors) in [("xterm-256color", 256), ("xterm", 8), ("linux", 8), ("vt100", -1), ("", -1)] {
            #expect(ColorDepth.colorsByName(name) == colors)
        }
    }

    @Test("Only terminals known to answer are asked")
    func answerers() {
        func asks(_ type: String, tmux: Bool = false, screen: Bool = false) -> Bool {
            Questions.areAnswered(by: type, isInTmux: tmux, isInScreen: screen)
        }
        for type in ["xterm", "xterm-256color", "foot", "rxvt-unicode-256color"] { #expect(asks(type), "\(type)") }
        for type in ["linux", "vt100", "vt220", "ansi", "dumb", "screen", "screen-256color", "putty", "xtermx", ""] {
            #expect(!asks(type), "\(type)")
        }
        #expect(asks("tmux-256color", tmux: true) && asks("screen", tmux: true) && !asks("xterm", screen: true))
    }

    @Test("All questions end with the one that is always answered")
    func questions() {
        let row = Array("\u{1B}[2;1H".utf8)
        func text(_ ground: Bool, _ width: Bool) -> String {
            let bytes = Questions(ground: ground, width: width).bytes(secondRow: row)
            return String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
        }
        #expect(text(false, false).isEmpty)
        #expect(text(true, false) == "^]11;?^\\^[c")
        let updates = Questions(ground: false, width: false, updates: true)
        #expect(updates.bytes(secondRow: row).starts(with: "\u{1B}[?2026$p\u{1B}[c".utf8))
        #expect(text(true, true) == "^[2;1H·^[6n^]11;?^\\^[c")
    }

    @Test("NO_COLOR turns colours off, the user's word turns them on again, but never more than there are")
    func noColor() {
        #expect(ColorDepth.fitting(colors: 256, wanted: nil, noColor: "1") == .none)
        #expect(ColorDepth.fitting(colors: 256, wanted: .sixteen, noColor: "1") == .sixteen)
        #expect(ColorDepth.fitting(colors: 8, wanted: .full, noColor: nil) == .eight)
        #expect(ColorDepth.fitting(colors: 256, wanted: .direct, noColor: nil) == .direct)
        #expect(ColorDepth.fitting(colors: 16, wanted: .direct, noColor: nil) == .sixteen)
        #expect(ColorDepth.fitting(colors: 256, wanted: ColorDepth.none, noColor: nil) == .none)
    }

    @Test("A side of the screen is told by the first that knows it, and bounded")
    func size() {
        func size(_ width: Int, _ height: Int) -> Size { Size(width: width, height: height) }
        func chosen(_ reported: Size, _ variables: Size, _ described: Size) -> Size {
            ScreenSize.fitting(reported: reported, variables: variables, described: described)
        }
        #expect(chosen(size(120, 36), size(10, 10), size(80, 24)) == size(120, 36))
        #expect(chosen(size(0, 0), size(100, 30), size(80, 24)) == size(100, 30))
        #expect(chosen(size(0, 50), size(0, 0), size(132, 24)) == size(132, 50))
        #expect(chosen(size(0, 0), size(-1, 0), size(-1, -1)) == size(80, 24))
        #expect(chosen(size(65_535, 65_535), size(0, 0), size(0, 0)) == size(1000, 500))
        #expect(chosen(size(1, 1), size(0, 0), size(0, 0)) == size(1, 1))
    }
}

@Suite("Cells as the painter compares them")
struct CellLooksTests {
    @Test("Every style and every ground has its own number, and cells are the same as by their own comparison")
    func looks() {
        let cells = Style.allCases.flatMap { style in
            Ground.allCases.map { Cell(scalar: "x", style: style, ground: $0) }
        }
        #expect(cells.map { Int($0.looks >> 8) } == cells.map { Int($0.style.rawValue) })
        #expect(cells.map { Int($0.looks & 0xFF) } == cells.map { Int($0.ground.rawValue) })
        for (one, other) in zip(cells, cells.dropFirst()) { #expect(!one.isSame(as: other) && one.isSame(as: one)) }
        #expect(!Cell(scalar: "x", style: .plain).isSame(as: Cell(scalar: "y", style: .plain)))
    }
}
