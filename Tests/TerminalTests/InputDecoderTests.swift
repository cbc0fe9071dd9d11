import Fuzzing
import Screen
import Testing

@testable import Terminal

@Suite("Pastes, mouse reports and garbage")
struct InputDecoderTests {
    @Test("A paste is one event and no keys, in whatever pieces it comes")
    func paste() {
        let bytes = Array("a\u{1B}[200~q\nx\t\u{1B}[A\u{3}é\r\nz\u{1B}[201~b".utf8)
        let expected: [ScreenEvent] = [
            .key(.character("a")), .paste("q x [Aé z"), .key(.character("b")),
        ]
        #expect(events([bytes]) == expected)
        #expect(events(bytes.map { [$0] }) == expected)
    }

    @Test("A paste keeps its first 64 kB, and its end is still found")
    func longPaste() {
        let text = String(repeating: "é", count: 40_000)
        let found = events("\u{1B}[200~" + text + "\u{1B}[201~q")
        #expect(found == [.paste(String(repeating: "é", count: 32_768)), .key(.character("q"))])
        let odd = events("\u{1B}[200~x" + text + "\u{1B}[201~")
        #expect(odd == [.paste("x" + String(repeating: "é", count: 32_767))])
    }

    @Test("A paste without an end is ended by silence, and keys are keys again")
    func openPaste() {
        var decoder = decoder()
        decoder.append("\u{1B}[200~abc\u{1B}[20".utf8)
        #expect(decoder.next() == nil)
        #expect(decoder.patience == .paste)
        decoder.giveUp()
        #expect(decoder.next() == .paste("abc"))
        #expect(decoder.next() == nil)
        decoder.append("q".utf8)
        #expect(decoder.next() == .key(.character("q")))
        #expect(events("\u{1B}[200~\u{1B}[201~").isEmpty)
    }

    @Test("The mouse is understood in both encodings")
    func mouse() {
        #expect(events("\u{1B}[<0;5;6M\u{1B}[<0;5;6m") == [.mouse(.press, x: 4, y: 5)])
        #expect(events("\u{1B}[<64;1;1M") == [.mouse(.wheelUp, x: 0, y: 0)])
        #expect(events("\u{1B}[<65;1;1M") == [.mouse(.wheelDown, x: 0, y: 0)])
        #expect(events("\u{1B}[<32;300;2M") == [.mouse(.drag, x: 299, y: 1)])
        #expect(events("\u{1B}[<16;2;2M") == [.mouse(.press, x: 1, y: 1)], "with Control")
        #expect(events("\u{1B}[M !\"") == [.mouse(.press, x: 0, y: 1)])
        #expect(events([[0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x21]]) == [.mouse(.press, x: 222, y: 0)])
    }

    @Test("Other buttons, releases and impossible cells are dropped")
    func mouseElse() {
        let reports = [
            "<1;5;6M", "<2;5;6M", "<66;1;1M", "<128;1;1M", "<35;1;1M", "<0;0;1M", "<0;1M", "M#!!", "M \u{1}!",
        ]
        for text in reports {
            #expect(events("\u{1B}[" + text).isEmpty, "\(text)")
        }
        #expect(events("\u{1B}[M !!", of: decoder(mouse: false)).count == 3, "no reports are expected")
    }

    @Test("Answers that a terminal gives to others are dropped")
    func answers() {
        #expect(keys("\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}q") == [.character("q")])
        #expect(keys("\u{1B}P>|XTerm(370)\u{1B}\\q") == [.character("q")])
        #expect(keys("\u{1B}[?1;2ca\u{1B}[?2026;1$yb\u{1B}[Ic") == "abc".map { .character($0) })
        let endless = "\u{1B}]1" + String(repeating: "x", count: 2000)
        #expect(keys(endless).count < 1000, "an answer without an end is ended by its length")
    }

    @Test("Half sequences do nothing once nothing follows")
    func halves() {
        let halves = [
            "\u{1B}[1;", "\u{1B}[<0;5", "\u{1B}[[", "\u{1B}]1", "\u{1B}P>", "\u{1B}O5", "\u{1B}[200",
        ]
        for text in halves {
            #expect(events(text).isEmpty, "\(text.debugDescription)")
            #expect(keys(text + "\u{1B}[A").last == .up, "\(text.debugDescription)")
        }
        #expect(events("\u{1B}[M!").isEmpty)
        #expect(keys("\u{1B}[1\u{1}") == [.control("a")], "a control character breaks a sequence off")
        let long = "\u{1B}[" + String(repeating: "1;", count: 200) + "A"
        #expect(!keys(long).contains(.up))
        #expect(keys("\u{1B}[99999999999999999999999~").isEmpty)
    }

    @Test("Random bytes are taken to the last, in pieces or at once, for every kind of terminal")
    func random() {
        var generator = SeededNumbers(seed: 1)
        let likely = Array("\u{1B}\u{1B}\u{1B}[O]PM<0123456789;~$?ABZ\u{7}\\".utf8)
        for strings in [Fixture.xterm, Fixture.linux, Fixture.vt100] {
            for _ in 0..<2000 {
                var decoder = decoder(of: strings)
                for _ in 0..<4 {
                    decoder.append(
                        (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                            Bool.random(using: &generator)
                                ? UInt8.random(in: 0...255, using: &generator)
                                : likely[Int.random(in: 0..<likely.count, using: &generator)]
                        })
                    while decoder.next() != nil {}
                }
                decoder.giveUp()
                while decoder.next() != nil {}
                decoder.giveUp()
                while decoder.next() != nil {}
                #expect(decoder.patience == nil, "nothing is waited for")
            }
        }
    }
}
