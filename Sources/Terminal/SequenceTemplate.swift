import CNcurses
import Glibc

/// A string of terminfo into which numbers are put.
struct SequenceTemplate: Equatable {
    /// As terminfo has it, without delays.
    let text: [UInt8]

    /// Nil where the terminal has no such string.
    init?(_ text: [UInt8]?) {
        guard let text, !text.isEmpty else { return nil }
        self.text = Capabilities.withoutPadding(text)
    }

    func bytes(_ first: Int, _ second: Int = 0) -> [UInt8] {
        let format = (text + [0]).map { CChar(bitPattern: $0) }
        return terminfo_format(format, Int32(first), Int32(second)).map {
            [UInt8](UnsafeRawBufferPointer(start: $0, count: strlen($0)))
        } ?? []
    }
}
