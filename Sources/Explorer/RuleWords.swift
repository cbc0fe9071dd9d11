/// What is let into the rule above the detail; nothing where it is empty.
struct RuleWords: Hashable, Sendable {
    /// The line of the view.
    let address: String
    /// Which row of how many is chosen.
    let position: String
}
