/// Where every pane stands. Each key asks hundreds of times, so they lie in the order of the panes.
package struct PaneStates: Hashable, Sendable {
    private var states = [PaneState](repeating: PaneState(), count: Pane.profile.position + 1)

    package subscript(pane: Pane) -> PaneState {
        _read { yield states[pane.position] }
        _modify { yield &states[pane.position] }
    }
}
