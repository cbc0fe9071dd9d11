/// What a view shows, in words: title, unit, edition and source.
package struct ViewCaption: Hashable, Sendable {
    package var title: String
    package var unit: String
    /// The paragraph or figure of the report that prints the same; may be empty.
    package var reference: String
    package var editions: [String]
    package var source: String
}
