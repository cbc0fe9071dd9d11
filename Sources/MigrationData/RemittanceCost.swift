/// The average cost of sending 200 US dollars along a corridor in a quarter, in per cent of them.
package struct RemittanceCost: Hashable, Sendable {
    package let sender: AreaIndex
    package let receiver: AreaIndex
    /// Nil where it was not surveyed in the quarter.
    package let cost: Percent?
}
