/// The texts of a workbook's cells, which its sheets name by number: one block of bytes and where each text ends in it.
final class SharedStrings {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var depthOfText = 0
    private var isPhonetic = false
    /// Where the text that is read now begins.
    private var start = 0

    private static let mostBytes = 16 << 20
    private static let mostTexts = 1 << 20
    /// More characters than a cell can have.
    static let longest = 128 << 10

    /// No texts, for a workbook in which the cells hold their own.
    init() {}

    /// Reads the part that holds them.
    init(_ archive: ZipArchive, part: String) throws(ImportError) {
        let file = archive.file
        func refuse() -> ImportError { ImportError(file: file, place: part, "there is too much text for a workbook") }
        try archive.readXML(
            part,
            XMLStream.Events(
                start: { [self] (tag) throws(ImportError) in
                    switch tag.name {
                    case "si": start = bytes.count
                    case "t": depthOfText += 1
                    case "rPh": isPhonetic = true
                    default: break
                    }
                },
                end: { [self] (tag) throws(ImportError) in
                    switch tag.name {
                    case "si":
                        ends.append(UInt32(bytes.count))
                        if ends.count > Self.mostTexts { throw refuse() }
                    case "t": depthOfText -= 1
                    case "rPh": isPhonetic = false
                    default: break
                    }
                    return true
                },
                text: { [self] (text) throws(ImportError) in
                    if depthOfText == 0 || isPhonetic { return }
                    bytes.append(contentsOf: text)
                    if bytes.count > Self.mostBytes || bytes.count - start > Self.longest { throw refuse() }
                }))
    }

    /// The text of a number; nil where there is none.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }
}
