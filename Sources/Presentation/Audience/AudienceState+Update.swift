import Screen

extension AudienceState {
    /// What an event means at the moment; nil where it means nothing.
    package func action(for event: ScreenEvent) -> AudienceAction? {
        guard case .key(let key) = event else { return nil }
        if !digits.isEmpty, key == .backspace { return .erase }
        return AudienceKey.all.first { $0.keys.contains(key) }?.action ?? .other
    }

    /// Changes the state as an action asks for.
    package mutating func update(_ action: AudienceAction) -> AudienceEffect {
        switch action {
        case .quit: return .quit
        case .redraw: return .redraw
        case .suspend: return .suspend
        default: break
        }
        guard let shown else { return .none }
        if role == .audience {
            say("this screen follows; q leaves")
            return .none
        }
        if showsHelp {
            showsHelp = false
            return .none
        }
        return drive(action, lastSlide: shown.deck.slides.count - 1)
    }

    /// What the speaker asks for from here.
    private mutating func drive(_ action: AudienceAction, lastSlide: Int) -> AudienceEffect {
        let typed = digits
        if case .digit = action {} else if action != .erase { digits = "" }
        switch action {
        case .accept: return .send(Int(typed).map { .slide(min(max(0, $0 - 1), lastSlide)) } ?? .next)
        case .next: return .send(.next)
        case .previous: return .send(.previous)
        case .first: return .send(.slide(0))
        case .last: return .send(.slide(lastSlide))
        case .black: return .send(.blank(.empty))
        case .white: return .send(.blank(.filled))
        case .restartClock: return .send(.restartClock)
        case .digit(let digit): digits = String((typed + String(digit)).suffix(5))
        case .erase: digits = String(typed.dropLast())
        case .scrollUp: scroll = max(0, scroll - 1)
        case .scrollDown: scroll = min(scroll + 1, shown.map { NotesLayout(size).mostScroll($0.slide) } ?? 0)
        case .help: showsHelp = true
        case .cancel, .other, .quit, .redraw, .suspend: break
        }
        return .none
    }

    /// The notes of the slide at hand.
    var notes: [String] { shown?.slide.notes ?? [] }
}
