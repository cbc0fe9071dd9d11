import Testing

@testable import Terminal

@Suite("Looks by SGR")
struct PenLookTests {
    private func look(_ foreground: String = "", _ background: String = "", _ weights: Int...) -> PenLook {
        var look = PenLook()
        look.foreground = PenText(Array(foreground.utf8)) ?? PenText()
        look.background = PenText(Array(background.utf8)) ?? PenText()
        for weight in weights { look.set(weight: weight) }
        return look
    }

    private func step(_ before: PenLook, _ after: PenLook, hasDefaults: Bool = true) -> String {
        var bytes: [UInt8] = []
        after.append(from: before, hasDefaults: hasDefaults, to: &bytes)
        return String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
    }

    @Test("Steps between looks are the shortest")
    func steps() {
        #expect(step(look(), look()) == "")
        #expect(step(look(), look("32")) == "^[32m")
        #expect(step(look(), look("", "", 1)) == "^[1m")
        #expect(step(look("", "", 1), look("38;5;200", "", 1)) == "^[38;5;200m")
        #expect(step(look("38;5;200", "", 1), look()) == "^[m")
        #expect(step(look("32", "", 1), look("32")) == "^[22m")
        #expect(step(look("32", "", 1, 7), look("32", "", 2)) == "^[0;2;32m")
        #expect(step(look("38;5;200", "", 7), look("38;5;200", "", 1)) == "^[27;1m")
        #expect(step(look("32", "44"), look("33", "44")) == "^[33m")
        #expect(step(look("32", "48;5;17"), look("", "48;5;17")) == "^[39m")
    }

    @Test("A terminal that doesn't know the numbers for its own colours begins anew")
    func anew() {
        #expect(step(look("32", "44"), look("32"), hasDefaults: false) == "^[0;32m")
        #expect(step(look("32"), look("32", "44"), hasDefaults: false) == "^[44m")
        #expect(step(look("32"), look(), hasDefaults: false) == "^[m")
    }

    @Test("The length of each step is that of its bytes", arguments: [true, false])
    func lengths(hasDefaults: Bool) {
        let colors = ["", "32", "38;5;200"]
        let weights: [[Int]] = [[], [1], [2], [7], [1, 2], [1, 7], [1, 2, 7]]
        let looks = colors.flatMap { foreground in
            ["", "44"].flatMap { background in
                weights.map { numbers in
                    var look = look(foreground, background)
                    for number in numbers { look.set(weight: number) }
                    return look
                }
            }
        }
        for before in looks {
            for after in looks {
                let text = step(before, after, hasDefaults: hasDefaults)
                #expect(after.length(from: before, hasDefaults: hasDefaults) == text.utf8.count, "\(text)")
            }
        }
    }

    @Test("Spaces show the ground and what reverse makes of it, and nothing else")
    func spaces() {
        #expect(look("32", "", 1).looksOnSpace(like: look()))
        #expect(look("32", "44").looksOnSpace(like: look("", "44", 2)))
        #expect(!look("32", "44").looksOnSpace(like: look("32")))
        #expect(!look("32", "", 7).looksOnSpace(like: look("32")))
        #expect(!look("32", "", 7).looksOnSpace(like: look("33", "", 7)))
    }

    @Test("Parameters are what stands between ESC [ and m, and nothing else")
    func parameters() {
        #expect(PenText(sequence: Array("\u{1B}[38;5;7m".utf8)) == PenText(Array("38;5;7".utf8)))
        #expect(PenText(sequence: Array("\u{1B}[38:2::1:2:3m".utf8))?.count == 11)
        for text in ["", "\u{1B}[m", "\u{1B}[1K", "\u{1B}(1m", "\u{1B}[?1m", "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12m"] {
            #expect(PenText(sequence: Array(text.utf8)) == nil, "\(text)")
        }
    }
}

@Suite("Moves of the cursor")
struct CursorMovesTests {
    private func moves(_ more: [String: String]) throws -> CursorMoves {
        let strings = ["cup": "\u{1B}[%i%p1%d;%p2%dH"].merging(more) { $1 }
        return try #require(CursorMoves({ name, _ in strings[name].map { Array($0.utf8) } }, flag: { _ in true }))
    }

    private func text(_ moves: CursorMoves, _ from: (Int, Int)?, _ to: (Int, Int)) -> String {
        var bytes: [UInt8] = []
        moves.append(
            from: from.map { CursorPlace(x: $0.0, y: $0.1) }, to: CursorPlace(x: to.0, y: to.1), to: &bytes)
        return bytes.map { [0x1B: "^", 0x0D: "R", 0x0A: "N"][$0] ?? String(Unicode.Scalar($0)) }.joined()
    }

    @Test("Of an address and of steps the shorter one is sent")
    func steps() throws {
        let moves = try moves(["cuf": "\u{1B}[%p1%dC", "cub": "\u{1B}[%p1%dD", "cr": "\r", "cud1": "\n"])
        #expect(text(moves, nil, (0, 0)) == "^[H")
        #expect(text(moves, nil, (0, 11)) == "^[12H")
        #expect(text(moves, nil, (99, 9)) == "^[10;100H")
        #expect(text(moves, (3, 3), (3, 3)) == "")
        #expect(text(moves, (3, 3), (4, 3)) == "^[C")
        #expect(text(moves, (3, 3), (15, 3)) == "^[12C")
        #expect(text(moves, (15, 3), (13, 3)) == "^[2D")
        #expect(text(moves, (15, 3), (0, 3)) == "R")
        #expect(text(moves, (15, 3), (15, 4)) == "N")
        #expect(text(moves, (60, 3), (0, 4)) == "RN")
        #expect(text(moves, (60, 20), (60, 10)) == "^[11;61H")
    }

    @Test("Without steps, or where a line feed does more than go down, there are addresses alone")
    func addresses() throws {
        #expect(text(try moves([:]), (3, 3), (4, 3)) == "^[4;5H")
        let ansi = try moves(["cuf": "\u{1B}[%p1%dC", "cub": "\u{1B}[%p1%dD", "cr": "\r", "cud1": "\u{1B}[B"])
        #expect(text(ansi, (3, 3), (3, 4)) == "^[5;4H")
    }
}
