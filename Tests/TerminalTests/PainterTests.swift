import Fuzzing
import Screen
import Testing

@testable import Terminal

/// Canvases as they stand on terminals of different kinds. In the suite of the sessions, as terminfo knows one terminal at a
/// time.
extension SessionTests {
    /// A type of terminal, by its terminfo.
    enum Kind: String, CaseIterable {
        case xterm = "xterm-256color"
        case tmux = "tmux-256color"
        case linux, vt100, ansi

        var erasesInGround: Bool { self == .xterm || self == .linux }
    }

    private static let texts = [
        "a", "migrants", "12 345", "  ", "           ", "█▌", "ق", "日本", "e\u{301}x", "·", "a  b",
        "Nepal   Qatar     9",
    ]

    /// Changes some of a canvas: texts, spaces in grounds, rows that are blank again.
    private static func change(_ canvas: inout Canvas, _ numbers: inout SeededNumbers) {
        func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &numbers) }
        for _ in 0..<1 + pick(8) {
            let style = Style.allCases[pick(Style.allCases.count)]
            let ground = [Ground.terminal, .terminal, .cursor, .overlay, .shaded, .hollow][pick(6)]
            let (x, y) = (pick(canvas.width + 2) - 1, pick(canvas.height))
            switch pick(4) {
            case 0: canvas.fill(Rect(x: x, y: y, width: pick(20), height: 1 + pick(2)), with: .blank)
            case 1: canvas.setGround(ground, in: Rect(x: x, y: y, width: pick(20), height: 1))
            default: canvas.write(texts[pick(texts.count)], x: x, y: y, style: style, ground: ground)
            }
        }
    }

    /// What a canvas is to look like: the same canvas on a terminal that was cleared for it, cell by cell.
    private func fresh(_ canvas: Canvas, _ kind: Kind) throws -> [PaintedScreen.Cell] {
        let (session, pair) = try opened(kind, canvas.size)
        _ = pair.sent()
        session.show(canvas)
        var screen = screen(kind, canvas.size)
        screen.take(pair.sent())
        session.close()
        return screen.cells
    }

    private func screen(_ kind: Kind, _ size: Size) -> PaintedScreen {
        PaintedScreen(
            width: size.width, height: size.height, erasesInGround: kind.erasesInGround, wrapsAtOnce: kind == .ansi)
    }

    private func opened(_ kind: Kind, _ size: Size) throws -> (TerminalSession, PseudoTerminalPair) {
        let pair = try #require(PseudoTerminalPair(columns: UInt16(size.width), rows: UInt16(size.height)))
        let isASCII = kind != .xterm && kind != .tmux
        let options = TerminalOptions(characters: isASCII ? .ascii : .unicode, depth: .full)
        let session = try TerminalSession(options, path: pair.path, type: kind.rawValue)
        session.openScreen()
        // The answer to all that it was asked, which it would wait for at its end.
        if !isASCII { pair.type("\u{1B}[?1;2c") }
        return (session, pair)
    }

    private static let sizes = [
        Size(width: 1, height: 1), Size(width: 2, height: 2), Size(width: 17, height: 3), Size(width: 40, height: 6),
        Size(width: 90, height: 3),
    ]

    @Test("Whatever stood there before, a canvas looks as on a cleared screen", arguments: Kind.allCases, sizes)
    func same(kind: Kind, size: Size) throws {
        var numbers = SeededNumbers(seed: UInt64(size.width))
        for _ in 0..<8 {
            let (session, pair) = try opened(kind, size)
            _ = pair.sent()
            var seen = screen(kind, size)
            var canvas = Canvas(width: size.width, height: size.height, characters: session.characters)
            for _ in 0..<6 {
                Self.change(&canvas, &numbers)
                session.show(canvas)
                seen.take(pair.sent())
            }
            session.close()
            let expected = try fresh(canvas, kind)
            let others = seen.cells.indices.filter { seen.cells[$0] != expected[$0] }
            #expect(
                others.isEmpty,
                "\(others.prefix(9).map { "\($0): \(seen.cells[$0]) for \(expected[$0]), \(canvas.cells[$0])" })")
            #expect(seen.unknown.isEmpty)
        }
    }

    @Test("On a cleared screen each cell has its character and the look of its style", arguments: [Kind.xterm, .tmux])
    func looks(kind: Kind) throws {
        let size = Size(width: 40, height: 6)
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<20 {
            var canvas = Canvas(width: size.width, height: size.height)
            Self.change(&canvas, &numbers)
            let cells = try fresh(canvas, kind)
            for (cell, seen) in zip(canvas.cells, cells) where cell.scalar.value < 0x7F && cell.scalar != "\0" {
                #expect(seen.text.unicodeScalars.first == cell.scalar)
                let rendition = Theme.dark.rendition(of: cell.style, on: cell.ground, depth: .full)
                #expect(seen.look == Self.look(rendition, onSpace: cell.scalar == " "), "\(cell)")
            }
        }
    }

    /// A rendition as the screen of the tests has it.
    private static func look(_ rendition: Rendition, onSpace: Bool) -> String {
        var parts: [String] = []
        if !onSpace || rendition.reverse {
            if rendition.bold { parts.append("1") }
            if rendition.dim { parts.append("2") }
            if rendition.reverse { parts.append("7") }
            if rendition.foreground >= 0 { parts.append(color(rendition.foreground, 30)) }
        }
        if rendition.background >= 0 { parts.append(color(rendition.background, 40)) }
        return parts.sorted().joined(separator: " ")
    }

    private static func color(_ number: Int16, _ base: Int) -> String {
        number < 8 ? "\(base + Int(number))" : number < 16 ? "\(base + 52 + Int(number))" : "\(base + 8);5;\(number)"
    }

    @Test("Words of one look are written together, also where others stand between them")
    func together() throws {
        var painter = try #require(Painter(type: "xterm-256color"))
        var canvas = Canvas(width: 60, height: 1)
        for (index, style) in [Style.strong, .dim, .strong, .dim].enumerated() {
            canvas.write("word", x: index * 15, y: 0, style: style)
        }
        let text = String(decoding: painter.paint(canvas), as: UTF8.self)
        #expect(text.split(separator: "m").count(where: { $0.contains("\u{1B}[") && $0.contains(";") }) == 2, "\(text)")
        var screen = PaintedScreen(width: 60, height: 1, erasesInGround: true)
        screen.take(text)
        #expect(screen.cells.map(\.text).joined().split(separator: " ") == ["word", "word", "word", "word"])
        #expect(screen.cells[0].look == screen.cells[30].look && screen.cells[0].look != screen.cells[15].look)
    }

    @Test("A terminal that knows nothing of SGR and has addresses of its own shows the same")
    func others() throws {
        let strings = [
            "cup": "\u{1B}=%p1%' '%+%c%p2%' '%+%c", "clear": "\u{1B}*", "sgr0": "\u{1B}G0", "bold": "\u{1B}GB",
            "rev": "\u{1B}GR$<5>",
        ]
        let sequences = try #require(
            PaintSequences(
                { name, _ in strings[name].map { Array($0.utf8) } }, flag: { _ in false }, number: { _ in -1 }))
        let looks = LookTable(sequences.looks, theme: .dark, depth: .none, isSlow: false)
        func painter() -> Painter { Painter(sequences, looks: looks, characters: .unicode) }
        let size = Size(width: 30, height: 4)
        var numbers = SeededNumbers(seed: 3)
        var painter1 = painter()
        var seen = PaintedScreen(width: size.width, height: size.height, erasesInGround: false)
        var canvas = Canvas(width: size.width, height: size.height)
        for _ in 0..<60 {
            Self.change(&canvas, &numbers)
            seen.take(String(decoding: painter1.paint(canvas, cursor: CursorPlace(x: 2, y: 1)), as: UTF8.self))
            // At its end `clear` leaves the cursor in the first cell.
            var anew = PaintedScreen(width: size.width, height: size.height, erasesInGround: false)
            var other = painter()
            anew.take(String(decoding: other.paint(canvas, cursor: nil), as: UTF8.self))
            #expect(seen.cells == anew.cells)
            #expect((seen.x, seen.y) == (2, 1))
        }
        #expect(seen.unknown.isEmpty)
    }
}
