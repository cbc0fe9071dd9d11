extension PlainText {
    /// The text broken into lines of at most `width` cells, at spaces; a longer word is cut.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        guard width > 0 else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            var lines = Lines(bytes: bytes, width: width)
            var place = 0
            while place < bytes.count {
                var end = place
                while end < bytes.count, bytes[end] != 0x20 { end += 1 }
                if end > place { lines.add(place..<end) }
                place = end + 1
            }
            lines.finish()
            return lines.done
        }
    }

    /// Lines as words come. The line at hand is a stretch of the text's bytes.
    private struct Lines {
        let bytes: UnsafeBufferPointer<UInt8>
        let width: Int
        var done: [String] = []
        private var line = 0..<0
        private var used = 0
        /// Whether several spaces part words of the line.
        private var isSpaced = false

        init(bytes: UnsafeBufferPointer<UInt8>, width: Int) {
            self.bytes = bytes
            self.width = width
        }

        mutating func add(_ word: Range<Int>) {
            let needed = PlainText.cells(of: UnsafeBufferPointer(rebasing: bytes[word]))
            if !line.isEmpty, used + 1 + needed <= width {
                if word.lowerBound > line.upperBound + 1 { isSpaced = true }
                line = line.lowerBound..<word.upperBound
                used += 1 + needed
                return
            }
            finish()
            (line, used) = (word, needed)
            if needed > width { cut() }
        }

        mutating func finish() {
            if !line.isEmpty {
                let text = String(decoding: bytes[line], as: UTF8.self)
                done.append(isSpaced ? text.split(separator: " ").joined(separator: " ") : text)
            }
            (line, isSpaced) = (0..<0, false)
        }

        /// Cuts off what fits from a word that is longer than a line.
        private mutating func cut() {
            var word = String(decoding: bytes[line], as: UTF8.self)
            while PlainText.width(word) > width {
                let head = PlainText.prefix(word, cells: width)
                if head.isEmpty { break }
                done.append(head)
                word.removeFirst(head.count)
            }
            line = line.upperBound - word.utf8.count..<line.upperBound
            used = PlainText.width(word)
        }
    }
}
