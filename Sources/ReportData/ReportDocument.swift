/// The report's own text: its summary, paragraphs and footnotes, read from what a program extracted from its PDF.
///
/// The text is the reader's own copy and no part of the project. Every string is flowing text: lines joined, no page
/// heads, nothing that a terminal would obey. A paragraph's mark of a footnote stands in brackets: `[12]`.
package struct ReportDocument: Hashable, Sendable {
    /// The document's symbol, which stands at the head of its pages.
    package static let symbol = "ESCAP/GCM/2021/1"
    package static let paragraphCount = 71
    package static let footnoteCount = 55
    /// More bytes than this are no extraction of the report, which takes about 63 000.
    package static let sizeLimit = 1 << 20
    /// More lines with words than this are none either; it takes about 800.
    package static let lineLimit = 20_000

    package let summary: String
    /// Paragraph 1 first, without its number. A lettered part, such as (a) to (g) of paragraph 70, stands on a line of its own.
    package let paragraphs: [String]
    /// Footnote 1 first, without its number.
    package let footnotes: [String]
    /// Per footnote the paragraph that holds its mark; nil where the mark isn't found in the text.
    package let citingParagraphs: [Int?]

    /// A paragraph's text; nil outside 1 to 71.
    package subscript(paragraph number: Int) -> String? {
        paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
    }

    /// A footnote's text; nil outside 1 to 55.
    package subscript(footnote number: Int) -> String? {
        footnotes.indices.contains(number - 1) ? footnotes[number - 1] : nil
    }

    /// Numbers of the footnotes whose marks stand in a paragraph, ascending.
    package func footnotes(ofParagraph number: Int) -> [Int] {
        citingParagraphs.indices.filter { citingParagraphs[$0] == number }.map { $0 + 1 }
    }
}
