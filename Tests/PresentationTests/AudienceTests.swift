import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation

@Suite("Screens that follow, and the speaker's own")
struct AudienceTests {
    private static let text = """
        # One\n\na\n\n<!-- pause -->\n\nb\n\n<!-- minutes: 1 -->\n<!-- Say hello.\n\nThen wait. -->\n
        ---\n\n# Two\n\n<!-- minutes: 2.5 -->\n\n---\n\n# Three\n\n
        """

    private func state(
        _ role: AudienceState.Role, _ size: Size = Size(width: 80, height: 24), text: String = text, slide: Int = 0,
        step: Int = 0, milliseconds: Int = 0, characters: CharacterSet = .unicode
    ) -> AudienceState {
        var state = AudienceState(role: role, size: size, characters: characters)
        var place = PresentationState.Place()
        (place.slide, place.step) = (slide, step)
        for message in [
            PresentationMessage.hello(version: 1), .deck(name: "d.md", text: Array(text.utf8)), .place(place),
            .clock(PresentationClock(milliseconds: milliseconds)),
        ] { state.take(message) }
        return state
    }

    private func screen(_ state: AudienceState, passed: Int = 0) throws -> String {
        try state.draw(model: Hall.model, alphabet: Hall.alphabet, passed: passed).text
    }

    private func press(_ key: Key, in state: inout AudienceState) -> AudienceEffect {
        state.action(for: .key(key)).map { state.update($0) } ?? .none
    }

