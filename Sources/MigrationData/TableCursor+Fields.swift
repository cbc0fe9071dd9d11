extension TableCursor {
    /// The next field as text; empty where it is empty.
    ///
    /// Bytes that aren't UTF-8 and control characters of any kind are refused.
    package mutating func readText() throws(TableError) -> String {
        try beginField()
        lastField = try fieldRange()
        let text = try validText()
        try endField()
        return text
    }

    /// Steps over the next fields, whatever they are.
    package mutating func skipFields(_ count: Int) throws(TableError) {
        for _ in 0..<count { try skipField() }
    }

    /// Steps over the next field; `lastIs` and `lastText` tell what it was.
    mutating func skipField() throws(TableError) {
        try beginField()
        lastField = try fieldRange()
        try endField()
    }

    /// The next field as a whole number from 0 to 2,147,483,646; nil where it is empty.
    package mutating func readCount() throws(TableError) -> Int32? {
        let count = try readCountOrUnknown()
        return count < 0 ? nil : count
    }

    /// The next field as a whole number from 0 to 2,147,483,646; -1 where it is empty.
    @inline(__always)
    mutating func readCountOrUnknown() throws(TableError) -> Int32 {
        try beginField()
        let (value, end) = digits(from: position, atMost: 11)
        guard isFieldEnd(end), value < Int64(Int32.max) else { throw try countError() }
        lastField = position..<end
        position = end
        try endField()
        return lastField.isEmpty ? -1 : Int32(truncatingIfNeeded: value)
    }

    /// The next `count` fields as whole numbers, -1 where one is empty, behind `values`: most of a large table in one go.
    mutating func readCounts(_ count: Int, into values: inout [Int32]) throws(TableError) {
        let start = values.count
        values.append(contentsOf: repeatElement(-1, count: count))
        let taken = values.withUnsafeMutableBufferPointer { takePlainCounts(into: $0[start...]) }
        for index in start + taken..<values.count { values[index] = try readCountOrUnknown() }
    }

    /// Takes as many of the next fields as are empty or have up to seven digits, and a tab behind them.
    private mutating func takePlainCounts(into values: Slice<UnsafeMutableBufferPointer<Int32>>) -> Int {
        let values = UnsafeMutableBufferPointer(rebasing: values)
        let most = min(values.count, columns - field - 1)
        let bytes = UnsafeRawBufferPointer(buffer)
        var (start, taken) = (position, 0)
        while taken < most, start + 8 <= bytes.count {
            let (value, length) = Self.shortNumber(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            guard length < 8, bytes[start + length] == Self.tab else { break }
            values[taken] = length == 0 ? -1 : value
            start &+= length &+ 1
            taken &+= 1
        }
        position = start
        field += taken
        return taken
    }

    /// The digits with which eight bytes begin as a number, and how many there are.
    ///
    /// All at once: digits differ from 0x30 in their lower halves alone; then neighbours are added up to numbers of two, four
    /// and eight digits.
    @inline(__always)
    private static func shortNumber(_ bytes: UInt64) -> (value: Int32, length: Int) {
        let halves = UInt64(littleEndian: bytes) ^ 0x3030_3030_3030_3030
        let others = (halves &+ 0x7676_7676_7676_7676 | halves) & 0x8080_8080_8080_8080
        let length = others.trailingZeroBitCount >> 3
        var number = length == 0 ? 0 : halves << UInt64(64 - 8 * length)
        number = (number & 0x0F0F_0F0F_0F0F_0F0F &* 2561) >> 8
        number = (number & 0x00FF_00FF_00FF_00FF &* 6_553_601) >> 16
        number = (number & 0x0000_FFFF_0000_FFFF &* 42_949_672_960_001) >> 32
        return (Int32(truncatingIfNeeded: number), length)
    }

    /// The digits from a position on, as a number, and where they end.
    @inline(__always)
    private func digits(from start: Int, atMost most: Int) -> (value: Int64, end: Int) {
        let limit = min(buffer.count, start &+ most)
        var end = start
        var value: Int64 = 0
        while end < limit {
            let digit = buffer[end] &- 0x30
            if digit > 9 { break }
            value = value &* 10 &+ Int64(digit)
            end &+= 1
        }
        return (value, end)
    }

    /// The next field as a whole number up to a million millions, such as the population of the world; nil where empty.
    package mutating func readLargeCount() throws(TableError) -> Int? {
        try beginField()
        lastField = try fieldRange()
        var value = 0
        for index in lastField {
            let digit = buffer[index] &- 0x30
            guard digit <= 9 else { throw negativeOr(.notWholeNumber(lastText)) }
            value = value * 10 + Int(digit)
            if value > 1_000_000_000_000 { throw error(.tooLarge(lastText)) }
        }
        try endField()
        return lastField.isEmpty ? nil : value
    }

    /// The next field as a year of four digits.
    mutating func readYear() throws(TableError) -> Int {
        guard let year = try readCode(), (1000...9999).contains(year) else {
            throw error(lastText.isEmpty ? .missingValue : .notYear(lastText))
        }
        return year
    }

    /// The next field as a number with up to three decimals, in thousandths; nil where it is empty.
    package mutating func readThousandths() throws(TableError) -> Int64? {
        try beginField()
        if field < columns, position < buffer.count, buffer[position] == Self.tab {
            lastField = position..<position
            position += 1
            return nil
        }
        let (whole, point) = digits(from: position, atMost: 9)
        var end = point
        var part: Int64 = 0
        if point > position, point < buffer.count, buffer[point] == 0x2E {
            (part, end) = digits(from: point + 1, atMost: 3)
        }
        guard isFieldEnd(end), end != point + 1 else { return try readUnusualThousandths() }
        for _ in max(0, end - point - 1)..<3 { part *= 10 }
        lastField = position..<end
        position = end
        try endField()
        return lastField.isEmpty ? nil : whole * 1000 + part
    }

    /// A number that is longer than most, or what is none.
    private mutating func readUnusualThousandths() throws(TableError) -> Int64? {
        lastField = try fieldRange()
        var value: Int64 = 0
        var decimals = -1
        for index in lastField {
            let byte = buffer[index]
            if byte == 0x2E, decimals < 0, index > lastField.lowerBound, index + 1 < lastField.upperBound {
                decimals = 0
                continue
            }
            guard byte >= 0x30, byte <= 0x39, decimals < 3 else { throw negativeOr(.notDecimal(lastText)) }
            value = value * 10 + Int64(byte - 0x30)
            if decimals >= 0 { decimals += 1 }
            if value > AreaSeries.mostOfAll { throw error(.tooLarge(lastText)) }
        }
        for _ in max(0, decimals)..<3 { value *= 10 }
        if value > AreaSeries.mostOfAll { throw error(.tooLarge(lastText)) }
        try endField()
        return lastField.isEmpty ? nil : value
    }

    /// The next field as a code of up to nine digits; nil where it is anything else, which `lastText` then tells.
    mutating func readCode() throws(TableError) -> Int? {
        try beginField()
        let (value, end) = digits(from: position, atMost: 9)
        let isCode = end > position && isFieldEnd(end)
        if isCode {
            lastField = position..<end
            position = end
        } else {
            lastField = try fieldRange()
        }
        try endField()
        return isCode ? Int(value) : nil
    }

    // MARK: The field read last

    /// The field that was read last, with replacement characters where it is not UTF-8; for errors.
    package var lastText: String {
        String(decoding: UnsafeBufferPointer(rebasing: buffer[lastField]), as: UTF8.self)
    }

    /// The field that `fieldRange` gave last; bytes that aren't UTF-8 and control characters are refused.
    package func validText() throws(TableError) -> String {
        let slice = UnsafeBufferPointer(rebasing: buffer[lastField])
        if lastBits < 0x80 { return String(decoding: slice, as: UTF8.self) }
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw error(.notText(byte: Self.firstInvalidByte(slice)))
        }
        if let control = text.unicodeScalars.first(where: { $0.value >= 0x7F && $0.value < 0xA0 }) {
            throw error(.notText(byte: UInt8(control.value)))
        }
        return text
    }

    /// Whether the field that was read last is exactly a word.
    package func lastIs(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { word in
            word.count == lastField.count && word.indices.allSatisfy { word[$0] == buffer[lastField.lowerBound + $0] }
        }
    }

    /// Whether the field that was read last is the same as another of the table.
    func lastIs(_ other: Range<Int>) -> Bool {
        let distance = other.lowerBound - lastField.lowerBound
        return other.count == lastField.count && lastField.allSatisfy { buffer[$0] == buffer[$0 + distance] }
    }

    private static func firstInvalidByte(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var consumed = 0
        while case .valid(let scalar) = parser.parseScalar(from: &rest) { consumed += scalar.count }
        return consumed < bytes.count ? bytes[consumed] : 0
    }

    // MARK: Errors of numbers

    /// Looks at a field that is no count once more, to say what is wrong with it.
    private mutating func countError() throws(TableError) -> TableError {
        lastField = try fieldRange()
        guard buffer[lastField].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return negativeOr(.notWholeNumber(lastText))
        }
        // Digits alone: too many of them, or what ends the field is no end.
        if isFieldEnd(position) { return error(.tooLarge(lastText)) }
        try endField()
        return error(.notWholeNumber(lastText))
    }

    private func negativeOr(_ problem: TableError.Problem) -> TableError {
        let digits = buffer[lastField].dropFirst()
        let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
        return error(isNumber && buffer[lastField.lowerBound] == 0x2D ? .negative(lastText) : problem)
    }
}
