import Screen

/// Text that XML and HTML take as text.
enum Markup {
    /// The text without control characters, with references in place of what would be markup; safe between tags and
    /// between quotation marks.
    static func escaped(_ text: String) -> String {
        let clean = PlainText.cleaned(text)
        guard clean.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 }) else {
            return clean
        }
        var result = String.UnicodeScalarView()
        for scalar in clean.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
