/// How a packed table lies in its bytes, all numbers as the machine has them:
///
///     0   the mark, 8 bytes          32  the text's size            64  the columns' entries, 40 bytes each:
///     8   the format's number        40  when it was changed            0   the name, 16 bytes, zeros behind it
///     12  the order of bytes         48  its checksum                   16  the kind
///     16  the length of all          56  how many columns there are     24  where it begins, a multiple of 8
///     24  a checksum of the rest     60  nothing                        32  how many elements it has
enum ColumnLayout {
    /// No text begins so.
    static let mark: [UInt8] = [0x89, 0x43, 0x4F, 0x4C, 0x55, 0x4D, 0x4E, 0x0A]
    static let version: UInt32 = 1
    static let order: UInt32 = 0x0102_0304

    static let headSize = 64
    static let entrySize = 40
    static let nameSize = 16
    static let mostColumns = 32
    /// The checksum is of what stands from here on.
    static let checkedFrom = 32

    /// Where the entry of a column stands; that behind the last is where columns can begin.
    static func place(ofEntry position: Int) -> Int { headSize + position * entrySize }

    /// The next multiple of eight.
    static func aligned(_ position: Int) -> Int { (position + 7) & ~7 }
}

extension TableBytes {
    /// Whether these are a packed table and no text.
    package var isPacked: Bool { buffer.starts(with: ColumnLayout.mark) }

    /// Whether numbers of up to eight bytes can be read in place.
    var isAligned: Bool { UInt(bitPattern: buffer.baseAddress) & 7 == 0 }
}