    @Test("A follower shows what the speaker shows, at every slide of the bundled deck")
    func same() throws {
        let size = Size(width: 80, height: 24)
        var speaker = PresentationState(deck: Hall.deck, size: size, characters: .unicode)
        let text = String(decoding: Hall.deck.text, as: UTF8.self)
        for slide in Hall.deck.slides.indices {
            speaker.go(to: slide)
            let follower = state(.audience, text: text, slide: slide)
            #expect(
                try follower.draw(model: Hall.model, alphabet: Hall.alphabet)
                    == speaker.draw(model: Hall.model, alphabet: Hall.alphabet))
        }
    }

    @Test("Before a deck and a place have come, and after the end, it waits and says so")
    func waiting() throws {
        for role in [AudienceState.Role.audience, .speaker] {
            var state = AudienceState(role: role, size: Size(width: 80, height: 24), characters: .unicode)
            #expect(try screen(state).contains("Waiting for a presentation"))
            state.take(.place(PresentationState.Place()))
            state.take(.deck(name: "d.md", text: Array("# One".utf8)))
            #expect(try screen(state).contains("Waiting for a presentation"))
            state.take(.place(PresentationState.Place()))
            #expect(try !screen(state).contains("Waiting"))
            state.take(.end)
            #expect(try screen(state).contains("The presentation has ended."))
            #expect(press(.character("n"), in: &state) == .none)
            #expect(press(.character("q"), in: &state) == .quit)
        }
    }

    @Test("The notes' screen has time, plan, pace, number, notes and what comes next")
    func notes() throws {
        let shown = try screen(state(.speaker, milliseconds: 7_000), passed: 5_400)
        for text in [
            "0:12 of 3.5 min   on time", "1 / 3", "One", "Say hello.", "Then wait.", "Next: more of this slide",
        ] {
            #expect(shown.contains(text), "\(text)")
        }
        let later = try screen(state(.speaker, slide: 1, milliseconds: 30_000))
        for text in ["0:30 ahead", "2 / 3", "no notes", "Next: 3 / 3", "Three"] {
            #expect(later.contains(text), "\(text)")
        }
        let last = try screen(state(.speaker, slide: 2, milliseconds: 3_800_000))
        for text in ["1:03:20 of 3.5 min   59:50 behind", "This is the last slide."] {
            #expect(last.contains(text), "\(text)")
        }
        let small = try screen(state(.speaker, Size(width: 40, height: 12), step: 1))
        for text in ["0:00 of 3.5 min", "Say hello.", "Next: 2  Two"] { #expect(small.contains(text), "\(text)") }
        #expect(try screen(state(.speaker, text: "# A\n\n---\n\n# B", milliseconds: 61_000)).contains("1:01"))
    }

    @Test("A large screen has pictures of this slide and the next, and large figures")
    func large() throws {
        let text = String(decoding: Hall.deck.text, as: UTF8.self)
        let shown = try screen(state(.speaker, Size(width: 120, height: 36), text: text, slide: 2))
        for text in ["Now", "Next: 4 / 25", "Stock by subregion", "Of working age", "of 32 min planned", "▄▀▀▄"] {
            #expect(shown.contains(text), "\(text)")
        }
    }

    @Test("In ASCII every character is")
    func ascii() throws {
        let text = String(decoding: Hall.deck.text, as: UTF8.self)
        for size in [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 36)] {
            var state = state(.speaker, size, text: text, slide: 3, characters: .ascii)
            #expect(try screen(state).utf8.allSatisfy { $0 < 0x80 })
            _ = press(.character("?"), in: &state)
            #expect(try screen(state).utf8.allSatisfy { $0 < 0x80 })
        }
    }

    @Test("While the speaker is in the explorer its view stands on a slide of the same number; notes stay")
    func visiting() throws {
        let text = String(decoding: Hall.deck.text, as: UTF8.self)
        var place = PresentationState.Place()
        (place.slide, place.visit) = (3, "stock area=NPL")
        var follower = state(.audience, text: text)
        follower.take(.place(place))
        let shown = try screen(follower)
        #expect(shown.contains("4 / 25") && shown.contains("Nepal") && !shown.contains("Of working age"))
        var notes = state(.speaker, Size(width: 120, height: 36), text: text)
        notes.take(.place(place))
        let told = try screen(notes)
        for text in ["in the explorer", "Figure II.", "Nepal", "Next: 5 / 25"] {
            #expect(told.contains(text), "\(text)")
        }
        place.visit = "no view of any kind"
        follower.take(.place(place))
        #expect(try screen(follower).contains("no kind of view"))
    }

    @Test("What the speaker's keys change on a figure is seen by whoever follows, between two years too")
    func changed() throws {
        var speaker = PresentationState(
            deck: Hall.deck, size: Size(width: 80, height: 24), characters: .unicode)
        speaker.go(to: 3)
        _ = try speaker.update(.yearBack, model: Hall.model)
        _ = try speaker.update(.down, model: Hall.model)
        speaker.notice = ""
        #expect(!speaker.place.figures.isEmpty)
        var follower = state(.audience, text: String(decoding: Hall.deck.text, as: UTF8.self))
        var places = [speaker.place]
        _ = speaker.update(.first)
        speaker.go(to: 3)
        _ = try speaker.update(.play, model: Hall.model)
        _ = try speaker.update(.tick(milliseconds: 400), model: Hall.model)
        places.append(speaker.place)
        for place in places {
            let frame = Array(PresentationMessage.place(place).frame.dropFirst(4))
            follower.take(try PresentationMessage(frame))
            speaker.place = place
            speaker.notice = ""
            #expect(
                try follower.draw(model: Hall.model, alphabet: Hall.alphabet)
                    == speaker.draw(model: Hall.model, alphabet: Hall.alphabet))
        }
    }

    @Test("Pace: within the slide's time it is on time, before and after it by how much")
    func pace() {
        let deck = DeckReader.deck(Array(Self.text.utf8), name: "d.md")
        #expect(Pace(deck: deck, slide: 0, milliseconds: 60_000) == .onTime)
        #expect(Pace(deck: deck, slide: 0, milliseconds: 61_000) == .behind(milliseconds: 1000))
        #expect(Pace(deck: deck, slide: 1, milliseconds: 45_000) == .ahead(milliseconds: 15_000))
        #expect(Pace(deck: deck, slide: 2, milliseconds: 210_001) == .behind(milliseconds: 1))
        #expect(Pace(deck: DeckReader.deck([], name: "d.md"), slide: 0, milliseconds: 5) == .unplanned)
        #expect(Pace.milliseconds(1e300) == PresentationClock.longest && Pace.milliseconds(-1) == 0)
    }

    @Test("Keys at the notes' screen ask the speaker's, those at a follower's nothing")
    func keys() throws {
        var notes = state(.speaker)
        for (key, command) in [
            (Key.right, SpeakerCommand.next), (.character(" "), .next), (.pageDown, .next), (.enter, .next),
            (.left, .previous), (.backspace, .previous), (.home, .slide(0)), (.end, .slide(2)),
            (.character("b"), .blank(.empty)), (.character("w"), .blank(.filled)), (.character("r"), .restartClock),
        ] {
            #expect(press(key, in: &notes) == .send(command), "\(key)")
            var follower = state(.audience)
            #expect(press(key, in: &follower) == .none)
            #expect(try screen(follower).contains("this screen follows; q leaves"))
        }
        for key in [Key.character("1"), .character("2"), .character("3"), .backspace, .backspace] {
            #expect(press(key, in: &notes) == .none)
        }
        #expect(try screen(notes).contains("to slide 1  Enter"))
        #expect(press(.character("0"), in: &notes) == .none && press(.enter, in: &notes) == .send(.slide(2)))
        #expect(press(.character("2"), in: &notes) == .none && press(.escape, in: &notes) == .none)
        #expect(press(.enter, in: &notes) == .send(.next))
        let all = AudienceKey.all.flatMap(\.keys)
        #expect(Set(all).count == all.count)
    }

    @Test("The state obeys, whatever lies over the slide")
    func obeying() {
        var speaker = PresentationState(
            deck: DeckReader.deck(Array(Self.text.utf8), name: "d.md"), size: Size(width: 80, height: 24),
            characters: .unicode)
        _ = speaker.update(.overview)
        speaker.obey(.next)
        #expect(speaker.overlay == nil && speaker.place.slide == 0 && speaker.place.step == 1)
        speaker.obey(.slide(9))
        #expect(speaker.place.slide == 2)
        speaker.obey(.blank(.filled))
        #expect(speaker.place.blank == .filled)
        speaker.obey(.blank(.empty))
        #expect(speaker.place.blank == nil)
        speaker.obey(.previous)
        #expect(speaker.place.slide == 1)
    }

    @Test("Notes longer than the screen scroll to their end and back, and start anew with the next slide")
    func scrolling() throws {
        let words = (1...900).map { "w\($0)" }.joined(separator: " ")
        let text = "# A\n\n<!-- \(words) -->\n\n---\n\n# B"
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 120, height: 36)] {
            var notes = state(.speaker, size, text: text)
            #expect(try screen(notes).contains("w1 ") && !screen(notes).contains("w900"))
            for _ in 0..<200 { _ = press(.down, in: &notes) }
            #expect(try screen(notes).contains("w900") && !screen(notes).contains("w1 "))
            _ = press(.up, in: &notes)
            for _ in 0..<200 { _ = press(.up, in: &notes) }
            #expect(try screen(notes).contains("w1 "))
            _ = press(.down, in: &notes)
            var place = PresentationState.Place()
            place.slide = 1
            notes.take(.place(place))
            #expect(notes.scroll == 0)
        }
    }

    @Test("No size, place or deck is too much")
    func sizes() throws {
        let sizes = [
            (0, 0), (1, 1), (2, 2), (5, 3), (30, 6), (39, 9), (72, 16), (100, 30), (300, 5), (3, 200), (200, 60),
        ]
        var wild = PresentationState.Place()
        (wild.slide, wild.step, wild.live) = (Int(Int32.max), Int(Int32.max), 77)
        wild.figures = [.init(number: 99, line: "no such view", row: 1_000_000, year: 0)]
        wild.visit = "nothing of the kind"
        for (width, height) in sizes {
            for role in [AudienceState.Role.audience, .speaker] {
                for text in ["", Self.text, String(decoding: Hall.deck.text.prefix(4000), as: UTF8.self)] {
                    var state = state(role, Size(width: width, height: height), text: text)
                    for place in [PresentationState.Place(), wild] {
                        state.take(.place(place))
                        let canvas = try state.draw(model: Hall.model, alphabet: Hall.alphabet, passed: .max / 2)
                        #expect(canvas.size == state.size)
                    }
                    _ = press(.character("?"), in: &state)
                    #expect(try state.draw(model: Hall.model, alphabet: Hall.alphabet).size == state.size)
                    state.leave("x")
                    #expect(try state.draw(model: Hall.model, alphabet: Hall.alphabet).size == state.size)
                }
            }
        }
    }
}
