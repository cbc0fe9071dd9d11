import Views

/// What is taken along of what is open: its view, and the number that is chosen in it.
package struct Taking: Hashable, Sendable {
    /// A number in full, or what the report says, with its own source.
    package struct Value: Hashable, Sendable {
        /// The number with its unit first, then what it is.
        var words: [String]
        var citation: Citation
    }

    /// Where the view's numbers come from; its line is the view's.
    var citation: Citation
    /// Nil where none is chosen.
    var value: Value?
    /// Whether the view is a figure that lies over the pane.
    var isFigure: Bool
}
