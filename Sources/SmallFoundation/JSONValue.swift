/// A value of JSON.
enum JSONValue {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

extension JSONValue {
    /// Its text as Foundation writes it, `indent` spaces from the left.
    func text(indent: Int = 0) -> String {
        switch self {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let digits): return digits
        case .string(let text): return Self.quoted(text)
        case .array(let values):
            return Self.list(values.map { $0.text(indent: indent + 2) }, in: ("[", "]"), indent: indent)
        case .object(let members):
            let lines = members.keys.sorted().map { name in
                Self.quoted(name) + " : " + (members[name] ?? .null).text(indent: indent + 2)
            }
            return Self.list(lines, in: ("{", "}"), indent: indent)
        }
    }

    private static func list(_ items: [String], in brackets: (String, String), indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let lines = items.map { margin + "  " + $0 }.joined(separator: ",\n")
        return brackets.0 + "\n" + lines + "\n" + margin + brackets.1
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "/": result += "\\/"
            case "\u{8}": result += "\\b"
            case "\u{C}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
