/// What an HTML comment tells the program instead of the speaker.
enum Instruction: Hashable {
    /// What follows is seen only after the next key.
    case pause
    case columns, nextColumn, endColumns
    /// Minutes planned for the slide; nil where no number stands there.
    case minutes(Double?)
    case source(String)

    /// Reads a comment's text; nil where it is a note.
    init?(_ comment: String) {
        let words = comment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch words.lowercased() {
        case "pause": self = .pause
        case "columns": self = .columns
        case "next column": self = .nextColumn
        case "end columns": self = .endColumns
        default:
            guard let colon = words.firstIndex(of: ":") else { return nil }
            let value = words[words.index(after: colon)...].drop { $0 == " " }
            switch words[..<colon].lowercased() {
            case "minutes": self = .minutes(Self.minutes(value))
            case "source": self = .source(String(value))
            default: return nil
            }
        }
    }

    private static func minutes(_ text: Substring) -> Double? {
        guard let number = Double(text), number.isFinite, number >= 0, number <= 1440 else { return nil }
        return number
    }

    /// What stands alone in a comment and is nearly an instruction.
    static func nearest(to comment: String) -> String? {
        let words = comment.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let known = ["pause", "columns", "next column", "end columns"]
        if words.isEmpty || words.count > 14 { return nil }
        return known.first { name in
            name.replacing(" ", with: "") == words.replacing(" ", with: "").replacing("-", with: "")
                || name.count > 4 && isNear(Array(name.utf8), Array(words.utf8))
        }
    }

    /// Whether two words differ by a letter that is another, is missing, is too much or stands beside its place.
    private static func isNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        if first.sorted() == second.sorted() { return true }
        let (long, short) = first.count >= second.count ? (first, second) : (second, first)
        if long.count == short.count { return zip(long, short).count { $0 != $1 } <= 1 }
        guard long.count == short.count + 1 else { return false }
        return long.indices.contains { place in long[..<place] + long[(place + 1)...] == short[...] }
    }
}
