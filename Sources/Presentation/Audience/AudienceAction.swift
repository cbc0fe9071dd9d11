/// What a key means at a screen that follows.
package enum AudienceAction: Hashable, Sendable {
    case next, previous, first, last
    /// A digit of the number of a slide, the last one taken away, and the way there.
    case digit(Int), erase, accept
    case black, white
    case restartClock
    case scrollUp, scrollDown
    case help, cancel
    case redraw, suspend, quit
    /// A key without a meaning.
    case other
}

/// What the loop must do after an update.
package enum AudienceEffect: Hashable, Sendable {
    case none, redraw, suspend, quit
    case send(SpeakerCommand)
}
