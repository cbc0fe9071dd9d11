import Screen

/// Text in which some parts stand out.
package typealias RichText = [TextRun]

/// A part of a text in one emphasis.
package struct TextRun: Hashable, Sendable {
    package enum Emphasis: Hashable, Sendable { case none, weak, strong, code, aside }

    package var text: String
    package var emphasis: Emphasis
    /// Whether a line ends here in any case; such a run has no text.
    package var isLineEnd = false

    package init(_ text: String, _ emphasis: Emphasis = .none) {
        self.text = text
        self.emphasis = emphasis
    }

    static let lineEnd: TextRun = {
        var run = TextRun("")
        run.isLineEnd = true
        return run
    }()

    /// The meaning that the theme gives colours.
    var style: Style {
        switch emphasis {
        case .none: .plain
        case .weak: .quantityChosen
        case .strong: .strong
        case .code: .quantity
        case .aside: .dim
        }
    }
}

extension [TextRun] {
    /// The text without its emphasis.
    package var plain: String { map { $0.isLineEnd ? " " : $0.text }.joined() }

    /// Adds text to the last part where it has the same emphasis.
    mutating func append(_ text: String, _ emphasis: TextRun.Emphasis) {
        if text.isEmpty { return }
        if let last = indices.last, self[last].emphasis == emphasis, !self[last].isLineEnd {
            self[last].text += text
        } else {
            append(TextRun(text, emphasis))
        }
    }
}
