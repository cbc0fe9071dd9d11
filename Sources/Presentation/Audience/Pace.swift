/// How the time taken compares with the time planned.
enum Pace: Hashable, Sendable {
    /// The deck plans no time.
    case unplanned
    /// Within the time planned for the slide at hand.
    case onTime
    case ahead(milliseconds: Int)
    case behind(milliseconds: Int)

    /// The pace at a slide of a deck after so much time.
    init(deck: Deck, slide: Int, milliseconds: Int) {
        guard deck.minutes > 0 else {
            self = .unplanned
            return
        }
        let before = deck.slides.prefix(max(0, slide)).reduce(0) { $0 + ($1.minutes ?? 0) }
        let own = deck.slides.indices.contains(slide) ? deck.slides[slide].minutes ?? 0 : 0
        let (start, end) = (Self.milliseconds(before), Self.milliseconds(before + own))
        if milliseconds < start {
            self = .ahead(milliseconds: start - milliseconds)
        } else if milliseconds > end {
            self = .behind(milliseconds: milliseconds - end)
        } else {
            self = .onTime
        }
    }

    /// Minutes as a deck names them, which may be any number.
    static func milliseconds(_ minutes: Double) -> Int {
        Int(min(max(0, minutes * 60_000), Double(PresentationClock.longest)))
    }
}
