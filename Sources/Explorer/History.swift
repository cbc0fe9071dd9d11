import MigrationData

/// The places that were left, to go back to them and forward again, as in a browser.
package struct History: Hashable, Sendable {
    /// A place that was left: its view's line, and how its pane stood where that is still known.
    package struct Entry: Hashable, Sendable {
        var line: String
        var stand: Stand?
    }

    /// How a pane stood.
    package struct Stand: Hashable, Sendable {
        var pane: Pane
        var state: PaneState
        var scope: ExplorerState.Scope
        /// How far in the way of Enter and Backspace had led.
        var depth: Int
    }

    /// The last one last.
    private(set) var past: [Entry] = []
    /// The next one last.
    private(set) var future: [Entry] = []

    /// The most that are kept.
    private static let longest = 500

    /// The history that lines of views tell, the last one last.
    package init(lines: [String] = []) {
        past = lines.suffix(Self.longest).map { Entry(line: $0, stand: nil) }
    }

    /// Somewhere else was gone to; what lay ahead is forgotten.
    mutating func leave(_ entry: Entry) {
        future = []
        past.append(entry)
        if past.count > Self.longest { past.removeFirst() }
    }

    /// Takes the place before the open one out, or that after it.
    mutating func take(isBack: Bool) -> Entry? { isBack ? past.popLast() : future.popLast() }

    /// Puts the place that was open where a step in the other direction finds it.
    mutating func put(_ entry: Entry, isBack: Bool) {
        if isBack { future.append(entry) } else { past.append(entry) }
    }
}
