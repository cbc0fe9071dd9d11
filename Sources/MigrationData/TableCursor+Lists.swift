extension TableCursor {
    /// The next field as a list whose items are separated by `; `.
    package mutating func readList() throws(TableError) -> [String] {
        try beginField()
        lastField = try fieldRange()
        if lastBits >= 0x80 { _ = try validText() }
        try endField()
        if lastField.isEmpty { return [] }
        var items: [String] = []
        items.reserveCapacity(1 + lastField.count { buffer[$0] == Self.semicolon })
        var start = lastField.lowerBound
        while start < lastField.upperBound {
            var end = start
            while end < lastField.upperBound, buffer[end] != Self.semicolon { end += 1 }
            if start < end { items.append(trimmedText(start..<end)) }
            start = end + 1
        }
        return items
    }

    private static let semicolon: UInt8 = 0x3B

    /// A part of the last field without spaces at its ends.
    private func trimmedText(_ part: Range<Int>) -> String {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start < end, buffer[end - 1] == Self.space { end -= 1 }
        while start < end, buffer[start] == Self.space { start += 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self)
    }
}
