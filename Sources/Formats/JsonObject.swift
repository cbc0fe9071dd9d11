import Views

/// A view as one JSON object: what it is about, the columns, and an object a row.
enum JsonObject {
    static func text(_ sheet: ViewSheet) -> String {
        let columns = sheet.table.columns.map(string)
        var result = "{\n"
        let about: [(String, String?)] = [
            ("view", sheet.line), ("title", sheet.title), ("unit", sheet.unit), ("edition", sheet.edition),
            ("source", sheet.source),
        ]
        for (key, text) in about { result += "  \"\(key)\": \(text.map(string) ?? "null"),\n" }
        result += "  \"columns\": [" + columns.joined(separator: ", ") + "],\n  \"rows\": ["
        for (index, row) in sheet.table.rows.enumerated() {
            result += index == 0 ? "\n    {" : ",\n    {"
            for (position, pair) in zip(columns, row).enumerated() {
                if position > 0 { result += ", " }
                result += pair.0
                result += ": "
                result += value(pair.1, isYear: sheet.table.columns[position] == "year")
            }
            result += "}"
        }
        return result + (sheet.table.rows.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    }

    /// Numbers as in CSV; a year that stands as text is a number too, unless it is a span of years.
    private static func value(_ value: Value, isYear: Bool) -> String {
        let plain = PlainValue.text(value)
        switch value {
        case .text:
            guard isYear else { return string(plain) }
            if plain.isEmpty { return "null" }
            return plain.utf8.count == 4 && plain.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && !plain.hasPrefix("0")
                ? plain : string(plain)
        case .list: return string(plain)
        case .whole, .share, .decimal, .money, .percent: return plain.isEmpty ? "null" : plain
        }
    }

    /// Text in quotation marks; whatever a terminal or a script in a page could obey is written as its code.
    static func string(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) { return "\"" + text + "\"" }
        var result = String.UnicodeScalarView()
        result.append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202E}",
                "\u{2066}"..."\u{2069}", "\u{FEFF}":
                result.append(contentsOf: code(scalar).unicodeScalars)
            default: result.append(scalar)
            }
        }
        result.append("\"")
        return String(result)
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
