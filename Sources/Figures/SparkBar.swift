import Screen

/// Values as a line of small columns.
package enum SparkBar {
    /// One character a value, from 0 to the largest: eighths of a cell, in ASCII signs that rise.
    ///
    /// What is not known, and 0, is blank; anything above 0 shows.
    package static func text(_ values: [Double?], in characters: CharacterSet) -> String {
        let signs: [Unicode.Scalar] =
            switch characters {
            case .unicode: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
            case .ascii: ["_", ".", ":", "-", "=", "+", "*", "#"]
            }
        let scale = Scale(maximum: values.map(\.amount).max(), cells: 1)
        var text = String.UnicodeScalarView()
        for value in values {
            let level = scale.visible(value, partsOfCell: signs.count)
            text.append(level > 0 ? signs[level - 1] : " ")
        }
        return String(text)
    }
}
