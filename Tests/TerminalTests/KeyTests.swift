import Screen
import Testing

@testable import Terminal

@Suite("Keys")
struct KeyTests {
    @Test(
        "Cursor keys are known in both modes and with modifiers",
        arguments: [
            ("\u{1B}OA", Key.up), ("\u{1B}[A", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[a", .up), ("\u{1B}OB", .down),
            ("\u{1B}[C", .right), ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
            ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert),
            ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[6;2~", .pageDown),
        ])
    func cursorKeys(bytes: String, key: Key) {
        #expect(events(bytes) == [.key(key)])
    }

    @Test("Function keys are known as xterm, rxvt and PuTTY send them")
    func functionKeys() {
        let one = ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[P", "\u{1B}[1;2P", "\u{1B}[[A"]
        for bytes in one { #expect(events(bytes) == [.key(.function(1))]) }
        let numbers = [15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }.joined()
        #expect(keys(numbers) == (5...12).map { .function($0) })
    }

    @Test("What terminfo says goes before what is usual")
    func terminfo() {
        #expect(keys("\u{1B}Ot", of: decoder(of: Fixture.vt100)) == [.function(5)])
        #expect(keys("\u{1B}Ot") == [.character("4")])
        #expect(keys("\u{1B}\t", of: decoder(of: Fixture.linux)) == [.backTab])
        #expect(keys("\u{1B}[[A", of: decoder(of: Fixture.linux)) == [.function(1)])
    }

    @Test("The longest of several sequences is taken, and waited for")
    func longest() {
        let strings = ["kcuu1": "\u{1B}[A", "kf1": "\u{1B}[AB"]
        #expect(keys("\u{1B}[AB\u{1B}[A", of: decoder(of: strings)) == [.function(1), .up])
        #expect(
            events([[0x1B], [0x5B, 0x41], [0x42]], of: decoder(of: strings)) == [.key(.function(1))])
    }

    @Test("Shift-Tab, Enter, Backspace and the keypad come in several ways")
    func several() {
        #expect(keys("\u{1B}[Z") == [.backTab])
        #expect(keys("\r\n\u{1B}OM") == [.enter, .enter, .enter])
        #expect(keys("\u{7F}\u{8}") == [.backspace, .backspace])
        #expect(keys("\t\u{1B}OI") == [.tab, .tab])
        #expect(keys("\u{1B}Op\u{1B}Oy\u{1B}Ok\u{1B}On\u{1B}OX") == "09+.=".map { .character($0) })
    }

    @Test("Control and a letter is told by the letter in lower case")
    func control() {
        #expect(
            keys("\u{1}\u{C}\u{1A}\u{0}\u{1F}") == [
                .control("a"), .control("l"), .control("z"), .control("@"), .control("_"),
            ])
    }

    @Test("A lone Escape is the Escape key once nothing follows")
    func escape() {
        var decoder = decoder()
        decoder.append([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience == .escape)
        decoder.giveUp()
        #expect(decoder.next() == .key(.escape))
        #expect(decoder.next() == nil)
        #expect(decoder.patience == nil)
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    }

    @Test("Alt and a key is the key")
    func alt() {
        #expect(keys("\u{1B}x") == [.character("x")])
        #expect(keys("\u{1B}\u{1B}[A") == [.up])
        #expect(keys("\u{1B}\u{1B}j") == [.escape, .character("j")])
        #expect(keys("\u{1B}]j") == [.character("]"), .character("j")])
        #expect(keys("\u{1B}O").isEmpty)
        #expect(keys("\u{1B}[").isEmpty)
    }

    @Test("Characters are assembled from their bytes")
    func characters() {
        #expect(keys("aé日🌏") == "aé日🌏".map { .character($0) })
        #expect(events([[0xE6], [0x97], [0xA5]]) == [.key(.character("日"))])
    }

    @Test("Each byte that is no character is U+FFFD; characters that a terminal would obey are dropped")
    func noCharacters() {
        let invalid: [UInt8] = [0xFF, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0xE6, 0x97, 0x61, 0xC2, 0x9B, 0x62]
        let broken = [Key](repeating: .character("\u{FFFD}"), count: 10)
        #expect(events([invalid]) == (broken + [.character("a"), .character("b")]).map { .key($0) })
        #expect(events([[0xE6, 0x97]]).isEmpty)
        #expect(keys("\u{202E}\u{2028}a") == [.character("a")])
    }

    @Test(
        "A key told by its character's number is the key, as kitty and xterm write it",
        arguments: [
            ("\u{1B}[97u", Key.character("a")), ("\u{1B}[99;5u", .control("c")), ("\u{1B}[108;6u", .control("l")),
            ("\u{1B}[27u", .escape), ("\u{1B}[13;2u", .enter), ("\u{1B}[9u", .tab), ("\u{1B}[9;2u", .backTab),
            ("\u{1B}[127;3u", .backspace), ("\u{1B}[97:65;2u", .character("a")), ("\u{1B}[233;1u", .character("é")),
            ("\u{1B}[27;5;108~", .control("l")), ("\u{1B}[27;2;65~", .character("A")),
        ])
    func characterNumbers(bytes: String, key: Key) {
        #expect(events(bytes) == [.key(key)])
    }

    @Test("A number that is no character, or one that a terminal would obey, is nothing")
    func noCharacterNumbers() {
        let numbers = "\u{1B}[57399u\u{1B}[155u\u{1B}[8238u\u{1B}[27;5;9~\u{1B}[55296u\u{1B}[9999999u\u{1B}[uq"
        #expect(keys(numbers) == [.character("q")])
    }
}
