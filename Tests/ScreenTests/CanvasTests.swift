import Screen
import Testing

@Suite("A canvas")
struct CanvasTests {
    @Test("Text is cut at the edge and never wraps")
    func cut() {
        var canvas = Canvas(width: 5, height: 2)
        #expect(canvas.write("abcdefgh", x: 2, y: 0) == 5)
        canvas.write("xy", x: -1, y: 1)
        canvas.write("no", x: 0, y: 7)
        #expect(canvas.text == "  abc\ny\n")
    }

    @Test("Nothing can be drawn on an empty canvas, and nothing traps")
    func empty() {
        for (width, height) in [(0, 0), (1, 1), (-3, 5), (0, 9)] {
            var canvas = Canvas(width: width, height: height)
            canvas.write("text", x: -2, y: 0)
            canvas.writeRight("text", right: 1, y: 0)
            canvas.fill(Rect(x: -5, y: -5, width: 50, height: 50), with: .blank)
            canvas.setGround(.cursor, in: Rect(x: -1, y: -1, width: 9, height: 9))
            #expect(canvas.cells.count == canvas.width * canvas.height)
        }
    }

    @Test("Control characters never get into a cell", arguments: [CharacterSet.unicode, .ascii])
    func controls(characters: CharacterSet) {
        var canvas = Canvas(width: 40, height: 1, characters: characters)
        canvas.write("a\u{1B}[31mb\u{7}\u{9B}c\u{202E}d\te\u{0}f", x: 0, y: 0)
        #expect(canvas.cells.allSatisfy { $0.scalar.value >= 0x20 && !(0x7F...0x9F).contains($0.scalar.value) })
        #expect(!canvas.cells.contains { $0.scalar == "\u{202E}" })
        if characters == .ascii { #expect(canvas.cells.allSatisfy { $0.scalar.value < 0x80 }) }
    }

    @Test("In ASCII accents are dropped and signs spelled")
    func ascii() {
        var canvas = Canvas(width: 60, height: 1, characters: .ascii)
        canvas.write("Côte d’Ivoire – Curaçao · ¶7 × 3 … e\u{301}", x: 0, y: 0)
        #expect(canvas.line(0) == "Cote d'Ivoire - Curacao | par. 7 x 3 ... e")
        #expect(
            PlainText.ascii("Việt Nam, Đà Nẵng, Łódź, Ōsaka, Ǿ, Ελλάς") == "Viet Nam, Da Nang, Lodz, Osaka, O, ?????")
    }

    @Test("A letter is taken apart into itself and its marks")
    func decomposed() {
        #expect(PlainText.decomposed("ộ") == ["o", "\u{323}", "\u{302}"])
        #expect(PlainText.decomposed("ø") == ["ø"] && PlainText.decomposed("a") == ["a"])
        #expect(PlainText.decomposed("각") == ["\u{1100}", "\u{1161}", "\u{11A8}"])
        // By another road: the standard library holds canonically equal texts to be equal.
        for value: UInt32 in 0xC0...0x1EFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = PlainText.decomposed(scalar).reduce(into: String.UnicodeScalarView()) { $0.append($1) }
            #expect(String(text) == String(scalar))
        }
    }

    @Test("Letters and their marks are one character; what has no composed form keeps its marks")
    func marks() {
        var canvas = Canvas(width: 12, height: 1)
        canvas.write("Vie\u{302}\u{323}t Cu\u{302}ra", x: 0, y: 0)
        #expect(canvas[2, 0].scalar == "ệ" && !canvas[2, 0].hasMarks)
        #expect(canvas.line(0).unicodeScalars.elementsEqual("Việt Cûra".unicodeScalars))
        canvas = Canvas(width: 6, height: 1)
        #expect(canvas.write("\u{301}ที่x\u{301}y", x: 0, y: 0) == 3)
        #expect(canvas[0, 0].scalar == "ท" && canvas[0, 0].marks == ["ี", "่"])
        #expect(canvas[1, 0].marks == ["\u{301}"] && canvas[2, 0].scalar == "y")
        #expect(canvas.line(0).unicodeScalars.elementsEqual("ที่x\u{301}y".unicodeScalars))
        canvas.write("a", x: 0, y: 0)
        #expect(!canvas[0, 0].hasMarks)
        canvas.write("e" + String(repeating: "\u{30D}", count: 50), x: 0, y: 0)
        #expect(canvas[0, 0].marks.count == 2, "no heap of marks")
    }

    @Test("Cells are counted as Unicode has it")
    func cells() {
        for (text, cells) in [
            ("Ağrı", 4), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ไทย", 3), ("🌏", 2), ("é", 1),
            ("e\u{301}", 1), ("│█⣿…", 4), ("हिन्दी", 5), ("\u{FFFD}", 1),
        ] { #expect(PlainText.width(text) == cells, "\(text)") }
    }

    @Test("A wide character takes two cells or none")
    func wide() {
        var canvas = Canvas(width: 5, height: 1)
        #expect(canvas.write("日本語", x: 0, y: 0) == 4)
        #expect(canvas[1, 0].scalar == "\0")
        #expect(canvas.line(0) == "日本")
    }
}

