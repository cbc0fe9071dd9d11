/// In what a view is written.
package enum OutputFormat: String, CaseIterable, Sendable {
    case text, csv, tsv, json, markdown, svg, html

    /// The end of a file's name.
    package var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .csv, .tsv, .json, .svg, .html: rawValue
        }
    }

    /// What it is, in a few words.
    package var summary: String {
        switch self {
        case .text: "the figure in letters, 80 columns"
        case .csv: "rows for spreadsheets and scripts"
        case .tsv: "the same rows, parted by tabs"
        case .json: "rows with title, unit and source"
        case .markdown: "a table for notes and wikis"
        case .svg: "the figure as vectors"
        case .html: "a page with figure, text and rows"
        }
    }

    /// The letter that chooses it; all differ.
    package var letter: Character {
        switch self {
        case .text: "t"
        case .csv: "c"
        case .tsv: "b"
        case .json: "j"
        case .markdown: "m"
        case .svg: "s"
        case .html: "h"
        }
    }

    /// Whether it holds all rows, rather than what is drawn of them.
    package var hasRows: Bool { self != .text && self != .svg }
}
