/// Slides in their order, and what was wrong with the text they were read from.
package struct Deck: Hashable, Sendable {
    /// The file's name, as findings tell it.
    package var name: String
    /// At least one, if only a blank one.
    package var slides: [Slide]
    /// What the text itself shows; whether views mean something only a model can tell.
    package var findings: [DeckFinding]
    /// The Markdown that it was read from, for those who follow.
    package var text: [UInt8] = []

    /// What the deck is called: the headline of its first slide that has one.
    package var title: String { slides.lazy.map(\.title).first { !$0.isEmpty } ?? name }

    /// The minutes planned for all slides that name some.
    package var minutes: Double { slides.reduce(0) { $0 + ($1.minutes ?? 0) } }
}
