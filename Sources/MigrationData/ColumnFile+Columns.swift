extension ColumnFile {
    func int32(_ name: String, count: Int? = nil) throws(TableError) -> Column<Int32> {
        try column(name, .int32, of: Int32.self, count: count)
    }

    func int64(_ name: String, count: Int? = nil) throws(TableError) -> Column<Int64> {
        try column(name, .int64, of: Int64.self, count: count)
    }

    func rows(_ name: String) throws(TableError) -> Column<UInt16> { try column(name, .rows, of: UInt16.self) }

    /// The table's years, ascending.
    func years() throws(TableError) -> [Int] {
        let years = try int32("years").map { Int($0) }
        guard !years.isEmpty, zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw damaged("its years aren't in order")
        }
        return years
    }

    /// The words of a column, without control characters.
    func words(_ name: String) throws(TableError) -> [String] {
        let bytes = try column(name, .words, of: UInt8.self).allValues
        guard bytes.isEmpty || bytes.last == Self.lineFeed else { throw damaged("its column \(name) is no text") }
        var words: [String] = []
        var start = 0
        for end in bytes.indices where bytes[end] == Self.lineFeed {
            let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
            start = end + 1
            if word.isEmpty { continue }
            guard Self.isClean(word), let text = Self.text(word) else {
                throw damaged("its column \(name) is no text")
            }
            words.append(text)
        }
        return words
    }

    private static let lineFeed: UInt8 = 0x0A

    /// Bytes as text; nil where they are none.
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        // Not to be validated, which takes longer, where each is a letter of its own.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Whether a word has no control character: no byte below a space, no delete, and none that U+0080 to U+009F have.
    private static func isClean(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.indices.allSatisfy { place in
            let byte = word[place]
            return byte >= 0x20 && byte != 0x7F && (byte >= 0xA0 || place == 0 || word[place - 1] != 0xC2)
        }
    }

    /// Whether the table was made with the areas that are here; the program's own were with its own.
    func isMade(with areas: AreaTable) throws(TableError) -> Bool {
        if isOfProgram, areas.columns.isOfProgram { return true }
        return try int32("areas").elementsEqual(areas.columns.numbers)
    }

    /// A column of areas, and of up to `others` that stand behind the last area.
    ///
    /// The table carries the areas that it was made with; where they are others than here, the column is rewritten for these.
    func areas(
        _ name: String, others: Int = 0, count: Int? = nil, of areas: AreaTable
    ) throws(TableError) -> Column<AreaIndex> {
        let column = try column(name, .areas, of: AreaIndex.self, count: count)
        if try isMade(with: areas) {
            guard isOfProgram || column.allSatisfy({ Int($0.value) < areas.areas.count + others }) else {
                throw damaged("its column \(name) has an area that is none")
            }
            return column
        }
        let numbers = try int32("areas")
        var moved: [AreaIndex] = []
        for index in column {
            let other = Int(index.value) - numbers.count
            guard other < others else { throw damaged("its column \(name) has an area that is none") }
            if other >= 0 {
                moved.append(AreaIndex(UInt8(areas.areas.count + other)))
            } else if let area = areas.area(m49: Int(numbers[Int(index.value)])) {
                moved.append(area)
            } else {
                throw TableError(
                    file: file, line: 0, column: name,
                    problem: .unknownArea(String(numbers[Int(index.value)])))
            }
        }
        return Column(moved)
    }
}

extension Column {
    /// A column of its own.
    init(_ values: [Element]) {
        let owner = values.withUnsafeBytes { bytes in
            TableBytes(count: bytes.count) { UnsafeMutableRawBufferPointer($0).copyMemory(from: bytes) }
        }
        self.init(owner: owner, values: UnsafeRawBufferPointer(owner.buffer).assumingMemoryBound(to: Element.self))
    }
}
