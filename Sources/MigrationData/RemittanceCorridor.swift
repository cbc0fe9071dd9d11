/// Money between two areas in one year, in millions of dollars.
package struct RemittanceCorridor: Hashable, Sendable {
    package let sender: AreaIndex
    package let receiver: AreaIndex
    package let millions: Int
}
