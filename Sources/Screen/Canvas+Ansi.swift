extension Canvas {
    /// The rows as text with SGR sequences, one only where the look changes, each row ended in the terminal's own look.
    package func ansi(theme: Theme, depth: ColorDepth) -> String {
        var result = ""
        for row in 0..<height {
            var last = Rendition.plain
            var end = width
            while end > 0, self[end - 1, row] == .blank { end -= 1 }
            for column in 0..<end {
                let cell = self[column, row]
                if cell.scalar == "\0" { continue }
                let look = theme.rendition(of: cell.style, on: cell.ground, depth: depth)
                if look != last {
                    result += look.sgr(depth)
                    last = look
                }
                cell.append(to: &result.unicodeScalars)
            }
            if last != .plain { result += Rendition.plain.sgr(depth) }
            result += "\n"
        }
        return result
    }
}

extension Rendition {
    /// The SGR sequence that sets exactly this look.
    package func sgr(_ depth: ColorDepth) -> String {
        var codes = "0"
        if bold { codes += ";1" }
        if dim { codes += ";2" }
        if reverse { codes += ";7" }
        codes += Self.code(foreground, base: 30, bright: 90, extended: "38", depth)
        codes += Self.code(background, base: 40, bright: 100, extended: "48", depth)
        return "\u{1B}[\(codes)m"
    }

    private static func code(
        _ color: Int16, base: Int16, bright: Int16, extended: String, _ depth: ColorDepth
    ) -> String {
        switch color {
        case ..<0: return ""
        case 0..<8: return ";\(base + color)"
        case 8..<16: return ";\(bright + color - 8)"
        default:
            guard depth == .direct else { return ";\(extended);5;\(color)" }
            let exact = RGB(palette: color)
            return ";\(extended);2;\(exact.red);\(exact.green);\(exact.blue)"
        }
    }
}
