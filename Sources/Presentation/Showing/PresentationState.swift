import Figures
import MigrationData
import Screen
import Views

/// A presentation as a value: which slide is shown, how much of it, and what lies over it.
package struct PresentationState: Hashable, Sendable {
    /// What lies over the slide.
    enum Overlay: Hashable, Sendable {
        /// All slides, or those found by words; the chosen one among them.
        case overview(chosen: Int)
        case search(String, chosen: Int)
        case number(String)
        case help
    }

    package internal(set) var deck: Deck
    package var place = Place()
    /// What was changed on other slides' figures, by slide, for coming back to them.
    var changes: [Int: [LiveFigure]] = [:]
    /// The years of a figure that go by themselves now.
    var film: LiveFilm?
    /// Whether nothing is drawn between years, over a link that carries little.
    package var isStepped = false
    /// Whether the clock stands below the slides.
    package var isClockShown = false
    package var size: Size
    package var characters: CharacterSet
    /// Said on the last but one row until the next key.
    package var notice = ""
    var overlay: Overlay?

    package init(deck: Deck, size: Size, characters: CharacterSet) {
        self.deck = deck
        self.size = size
        self.characters = characters
        notice =
            deck.findings.first.map { finding in
                let more = deck.findings.count - 1
                return finding.text(file: deck.name) + (more > 0 ? " (and \(more) more: present --check)" : "")
            } ?? ""
    }

    var slide: Slide { deck.slides[min(max(0, place.slide), deck.slides.count - 1)] }
    private var lastSlide: Int { deck.slides.count - 1 }

    // MARK: Keys

    /// What an event means at the moment; nil where it means nothing.
    package func action(for event: ScreenEvent) -> PresentationAction? {
        if case .tick(let milliseconds) = event { return .tick(milliseconds: milliseconds) }
        guard case .key(let key) = event else { return nil }
        if case .search = overlay { return typed(key) }
        if case .number = overlay, key == .backspace { return .erase }
        if case .overview = overlay {
            switch key {
            case .up, .left, .character("k"): return .up
            case .down, .right, .character("j"): return .down
            default: break
            }
        }
        let action = PresentationKey.all.first { $0.keys.contains(key) }?.action
        // Escape, and a key that means nothing, end the playing of years and nothing else.
        return film != nil && (action ?? .cancel) == .cancel ? .stop : action
    }

    private func typed(_ key: Key) -> PresentationAction? {
        switch key {
        case .character(let character): .type(character)
        case .backspace: .erase
        case .enter: .accept
        case .escape: .cancel
        case .up, .backTab: .up
        case .down, .tab: .down
        case .control("c"): .quit
        default: nil
        }
    }

    // MARK: Update

    /// The screen has another size.
    package mutating func resize(_ size: Size) { self.size = size }

    /// Changes the state as an action asks for, figures and their views left out.
    package mutating func update(_ action: PresentationAction) -> PresentationEffect {
        notice = ""
        stopPlaying()
        switch action {
        case .quit: return .quit
        case .redraw: return .redraw
        case .suspend: return .suspend
        case .restartClock:
            notice = "the clock begins anew"
            return .restartClock
        default: break
        }
        if place.blank != nil {
            // Any key brings the slide back, and does nothing else.
            place.blank = nil
        } else if overlay != nil {
            updateOverlay(action)
        } else {
            move(action)
        }
        return .none
    }

    private mutating func move(_ action: PresentationAction) {
        switch action {
        case .next, .accept, .down: next()
        case .previous, .up: previous()
        case .nextSlide: go(to: place.slide + 1)
        case .previousSlide: go(to: place.slide - 1)
        case .first: go(to: 0)
        case .last: go(to: lastSlide)
        case .digit(let digit): overlay = .number(String(digit))
        case .overview: overlay = .overview(chosen: place.slide)
        case .find: overlay = .search("", chosen: 0)
        case .black: place.blank = .empty
        case .white: place.blank = .filled
        case .help: overlay = .help
        case .clock: isClockShown.toggle()
        case .cancel, .type, .erase, .redraw, .suspend, .quit, .restartClock, .yearBack, .yearForward, .sex, .side,
            .figure, .share, .play, .stop, .tick, .nextFigure, .undo:
            break
        }
    }

    /// Reveals what is next, or goes to the next slide; the last one stays.
    private mutating func next() {
        if place.step < slide.pauses { place.step += 1 } else if place.slide < lastSlide { go(to: place.slide + 1) }
    }

    /// Hides what was revealed last, or goes back to the slide before with all of it shown.
    private mutating func previous() {
        if place.step > 0 {
            place.step -= 1
        } else if place.slide > 0 {
            go(to: place.slide - 1)
            place.step = slide.pauses
        }
    }

    /// To the beginning of a slide, from 0; beyond the ends to the nearest.
    package mutating func go(to number: Int) {
        stopPlaying()
        let target = min(max(0, number), lastSlide)
        if target != place.slide {
            changes[place.slide] = place.figures.isEmpty ? nil : place.figures
            (place.figures, place.live) = (changes[target] ?? [], 0)
        }
        place.slide = target
        place.step = 0
    }

    private mutating func updateOverlay(_ action: PresentationAction) {
        switch (overlay, action) {
        case (_, .cancel): overlay = nil
        case (.help, _): overlay = nil
        case (.number(let digits), _): updateNumber(digits, action)
        case (.overview(let chosen), _): updateOverview(chosen, action)
        case (.search(let words, let chosen), _): updateSearch(words, chosen, action)
        case (nil, _): break
        }
    }

    private mutating func updateNumber(_ digits: String, _ action: PresentationAction) {
        switch action {
        case .digit(let digit): overlay = .number(String((digits + String(digit)).suffix(5)))
        case .erase: overlay = digits.count > 1 ? .number(String(digits.dropLast())) : nil
        case .accept:
            overlay = nil
            if let number = Int(digits) { go(to: number - 1) }
        default:
            overlay = nil
            move(action)
        }
    }

    private mutating func updateOverview(_ chosen: Int, _ action: PresentationAction) {
        func shown(_ number: Int) -> Overlay { .overview(chosen: min(max(0, number), lastSlide)) }
        switch action {
        case .up: overlay = shown(chosen - 1)
        case .down: overlay = shown(chosen + 1)
        case .previous: overlay = shown(chosen - 10)
        case .next: overlay = shown(chosen + 10)
        case .first: overlay = shown(0)
        case .last: overlay = shown(lastSlide)
        case .accept:
            overlay = nil
            go(to: chosen)
        case .overview: overlay = nil
        case .find: overlay = .search("", chosen: 0)
        case .digit(let digit): overlay = .number(String(digit))
        default: break
        }
    }

    private mutating func updateSearch(_ words: String, _ chosen: Int, _ action: PresentationAction) {
        switch action {
        case .type(let letter): overlay = .search(String((words + String(letter)).prefix(60)), chosen: 0)
        case .erase: overlay = words.isEmpty ? nil : .search(String(words.dropLast()), chosen: 0)
        case .up: overlay = .search(words, chosen: max(0, chosen - 1))
        case .down: overlay = .search(words, chosen: min(chosen + 1, max(0, deck.slides(with: words).count - 1)))
        case .accept:
            let found = deck.slides(with: words)
            overlay = nil
            if found.indices.contains(chosen) { go(to: found[chosen]) } else { notice = "no slide with: \(words)" }
        default: break
        }
    }
}
