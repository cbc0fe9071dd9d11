import Screen
import Testing

@testable import Terminal

@Suite("What is chosen by the surroundings")
struct ChoiceTests {
    @Test("Unicode is for UTF-8 locales")
    func locale() {
        func chosen(_ codeset: String?, _ locale: String) -> CharacterSet {
            .fitting(codeset: codeset, locale: locale, terminal: "xterm-256color")
        }
        #expect(chosen("UTF-8", "en_US.UTF-8") == .unicode)
        #expect(chosen("ANSI_X3.4-1968", "") == .ascii)
        #expect(chosen("ISO-8859-1", "de_DE") == .ascii)
        #expect(chosen("UTF-8", "vi_VN") == .unicode, "the codeset is the library's word")
    }

    @Test("The name tells where the library doesn't have the locale")
    func unknownLocale() {
        func chosen(_ locale: String) -> CharacterSet {
            .fitting(codeset: nil, locale: locale, terminal: "tmux-256color")
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
        #expect(CharacterSet.fitting(codeset: "UTF-8", locale: "C.UTF-8", terminal: type) == .ascii)
    }

    @Test("Other terminals get Unicode", arguments: ["xterm", "vte-256color", "screen", "rxvt", "putty", "foot"])
    func unicodeTypes(type: String) {
        #expect(CharacterSet.fitting(codeset: "UTF-8", locale: "C.UTF-8", terminal: type) == .unicode)
    }

    @Test("Colours are as many as the terminal has")
    func colors() {
        let expected: [(Int, ColorDepth)] = [
            (-1, .none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .full),
        ]
        for (colors, depth) in expected {
            #expect(ColorDepth.fitting(colors: colors, wanted: nil, noColor: nil) == depth)
        }
        #expect(ColorDepth.fitting(colors: 0x100_0000, wanted: nil, noColor: "") == .full)
    }

    @Test("NO_COLOR turns colours off, the user's word turns them on again, but never more than there are")
    func noColor() {
        #expect(ColorDepth.fitting(colors: 256, wanted: nil, noColor: "1") == .none)
        #expect(ColorDepth.fitting(colors: 256, wanted: .sixteen, noColor: "1") == .sixteen)
        #expect(ColorDepth.fitting(colors: 8, wanted: .full, noColor: nil) == .eight)
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

    @Test("Colour pairs are made once each, and the plain one stands in where none is left")
    func pairs() {
        var pairs = ColorPairs(capacity: 3)
        var made: [Int32] = []
        func number(_ foreground: Int16, _ background: Int16) -> Int32 {
            pairs.number(foreground: foreground, background: background) { pair, _, _ in
                made.append(pair)
                return true
            }
        }
        #expect(number(-1, -1) == 0)
        #expect(number(5, -1) == 1)
        #expect(number(5, 2) == 2)
        #expect(number(5, -1) == 1)
        #expect(number(6, -1) == 0)
        #expect(made == [1, 2])
    }

    @Test("A palette's colour is given in red, green and blue to terminals that take nothing else")
    func directColor() {
        #expect(DirectColor.number(ofPalette: -1) == -1)
        #expect(DirectColor.number(ofPalette: 7) == 7)
        #expect(DirectColor.number(ofPalette: 9) == 0xFF0000)
        #expect(DirectColor.number(ofPalette: 16) == 0)
        #expect(DirectColor.number(ofPalette: 24) == 0x005F87)
        #expect(DirectColor.number(ofPalette: 231) == 0xFFFFFF)
        #expect(DirectColor.number(ofPalette: 232) == 0x080808)
        #expect(DirectColor.number(ofPalette: 255) == 0xEEEEEE)
    }
}
