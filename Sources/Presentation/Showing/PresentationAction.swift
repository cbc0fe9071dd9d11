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
    /// Among what is found, or in the slide's figure.
    case up, down
    /// What a figure of the slide shows: another year, sex, side, form, persons or shares.
    case yearBack, yearForward, sex, side, figure, share
    /// Lets the years of a figure go by themselves, or pauses them; stops them; the time since they began to.
    case play, stop, tick(milliseconds: Int)
    /// The next figure of the slide takes keys; all of them as the deck has them.
    case nextFigure, undo
    /// The clock, shown or not; begun anew.
    case clock, restartClock
    case redraw, suspend
    case quit
}

/// What the loop must do after an update.
package enum PresentationEffect: Hashable, Sendable {
    case none, redraw, suspend, quit
    case restartClock
    /// The explorer is to be opened, at a view's line or where it was.
    case explore(String?)
}
