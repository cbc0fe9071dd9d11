/// How far a file was read.
package struct ImportProgress: Sendable {
    /// From 0 to 1.
    package let part: Double
    /// The rows of data that were taken in; nil where nobody counts them.
    package let rows: Int?
}
