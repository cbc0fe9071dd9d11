/// The state of every pane.
package struct PaneStates: Hashable, Sendable {
    /// In the order of the panes, the profile last.
    private var states = [PaneState](repeating: PaneState(), count: Pane.allCases.count + 1)

    package subscript(pane: Pane) -> PaneState {
        get { states[pane.position] }
        set { states[pane.position] = newValue }
    }
}
