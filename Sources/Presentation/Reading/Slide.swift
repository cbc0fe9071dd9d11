/// One slide: a headline, what stands below it, and what the speaker wants to know.
package struct Slide: Hashable, Sendable {
    /// The line of the file on which it begins, from 1.
    package var line: Int
    package var headline: RichText = []
    package var items: [SlideItem] = []
    /// Addresses of its links, in the order of their numbers.
    package var links: [String] = []
    package var notes: [String] = []
    /// Minutes planned for it.
    package var minutes: Double?
    /// Where its numbers come from, in place of what its figures say.
    package var source: String?
    /// How many times more is revealed.
    package var pauses = 0

    package init(line: Int) { self.line = line }

    /// The headline without its emphasis.
    package var title: String { headline.plain }

    /// The figures on it, with those in columns.
    package var figures: [SlideFigure] { items.flatMap { $0.block.figures } }

    /// Whether nothing would be seen.
    package var isBlank: Bool { headline.isEmpty && items.isEmpty }
}

/// A block of a slide, and when it is seen.
package struct SlideItem: Hashable, Sendable {
    package var block: SlideBlock
    /// How many pauses come before it.
    package var step: Int
    /// Its line in the file.
    package var line: Int
}
