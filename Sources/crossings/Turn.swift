/// What the terminal is to show next.
enum Turn: Equatable {
    /// The explorer, at a view's line or where it was.
    case explore(String?)
    /// Slides, from a view's line on where there is one.
    case present(String?)
    /// The slides where they were left.
    case back
    case leave
}
