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
}
