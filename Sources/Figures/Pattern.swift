import Screen

/// The characters that tell series apart where there is no colour.
package enum Pattern {
    /// The character of the series at `index`, 0 to 5; the sixth is the rest.
    package static func scalar(_ index: Int, in characters: CharacterSet) -> Unicode.Scalar {
        let scalars: [Unicode.Scalar] =
            switch characters {
            case .unicode: ["█", "▓", "▒", "░", "▚", "█"]
            case .ascii: ["#", "=", "+", ":", "%", "-"]
            }
        return scalars[min(max(0, index), scalars.count - 1)]
    }

    /// The marker of a series at the data of a line.
    static func marker(_ index: Int, in characters: CharacterSet) -> Unicode.Scalar {
        guard characters == .unicode else { return scalar(index, in: .ascii) }
        let scalars: [Unicode.Scalar] = ["●", "■", "▲", "◆", "▼", "○"]
        return scalars[min(max(0, index), scalars.count - 1)]
    }
}
