import Screen

/// Block elements that fill a part of a cell.
enum Blocks {
    /// The left 1 to 7 eighths of a cell.
    static func leftEighths(_ count: Int) -> Unicode.Scalar? {
        guard count > 0, count < 8 else { return nil }
        return Unicode.Scalar(0x2590 - UInt32(count))
    }

    /// The lower 1 to 8 eighths of a cell.
    static func lowerEighths(_ count: Int) -> Unicode.Scalar? {
        guard count > 0, count <= 8 else { return nil }
        return Unicode.Scalar(0x2580 + UInt32(count))
    }

    /// The smallest mark, for what is above 0 and below half a cell.
    static func sliver(in characters: CharacterSet) -> Unicode.Scalar {
        characters == .unicode ? "▏" : "."
    }
}
