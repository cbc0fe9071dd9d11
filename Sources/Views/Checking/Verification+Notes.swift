import MigrationData

extension Verification {
    /// A note in which `«EXPRESSION | FORM»` has become the number that the data or the printed figures give.
    ///
    /// Forms: `%` per cent of a share, `M` millions, `bn` billions, `n` whole, `.1` one decimal; none is whole. What is
    /// not known reads `..`.
    func note(_ text: String, _ place: Place) throws(TableError) -> String {
        guard text.contains("«") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "«"), let end = rest[start...].firstIndex(of: "»") {
            result += rest[..<start]
            result += try number(rest[rest.index(after: start)..<end], place)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func number(_ text: Substring, _ place: Place) throws(TableError) -> String {
        // A bar within braces belongs to `rows{VIEW | COLUMN}`.
        var (sum, form) = (String(text), "n")
        if let bar = text.lastIndex(of: "|"), !text[bar...].contains("}") {
            sum = String(text[..<bar])
            form = String(text[text.index(after: bar)...].filter { $0 != " " })
        }
        let value = try value(expression(sum, place), place)
        switch form {
        case "%": return NumberText.percent(value)
        case "M": return NumberText.fixed(value.map { $0 / 1_000_000 }, decimals: 2)
        case "bn": return NumberText.fixed(value.map { $0 / 1_000_000_000 }, decimals: 2)
        case ".1": return NumberText.fixed(value)
        default: return NumberText.fixed(value, decimals: 0)
        }
    }
}
