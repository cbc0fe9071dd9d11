import Fuzzing
import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation

@Suite("Keys of a presentation")
struct PresentationStateTests {
    private func start(_ text: String? = nil, _ size: Size = Size(width: 80, height: 24)) -> PresentationState {
        let deck = text.map { DeckReader.deck(Array($0.utf8), name: "d.md") } ?? Hall.deck
        return PresentationState(deck: deck, size: size, characters: .unicode)
    }

    @discardableResult
    private func press(_ keys: [Key], in state: inout PresentationState) -> PresentationEffect {
        var effect = PresentationEffect.none
        for key in keys { if let action = state.action(for: .key(key)) { effect = state.update(action) } }
        return effect
    }

    private func type(_ text: String, in state: inout PresentationState) { press(text.map(Key.character), in: &state) }

    private func screen(_ state: PresentationState) throws -> String {
        try state.draw(model: Hall.model, alphabet: Hall.alphabet).text
    }

    private static let three = "# A\n\na\n\n<!-- pause -->\n\nb\n\n<!-- pause -->\n\nc\n\n---\n\n# B\n\n---\n\n# C\n"

    @Test("Every way on reveals first, then turns to the next slide; the last one stays")
    func onward() {
        for key in [Key.right, .down, .character(" "), .pageDown, .enter, .character("n")] {
            var state = start(Self.three)
            var places: [[Int]] = []
            for _ in 0..<6 {
                press([key], in: &state)
                places.append([state.place.slide, state.place.step])
            }
            #expect(places == [[0, 1], [0, 2], [1, 0], [2, 0], [2, 0], [2, 0]], "\(key)")
        }
    }

    @Test("Back shows the slide before whole, then hides what was revealed")
    func back() {
        for key in [Key.left, .up, .backspace, .pageUp] {
            var state = start(Self.three)
            press([.end, key, key, key, key, key, key], in: &state)
            #expect([state.place.slide, state.place.step] == [0, 0])
            press([.tab, key], in: &state)
            #expect([state.place.slide, state.place.step] == [0, 2], "\(key)")
        }
    }

    @Test("What is not yet revealed keeps its place")
    func reveal() throws {
        var state = start(Self.three)
        let first = try screen(state)
        #expect(!first.contains("b\n") && first.contains("▀"))
        press([.right, .right], in: &state)
        #expect(state.place.step == 2)
        let all = try screen(state)
        #expect(first.split(separator: "\n").first == all.split(separator: "\n").first)
    }

    @Test("A number and Enter jump; Backspace takes digits away, Esc all of them")
    func jump() throws {
        var state = start()
        type("12", in: &state)
        #expect(try screen(state).contains("to slide 12"))
        press([.enter], in: &state)
        #expect(state.place.slide == 11)
        type("15", in: &state)
        press([.backspace, .enter], in: &state)
        #expect(state.place.slide == 0)
        type("999", in: &state)
        press([.enter], in: &state)
        #expect(state.place.slide == Hall.deck.slides.count - 1)
        type("3", in: &state)
        press([.escape, .home], in: &state)
        #expect(state.place.slide == 0)
        type("0", in: &state)
        press([.enter], in: &state)
        #expect(state.place.slide == 0)
    }

    @Test("Words find a slide, in headlines first, in notes too")
    func find() throws {
        var state = start()
        type("/child", in: &state)
        #expect(try screen(state).contains("> 25  g: Children"))
        press([.enter], in: &state)
        #expect(state.place.slide == 24)
        type("/KUWAIT q", in: &state)
        #expect(try screen(state).contains("no slide has these words"))
        press([.enter], in: &state)
        #expect(state.place.slide == 24)
        #expect(try screen(state).contains("no slide with: KUWAIT q"))
        type("/Soviet", in: &state)
        press([.escape], in: &state)
        #expect(state.place.slide == 24)
    }

    @Test("The overview lists all slides with their minutes, and goes where one points")
    func overview() throws {
        var state = start()
        type("o", in: &state)
        let list = try screen(state)
        #expect(list.contains(">  1  People on the move") && list.contains("25 slides") && list.contains("1.5 min"))
        press([.down, .down, .enter], in: &state)
        #expect(state.place.slide == 2)
        type("o", in: &state)
        press([.end], in: &state)
        #expect(try screen(state).contains("> 25  g: Children"))
        press([.escape], in: &state)
        #expect(state.place.slide == 2)
    }

    @Test("b and w blank the screen, and any key only brings it back")
    func blank() throws {
        var state = start()
        type("b", in: &state)
        #expect(try screen(state).allSatisfy { $0 == "\n" })
        type("n", in: &state)
        #expect(state.place.slide == 0 && state.place.blank == nil)
        type("w", in: &state)
        #expect(try screen(state).allSatisfy { $0 == "\n" || $0 == "█" })
        #expect(press([.character("q")], in: &state) == .quit)
    }

    @Test("Help names every key of the table")
    func help() throws {
        var state = start()
        type("?", in: &state)
        let shown = try screen(state)
        for line in PresentationKey.lines(in: .unicode) { #expect(shown.contains(line.label), "\(line.label)") }
        let keys = PresentationKey.all.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test("A deck with findings opens with the first of them, until a key is pressed")
    func notice() throws {
        var state = start("")
        #expect(try screen(state).contains("d.md:1: warning: the deck is empty"))
        press([.right], in: &state)
        #expect(state.place == PresentationState.Place() && state.notice.isEmpty)
    }

    @Test("Any keys on any deck at any size leave a slide that is there and a screen of that size")
    func robustness() throws {
        var random = SeededNumbers(seed: 20_190_703)
        let keys = PresentationKey.all.flatMap(\.keys).filter { $0 != .character("q") && $0 != .control("c") }
        for text in [
            "", Self.three, "# a\n\n```view\nmatrix\n```\n", "| a | b |\n|---|---|\n| 1 | 2 |\n\n> q\n\n- x\n  - y",
        ] {
            for size in [(0, 0), (1, 1), (2, 2), (7, 3), (21, 9), (80, 24), (300, 5), (3, 200)] {
                var state = start(text, Size(width: size.0, height: size.1))
                for _ in 0..<25 {
                    press([keys.randomElement(using: &random) ?? .right], in: &state)
                    let canvas = try state.draw(model: Hall.model, alphabet: Hall.alphabet)
                    #expect(canvas.size == state.size)
                    #expect(state.deck.slides.indices.contains(state.place.slide))
                }
            }
        }
    }
}
