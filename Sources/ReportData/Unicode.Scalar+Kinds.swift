extension Unicode.Scalar {
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }

    var isLetter: Bool {
        if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        return properties.isAlphabetic
    }

    var isCapital: Bool { value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase }

    /// A quotation mark or bracket that can follow the end of a sentence.
    var isCloser: Bool {
        switch self {
        case "”", "’", "\"", "'", ")", "]", "»": true
        default: false
        }
    }

    var isOpener: Bool {
        switch self {
        case "“", "‘", "\"", "'", "(", "[", "«": true
        default: false
        }
    }

    var endsSentence: Bool { self == "." || self == ";" || self == ":" || self == "?" || self == "!" }
}
