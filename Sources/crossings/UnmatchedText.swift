import Importing
import Screen

/// Says which names of a file match no area.
enum UnmatchedText {
    /// So many are named; how many more there are is said.
    private static let most = 20

    static func text(_ file: ImportedFile) -> String {
        let names = file.unmatched.names
        let shown = names.prefix(most).map { PlainText.truncated($0.name, to: 60) + end($0.end) }
        let more = names.count > most ? "; and \(names.count - most) more" : ""
        let count = names.count == 1 ? "1 name matches no area" : "\(names.count) names match no area"
        return "crossings: \(file.file): \(count): \(shown.joined(separator: "; "))\(more)\n"
            + consequence(file.unmatched)
    }

    private static func end(_ end: Unmatched.End) -> String {
        switch end {
        case .origin: " (origin)"
        case .destination: " (destination)"
        case .both: " (origin and destination)"
        case .area: ""
        }
    }

    private static func consequence(_ unmatched: Unmatched) -> String {
        let ends = Set(unmatched.names.map(\.end))
        var parts: [String] = []
        if !ends.isDisjoint(with: [.origin, .both]) {
            parts.append("as an origin such a name counts with the residual origins")
        }
        if !ends.isDisjoint(with: [.destination, .both]) {
            parts.append("as a destination it counts only where the publisher prints the world’s total")
        }
        if ends.contains(.area) {
            parts.append("such a name counts only where the publisher prints the world’s total")
        }
        return "crossings: " + parts.joined(separator: "; ")
    }
}
