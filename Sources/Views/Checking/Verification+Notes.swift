import MigrationData

extension Verification {
    /// A note in which `«EXPRESSION | FORM»` has become the number that the data or the printed figures give.
    ///
    /// The forms are those of `NoteForm`. What is not known reads `..`. Throws where a number is left open, can't be worked
    /// out or has an unknown form.
    func note(_ text: String, _ place: Place) throws(TableError) -> String {
        // Scalar by scalar, for telling characters apart takes long, and most notes hold no number.
        var rest = text.unicodeScalars[...]
        var result = ""
        while let start = rest.firstIndex(where: { $0 == "«" || $0 == "»" }) {
            guard rest[start] == "«", let end = rest[start...].firstIndex(of: "»") else {
                throw place.error("« and » must enclose a number")
            }
            result += Substring(rest[..<start])
            result += try number(Substring(rest[rest.index(after: start)..<end]), place)
            rest = rest[rest.index(after: end)...]
        }
        return result.isEmpty ? text : result + Substring(rest)
    }

    private func number(_ text: Substring, _ place: Place) throws(TableError) -> String {
        // A bar within braces belongs to `rows{VIEW | COLUMN}`.
        var (sum, form) = (String(text), NoteForm.whole)
        if let bar = text.utf8.lastIndex(of: 0x7C), !text.utf8[bar...].contains(0x7D) {
            sum = String(text[..<bar])
            let word = String(decoding: text.utf8[bar...].dropFirst().filter { $0 != 0x20 }, as: UTF8.self)
            guard let known = NoteForm(rawValue: word) else {
                let forms = NoteForm.allCases.map(\.rawValue).joined(separator: ", ")
                throw place.error("the form of a number in a note is one of \(forms), not \(word)")
            }
            form = known
        }
        return form.text(try value(expression(sum, place), place))
    }
}
