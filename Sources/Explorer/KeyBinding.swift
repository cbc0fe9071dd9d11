import Screen

/// A key, what it means, and how help tells of it. One table of these makes the dispatch, the hint line, the help
/// overlay, `crossings keys` and the README's list.
package struct KeyBinding: Hashable, Sendable {
    /// The column of the help overlay.
    package enum Group: String, CaseIterable, Sendable {
        case go = "Go"
        case look = "Look"
        case take = "Take"
        case program = "Program"
    }

    package let keys: [Key]
    package let action: Action
    /// The keys as written in help: `, .`.
    package let label: String
    package let help: String
    /// What the command palette calls it.
    package let name: String
    package let group: Group
    /// The panes in which it acts; nil for all.
    package let panes: PaneSet?
    /// The word beside the key in the hint line; nil keeps it out of it.
    package let hint: String?

    init(
        _ keys: [Key], _ action: Action, label: String = "", help: String = "", name: String? = nil,
        group: Group = .go, panes: PaneSet? = nil, hint: String? = nil
    ) {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
        self.name = name ?? help
        self.group = group
        self.panes = panes
        self.hint = hint
    }

    /// Whether the key does something in a pane.
    package func acts(in pane: Pane) -> Bool { panes?.contains(pane) ?? true }
}
