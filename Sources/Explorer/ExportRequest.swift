import Screen
import Views

/// A view to be written to a file.
package struct ExportRequest: Hashable, Sendable {
    /// The view's line.
    package var line: String
    package var format: OutputFormat
    /// The name as it was typed.
    package var name: String
    /// Whether a file of that name may be replaced.
    package var replaces: Bool
    /// Of a figure as text.
    package var characters: CharacterSet
}

/// What became of it.
package enum ExportOutcome: Hashable, Sendable {
    /// Written to a file; how much in words, `12 rows`.
    case written(file: String, amount: String)
    /// A file of that name is there, and was kept.
    case exists
    /// Nothing was written, and why.
    case failed(String)
}
