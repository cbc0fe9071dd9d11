import Glibc

/// Lines of a file that a hand may have written.
enum StateFile {
    static let lineFeed: UInt8 = 0x0A

    /// The lines that are no remark and not empty, without blanks at their ends.
    static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: lineFeed).compactMap { line in
            var line = line
            while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line.removeLast() }
            while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
            return line.isEmpty || line.first == UInt8(ascii: "#") ? nil : Array(line)
        }
    }

    /// What isn't UTF-8 becomes U+FFFD, and then means nothing to anybody.
    static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

    static func texts(_ bytes: [UInt8]) -> [String] { lines(bytes).map(text) }

    static func bytes(_ lines: some Sequence<[UInt8]>) -> [UInt8] {
        lines.flatMap { $0 + [lineFeed] }
    }
}
