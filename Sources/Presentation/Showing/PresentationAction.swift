/// What the speaker means by a key.
package enum PresentationAction: Hashable, Sendable {
    case next, previous
    /// A whole slide on or back, whatever is still to be revealed.
    case nextSlide, previousSlide
    case first, last
    /// A digit of the number of a slide; Enter goes there.
    case digit(Int)
    case accept
    case overview
    case find
    case black, white
    case help
    case cancel
    /// A letter typed into the search, and the last one taken away.
    case type(Character), erase
    case up, down
    case redraw, suspend
    case quit
}

/// What the loop must do after an update.
package enum PresentationEffect: Hashable, Sendable {
    case none, redraw, suspend, quit
}
