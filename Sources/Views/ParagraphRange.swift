import ReportData
import Screen

/// One paragraph of the report, or several that follow one another.
package struct ParagraphRange: Hashable, Sendable {
    package let first: Int
    package let last: Int

    /// How many paragraphs the report has.
    package static let count = ReportDocument.paragraphCount

    package init(_ number: Int) {
        first = number
        last = number
    }

    package init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = last
    }

    /// As in a view's line.
    var words: String { first == last ? String(first) : "\(first)-\(last)" }

    /// As the report is cited: `¶9`, `¶20–58`.
    package var reference: String { first == last ? "¶\(first)" : "¶\(first)–\(last)" }

    /// Whether a paragraph of the tables lies in it; the summary does not.
    package func contains(_ paragraph: String) -> Bool {
        Int(paragraph).map { $0 >= first && $0 <= last } ?? false
    }
}

extension Parameters {
    /// A paragraph's number or a range of them; nil where the key doesn't stand.
    func paragraphs(_ key: String) throws(ViewError) -> ParagraphRange? {
        guard let text = text(key) else { return nil }
        let bare = text.hasPrefix("¶") ? text.dropFirst() : text[...]
        let ends = bare.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
        let numbers = ends.compactMap { Self.number(String($0)) }
        guard numbers.count == ends.count, numbers.count <= 2, let first = numbers.first, let last = numbers.last,
            (1...ParagraphRange.count).contains(first), (1...ParagraphRange.count).contains(last)
        else {
            throw .unknownValue(
                text, key: key, right: "a paragraph from 1 to \(ParagraphRange.count), or a range such as 4-9")
        }
        if first > last {
            throw .unknownValue(text, key: key, right: "the paragraphs are reversed; \(key)=\(last)-\(first)")
        }
        return ParagraphRange(first, last)
    }
}
