/// The colours of a terminal that takes red, green and blue in place of a palette's number (terminfo's `RGB`).
enum DirectColor {
    /// The number that gives the palette's colour: itself below 8, where such terminals keep the palette.
    static func number(ofPalette index: Int16) -> Int32 {
        switch index {
        case ..<8: return Int32(index)
        case 8..<16: return bright[Int(index) - 8]
        case 16..<232:
            let offset = Int32(index) - 16
            return level(offset / 36) << 16 | level(offset / 6 % 6) << 8 | level(offset % 6)
        default:
            let grey = 8 + (Int32(index) - 232) * 10
            return grey << 16 | grey << 8 | grey
        }
    }

    private static func level(_ step: Int32) -> Int32 { step == 0 ? 0 : 55 + step * 40 }

    private static let bright: [Int32] = [
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
}
