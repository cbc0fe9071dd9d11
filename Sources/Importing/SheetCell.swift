/// A cell of a sheet that isn't empty.
struct SheetCell {
    enum Value {
        case number(Double)
        case text(String)
        /// A formula's error, such as `#N/A`.
        case fault(String)
    }

    /// From 0.
    let column: Int
    let value: Value

    /// The text, or the number as it is written; without space around it.
    var text: String {
        switch value {
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .text(let text): SheetCell.trimmed(text)
        case .fault(let text): text
        }
    }

    /// The column in letters: A, B … Z, AA.
    static func letters(_ column: Int) -> String {
        var rest = column + 1
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// A text without white space at both ends.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
