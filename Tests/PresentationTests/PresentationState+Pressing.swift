import Screen

@testable import Presentation

/// A presentation of the bundled deck as a speaker has it in hand.
extension PresentationState {
    /// The bundled deck at a slide, from 1.
    static func bundled(at slide: Int, _ size: Size = Size(width: 100, height: 40)) -> PresentationState {
        var state = PresentationState(deck: Hall.deck, size: size, characters: .unicode)
        state.go(to: slide - 1)
        return state
    }

    /// Presses keys one after the other; the last effect.
    @discardableResult
    mutating func press(_ keys: String) throws -> PresentationEffect {
        let named: [Character: Key] = ["↑": .up, "↓": .down, "→": .right, "←": .left, "⎋": .escape, "⇥": .tab]
        var effect = PresentationEffect.none
        for key in keys {
            if let action = action(for: .key(named[key] ?? .character(key))) {
                effect = try update(action, model: Hall.model)
            }
        }
        return effect
    }

    /// What is on the screen.
    func screen() throws -> String { try draw(model: Hall.model, alphabet: Hall.alphabet).text }

    /// The line of the first figure that was changed.
    var changedLine: String? { place.figures.first?.line }
}
