/// The bytes of a file as lines that can be read: cleaned, without the heads and feet of pages.
struct DocumentText: Sendable {
    let isPortableDocument: Bool
    let isBinary: Bool
    /// Whether the report's symbol, its job number or its subject stands in it.
    private(set) var namesReport = false
    private(set) var lines: [DocumentLine] = []
    let spelling: DocumentSpelling

    init(bytes: [UInt8]) {
        isPortableDocument = Self.startsLikePDF(bytes)
        var cleaning = DocumentCleaning()
        if !isPortableDocument, !bytes.contains(0) {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { cleaning.take(scalar) }
            cleaning.endLine()
        }
        isBinary = bytes.contains(0) || cleaning.isMostlyNoise
        var furniture = PageFurniture()
        lines = furniture.removed(from: cleaning.lines)
        namesReport = furniture.wasFound || Self.hasSubject(lines)
        Self.markIndented(&lines)
        spelling = DocumentSpelling(lines)
    }

    /// A PDF's signature may stand after a byte order mark or blanks.
    private static func startsLikePDF(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return start.starts(with: "%PDF".utf8)
    }

    private static func hasSubject(_ lines: [DocumentLine]) -> Bool {
        let subject = Array("Global Compact".unicodeScalars)
        return lines.contains { line in
            guard line.scalars.count >= subject.count else { return false }
            return (0...line.scalars.count - subject.count).contains { line.scalars[$0...].starts(with: subject) }
        }
    }

    /// Where hardly any line is indented, one that is starts a page, or is a heading.
    private static func markIndented(_ lines: inout [DocumentLine]) {
        let indented = lines.reduce(0) { $0 + ($1.isIndented ? 1 : 0) }
        guard indented * 10 < lines.count else { return }
        for index in lines.indices where lines[index].isIndented && lines[index].page == .no {
            lines[index].page = .likely
        }
    }
}

extension DocumentText {
    /// The text with U+FFFD in place of everything that a terminal would obey or that could hide something.
    static func printable(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(DocumentCleaning.isShown(scalar) ? scalar : "\u{FFFD}") }
        return String(view)
    }
}
