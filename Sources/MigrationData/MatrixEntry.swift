/// Persons from one group of areas living in another.
package struct MatrixEntry: Hashable, Sendable {
    package let origin: AreaSelection
    package let destination: AreaSelection
    package let persons: Int?
}
