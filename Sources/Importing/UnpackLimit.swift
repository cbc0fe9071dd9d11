/// How much a workbook and each part of it may unpack to. Sheets pack to a tenth; what packs to a thousandth is a trap.
enum UnpackLimit {
    /// So much is always taken.
    static let harmless: UInt64 = 16 << 20
    static let ratio: UInt64 = 200
    static let most: UInt64 = 1 << 30

    static func allows(unpacked: UInt64, packed: UInt64) -> Bool {
        unpacked <= harmless || unpacked <= most && unpacked / ratio <= packed
    }
}
