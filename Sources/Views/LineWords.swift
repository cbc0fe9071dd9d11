import MigrationData
import Screen

/// Writes the words of a canonical line.
enum LineWords {
    /// A value as it stands behind `key=`: spaces become hyphens where that is read back the same, quoted otherwise.
    static func area(_ selection: AreaSelection, _ areas: AreaTable) -> String {
        areas.code(of: selection)
    }

    static func join(_ words: [String?]) -> String {
        words.compactMap { $0 }.joined(separator: " ")
    }
}
