import Screen

/// The colours of a terminal that takes red, green and blue in place of a palette's number.
enum DirectColor {
    /// The number that gives the palette's colour where terminfo says `RGB`: itself below 8, where such terminals keep
    /// the palette.
    static func number(ofPalette index: Int16) -> Int32 {
        index < 8 ? Int32(index) : Int32(RGB(palette: index).number)
    }

    /// What is sent with each choice from the palette's fixed colours (`ESC [ 38 ; 5 ; 110 m`, as every terminal of 256
    /// colours has it) written in red, green and blue: for terminals whose terminfo doesn't know that they take it.
    static func exact(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var rest = bytes[...]
        while let start = rest.firstIndex(of: 0x1B) {
            result += rest[..<start]
            rest = rest[start...]
            if let choice = choice(at: rest) {
                let color = RGB(palette: choice.index)
                result += "\u{1B}[\(choice.isGround ? 48 : 38);2;\(color.red);\(color.green);\(color.blue)m".utf8
                rest = rest.dropFirst(choice.length)
            } else {
                result.append(0x1B)
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func choice(at bytes: ArraySlice<UInt8>) -> (isGround: Bool, index: Int16, length: Int)? {
        let isGround = bytes.starts(with: "\u{1B}[48;5;".utf8)
        guard isGround || bytes.starts(with: "\u{1B}[38;5;".utf8) else { return nil }
        let digits = bytes.dropFirst(7).prefix { (0x30...0x39).contains($0) }
        guard digits.count <= 3, let index = Int16(String(decoding: digits, as: UTF8.self)), (16...255).contains(index),
            bytes.dropFirst(7 + digits.count).first == UInt8(ascii: "m")
        else { return nil }
        return (isGround, index, 8 + digits.count)
    }
}
