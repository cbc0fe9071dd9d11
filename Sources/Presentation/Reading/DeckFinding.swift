import Screen

/// Something in a deck that can't be shown, or not as it was meant.
package struct DeckFinding: Hashable, Sendable {
    package var line: Int
    package var cause: String
    /// What would be right; nil where nothing can be told.
    package var right: String?
    /// Whether the deck can be shown all the same, with nothing wrong on it.
    package var isWarning: Bool

    package init(line: Int, cause: String, right: String? = nil, isWarning: Bool = false) {
        self.line = line
        self.cause = cause
        self.right = right
        self.isWarning = isWarning
    }

    /// `FILE:LINE: cause; nearest right one`, without control characters.
    package func text(file: String) -> String {
        let kind = isWarning ? "warning: " : ""
        return PlainText.cleaned("\(file):\(line): \(kind)\(cause)" + (right.map { "; " + $0 } ?? ""))
    }
}
