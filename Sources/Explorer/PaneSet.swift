/// A set of panes as bits.
package struct PaneSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(_ panes: [Pane]) {
        for pane in panes { bits |= Self.bit(pane) }
    }

    package init(arrayLiteral panes: Pane...) { self.init(panes) }

    package func contains(_ pane: Pane) -> Bool { bits & Self.bit(pane) != 0 }

    func union(_ other: PaneSet) -> PaneSet {
        var result = self
        result.bits |= other.bits
        return result
    }

    func subtracting(_ other: PaneSet) -> PaneSet {
        var result = self
        result.bits &= ~other.bits
        return result
    }

    private static func bit(_ pane: Pane) -> UInt16 { 1 << UInt16(pane.position) }
}
