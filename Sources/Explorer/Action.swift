import Screen

/// What the user means by a key or a click.
package enum Action: Hashable, Sendable {
    case open(Pane)
    case nextPane, previousPane
    case up, down, left, right, pageUp, pageDown, first, last
    case into, back
    /// To the profile of the area that is chosen.
    case profile
    case yearBack, yearForward
    case sex
    case side
    case order, reverse
    case filter
    case figure
    case theme
    case mouse
    case help
    case evidence
    /// The next number whose evidence differs.
    case nextDiffering
    case redraw
    case suspend
    case quit
    /// A character typed into the filter, taking the last away, leaving it, keeping it.
    case type(Character), paste(String), erase, eraseAll, cancel, accept
    /// A press at a cell, and a turn of the wheel there.
    case press(x: Int, y: Int)
    case wheel(down: Bool, x: Int, y: Int)
    case resize(Size)
}

/// What the loop must do after an update.
package enum Effect: Hashable, Sendable {
    case none
    case redraw
    case suspend
    case quit
    case setMouse(Bool)
}
