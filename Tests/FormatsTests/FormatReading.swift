import Foundation

/// Readers of the formats, each by another road than their writer's.
enum FormatReading {
    /// Records of RFC 4180, character by character.
    static func csv(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = ""
        var isQuoted = false
        var characters = text.unicodeScalars.makeIterator()
        var next = characters.next()
        while let scalar = next {
            next = characters.next()
            switch scalar {
            case "\"" where isQuoted && next == "\"":
                field += "\""
                next = characters.next()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                record.append(field)
                field = ""
            case "\n" where !isQuoted:
                records.append(record + [field])
                record = []
                field = ""
            default: field.unicodeScalars.append(scalar)
            }
        }
        return records
    }

    /// The lines of a pipe table: heads, then rows.
    static func markdown(_ text: String) -> [[String]] {
        let lines = text.components(separatedBy: "\n").filter { $0.hasPrefix("|") }
        let rows = lines.map { line in
            line.dropFirst(2).dropLast(2).replacing("\\|", with: "\u{1}").components(separatedBy: " | ")
                .map { $0.replacing("\u{1}", with: "|").replacing(#/\\([*_<`\\])/#) { $0.output.1 } }
        }
        return Array(rows.prefix(1) + rows.dropFirst(2))
    }

    /// The rows of the only table of a page: heads, then rows.
    static func html(_ text: String) -> [[String]] {
        guard let start = text.range(of: "<table>"), let end = text.range(of: "</table>") else { return [] }
        return text[start.upperBound..<end.lowerBound].components(separatedBy: "<tr>").dropFirst().map { row in
            row.matches(of: #/<t[hd][^>]*>(.*?)</t[hd]>/#).map { plain(String($0.output.1)) }
        }
    }

    static func plain(_ markup: String) -> String {
        markup.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// What a reader's field was in CSV: no commas between thousands, nothing where the value is not known.
    static func unread(_ field: String) -> String {
        if field == ".." { return "" }
        let digits = field.replacing(",", with: "")
        let isNumber = field.wholeMatch(of: #/-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?/#) != nil
        return isNumber ? digits : field
    }
}
