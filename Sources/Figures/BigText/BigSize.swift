/// How large letters made of cells are: the alphabet as drawn, doubled, or doubled twice.
package enum BigSize: Int, CaseIterable, Comparable, Sendable {
    case small = 1
    case large = 2
    case huge = 4

    /// The rows of a capital.
    package var capital: Int { 3 * rawValue }

    /// The rows from one line to the next: a capital, and the air in which descenders and accents hang.
    package var pitch: Int { 4 * rawValue }

    package static func < (left: BigSize, right: BigSize) -> Bool { left.rawValue < right.rawValue }
}
