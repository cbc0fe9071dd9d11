import MigrationData

extension TableCursor {
    /// The next field as a word of a closed list.
    mutating func readWord<Word: RawRepresentable & CaseIterable>() throws(TableError) -> Word
    where Word.RawValue == String {
        try skipFields(1)
        for word in Word.allCases where lastIs(word.rawValue) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(.unknownWord(try validText(), expected: words))
    }

    /// The next field as the key of a row, which stands once.
    mutating func readNewID(among taken: inout RowKeys) throws(TableError) -> String {
        let id = try readText()
        if id.isEmpty { throw error(.missingValue) }
        if !taken.insert(self) { throw error(.duplicateRow(id)) }
        return id
    }
}
