/// Persons who fled from one area to another.
package struct DisplacementCorridor: Hashable, Sendable {
    package let origin: AreaIndex
    package let asylum: AreaIndex
    package let persons: Int
}
