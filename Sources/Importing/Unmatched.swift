/// The names that match no area, in the order in which they came, and which end of a corridor they stood at.
package struct Unmatched: Sendable {
    package enum End: Hashable, Sendable {
        case origin, destination, both
        /// Of something that has one end only.
        case area
    }

    package private(set) var names: [(name: String, end: End)] = []
    private var positions: [String: Int] = [:]

    /// More names than any list of areas has.
    static let most = 10_000

    package init() {}

    mutating func add(_ name: String, _ end: End) {
        guard let position = positions[name] else {
            positions[name] = names.count
            names.append((name, end))
            return
        }
        if names[position].end != end { names[position].end = .both }
    }

    package var isEmpty: Bool { names.isEmpty }
}
