/// A key as the user means it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
    case character(Character)
    case control(Character)
    case up, down, left, right, pageUp, pageDown, home, end
    case enter, backspace, tab, backTab, escape, delete, insert
    case function(Int)
}

/// What a mouse did at a cell.
package enum MouseAction: Hashable, Sendable {
    case press, wheelUp, wheelDown, drag
}

/// What a terminal tells of itself.
package enum TerminalFact: Hashable, Sendable {
    /// Its ground, as red, green and blue.
    case ground(RGB)
    /// Signs that most terminals show in one cell take two here.
    case wideSigns
}

/// What the terminal reports.
package enum ScreenEvent: Hashable, Sendable {
    case key(Key)
    /// Text that was pasted; never taken for keys.
    case paste(String)
    case mouse(MouseAction, x: Int, y: Int)
    case resize(Size)
    /// The terminal has told something of itself, which it was asked at the start.
    case learned(TerminalFact)
    /// So much time has passed since years began to be played.
    case tick(milliseconds: Int)
    /// The program came back from a suspension; the screen must be drawn anew.
    case resumed
    /// The terminal is gone: leave at once.
    case hangUp
    /// A signal asked the program to end.
    case terminate(signal: Int32)
}
