import ReportData
import Screen

/// What became of a published figure or a claim when the data were asked.
package enum Verdict: String, CaseIterable, Sendable {
    case agrees
    /// The data of the report's own editions say otherwise.
    case differs
    /// Only a later or other edition is here.
    case differsByEdition = "differs-by-edition"
    /// Printed figures contradict one another.
    case inconsistent
    /// Follows from other printed figures.
    case derived
    case notCheckable = "not-checkable"

    /// The sign before the word as a character set can write it: a dot alone would be spelled as a divider.
    package func mark(in characters: CharacterSet) -> String {
        self == .notCheckable && characters == .ascii ? "." : mark
    }

    /// The sign before the word.
    package var mark: String {
        switch self {
        case .agrees: "✓"
        case .differs: "✗"
        case .differsByEdition: "~"
        case .inconsistent: "!"
        case .derived: "›"
        case .notCheckable: "·"
        }
    }
}
