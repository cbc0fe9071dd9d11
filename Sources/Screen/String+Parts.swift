extension String {
    /// The text between occurrences of a separator, looked for byte by byte; nothing where two stand side by side.
    ///
    /// Like `replacing`, in a fraction of the time that the standard library takes for text of any kind.
    package func parts(between separator: String) -> [String] {
        var (text, separator) = (self, separator)
        return text.withUTF8 { bytes in
            separator.withUTF8 { wanted in
                var parts: [String] = []
                var (start, place) = (0, 0)
                func end(_ part: Range<Int>) {
                    if part.isEmpty { return }
                    parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[part]), as: UTF8.self))
                }
                while !wanted.isEmpty, place + wanted.count <= bytes.count {
                    if wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) {
                        end(start..<place)
                        place += wanted.count
                        start = place
                    } else {
                        place += 1
                    }
                }
                end(start..<bytes.count)
                return parts
            }
        }
    }
}

extension [String] {
    /// The texts with a separator between them.
    ///
    /// The standard library's finds out about all kinds of collections at run time first.
    package func joined(separator: String = "") -> String {
        var result = first ?? ""
        for text in dropFirst() {
            result += separator
            result += text
        }
        return result
    }
}
