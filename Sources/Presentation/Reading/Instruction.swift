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
        // Most comments are notes: those are told by their length, before anything is taken apart.
        if comment.utf8.count(where: { $0 > 0x20 }) > 14 { return nil }
        let words = comment.lowercased().split(whereSeparator: \.isWhitespace)
        let letters = Array(words.joined().utf8)
        if letters.isEmpty { return nil }
        return ["pause", "columns", "next column", "end columns"].first { name in
            let wanted = name.utf8.filter { $0 != UInt8(ascii: " ") }
            return wanted == letters.filter { $0 != UInt8(ascii: "-") } || name.count > 4 && isNear(wanted, letters)
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
