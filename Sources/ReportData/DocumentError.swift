/// Why a file isn't taken as the report's text, and where: file, line counted from 1, and what is wrong.
package struct DocumentError: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case empty
        case tooLarge(bytes: Int)
        case tooManyLines(Int)
        /// The PDF itself in place of its text.
        case portableDocument
        case notText
        /// Nothing in it names the report or its subject.
        case differentDocument
        case missingSummary
        /// `footnote`: the first that isn't found either, if there is one.
        case missingParagraph(Int, footnote: Int?)
        case brokenParagraph(Int)
        case extraParagraph(Int)
        case missingFootnote(Int)
        case brokenFootnote(Int)
    }

    package let file: String
    /// The line from which on something is missing; 0 where the whole file is meant.
    package let line: Int
    package let problem: Problem
}

extension DocumentError: CustomStringConvertible {
    /// One line: `note.txt:402: paragraph 15 isn't found after paragraph 14, which starts here`.
    package var description: String {
        let name = DocumentText.printable(file)
        return (line > 0 ? "\(name):\(line)" : name) + ": " + problem.sentence
    }
}

extension DocumentError.Problem {
    var sentence: String {
        switch self {
        case .empty: "the file is empty"
        case .tooLarge(let bytes):
            "\(bytes) bytes are too many for the text of \(ReportDocument.symbol), at most \(ReportDocument.sizeLimit)"
        case .tooManyLines(let lines):
            "\(lines) lines are too many for the text of \(ReportDocument.symbol), at most \(ReportDocument.lineLimit)"
        case .portableDocument: "this is a PDF itself; extract its text, with pdftotext say"
        case .notText: "this is not text; is it a binary file?"
        case .differentDocument:
            "this doesn't seem to be \(ReportDocument.symbol): neither its symbol nor its subject is in it"
        case .missingSummary: "the summary isn't found before the first section"
        case .missingParagraph(let number, let footnote):
            Self.missing("paragraph", number) + (footnote.map { "; nor is footnote \($0)" } ?? "")
        case .brokenParagraph(let number):
            "paragraph \(number), which starts here, breaks off without the end of a sentence"
        case .extraParagraph(let number):
            "there is a paragraph \(number), but \(ReportDocument.symbol) has \(ReportDocument.paragraphCount)"
        case .missingFootnote(let number): Self.missing("footnote", number)
        case .brokenFootnote(let number):
            "footnote \(number), which starts here, breaks off without the end of a sentence"
        }
    }

    private static func missing(_ kind: String, _ number: Int) -> String {
        if number == 1 { return "\(kind) 1 isn't found" }
        return "\(kind) \(number) isn't found after \(kind) \(number - 1), which starts here"
    }
}