@Suite("Plain text")
struct PlainTextTests {
    @Test("Lines are broken at words, a long word is cut")
    func wrapping() {
        #expect(PlainText.wrapped("one two three", to: 7) == ["one two", "three"])
        #expect(PlainText.wrapped("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
        #expect(PlainText.wrapped("text", to: 0).isEmpty)
        #expect(PlainText.wrapped("  a   b  ", to: 9) == ["a b"])
        #expect(PlainText.wrapped("a  日本語 ê  b", to: 5) == ["a", "日本", "語 ê", "b"])
        #expect(PlainText.wrapped("日", to: 1) == ["日"])
    }

    @Test("Lines hold the words in their order, none too long, none that had room for the next one's first word")
    func wrappedLines() {
        let words = ["Kyrgyzstan", "¶70", "of", "Việt", "日本語", "›", "e\u{301}", "a", "–"]
        var state: UInt64 = 7
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return Int(state >> 33) % count
        }
        for _ in 0..<300 {
            let text = (0..<next(12)).map { _ in words[next(words.count)] + String(repeating: " ", count: 1 + next(2)) }
                .joined()
            let width = 10 + next(20)
            let lines = PlainText.wrapped(text, to: width)
            #expect(lines.joined(separator: " ") == text.split(separator: " ").joined(separator: " "))
            #expect(lines.allSatisfy { PlainText.width($0) <= width })
            for (line, after) in zip(lines, lines.dropFirst()) {
                let word = after.prefix { $0 != " " }
                #expect(PlainText.width(line) + 1 + PlainText.width(word) > width)
            }
        }
    }

    @Test("A text's cells are those of its scalars, whatever they are")
    func cellsOfText() {
        for value in stride(from: UInt32(0x20), to: 0x11_0000, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar) + "b"
            #expect(PlainText.width(text) == 2 + PlainText.cells(scalar), "U+\(String(value, radix: 16))")
            #expect(PlainText.width(text.dropFirst(0)) == PlainText.width(text))
        }
    }

    @Test("Text that is only shown is cleaned into itself, and by every scalar's own category")
    func cleaning() {
        for value in stride(from: UInt32(0), to: 0x3000, by: 1) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isShown =
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
                default: true
                }
            #expect((PlainText.cleaned(String(scalar)) == String(scalar)) == isShown, "U+\(String(value, radix: 16))")
        }
    }

    @Test("What is cut ends in an ellipsis and fits")
    func truncation() {
        for width in 0...14 {
            for characters in CharacterSet.allCases {
                let text = PlainText.truncated("South-East Asia", to: width, in: characters)
                #expect(PlainText.width(text) <= width)
            }
        }
        #expect(PlainText.truncated("South-East Asia", to: 12) == "South-East…")
    }
}

@Suite("A theme")
struct ThemeTests {
    @Test("Without colours nothing is coloured, and the cursor is reverse")
    func none() {
        for theme in Theme.allCases {
            for style in Style.allCases {
                for ground in Ground.allCases {
                    let look = theme.rendition(of: style, on: ground, depth: .none)
                    #expect(look.foreground == -1 && look.background == -1)
                }
                #expect(theme.rendition(of: style, on: .cursor, depth: .none).reverse)
            }
        }
    }

    @Test("Colours stay within what the terminal has", arguments: [ColorDepth.eight, .sixteen, .full, .direct])
    func range(depth: ColorDepth) {
        for theme in Theme.allCases {
            for style in Style.allCases {
                for ground in Ground.allCases {
                    let look = theme.rendition(of: style, on: ground, depth: depth)
                    #expect((-1..<min(256, depth.rawValue)).contains(Int(look.foreground)))
                    #expect((-1..<min(256, depth.rawValue)).contains(Int(look.background)))
                }
            }
        }
    }

    @Test("Coloured text ends each line in the terminal's own look")
    func ansi() {
        var canvas = Canvas(width: 4, height: 1)
        canvas.write("ab", x: 0, y: 0, style: .strong)
        let text = canvas.ansi(theme: .dark, depth: .full)
        #expect(text == "\u{1B}[0;1;38;5;255mab\u{1B}[0m\n")
        let exact = canvas.ansi(theme: .dark, depth: .direct)
        #expect(exact == "\u{1B}[0;1;38;2;238;238;238mab\u{1B}[0m\n")
    }
}
