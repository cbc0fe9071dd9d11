/// In what form something of a view is copied.
package enum CopyForm: String, CaseIterable, Sendable {
    case value, sentences, csv, markdown, figure

    package var title: String {
        switch self {
        case .value: "value"
        case .sentences: "sentences"
        case .csv: "CSV"
        case .markdown: "Markdown"
        case .figure: "figure as text"
        }
    }

    /// The letter that chooses it; all differ.
    package var letter: Character {
        switch self {
        case .value: "v"
        case .sentences: "s"
        case .csv: "c"
        case .markdown: "m"
        case .figure: "f"
        }
    }

    /// The end of the name of a file that holds it.
    package var fileExtension: String {
        switch self {
        case .value, .sentences, .figure: "txt"
        case .csv: "csv"
        case .markdown: "md"
        }
    }
}
