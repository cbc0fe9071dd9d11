import MigrationData

extension TableCursor {
    /// The next field as a word of a closed list.
    mutating func readWord<Word: RawRepresentable & CaseIterable>() throws(TableError) -> Word
    where Word.RawValue == String {
        let text = try readText()
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw error(.unknownWord(text, expected: words))
        }
        return word
    }

    /// The next field as the key of a row, which stands once.
    mutating func readNewID(among taken: inout RowKeys) throws(TableError) -> String {
        let id = try readText()
        if id.isEmpty { throw error(.missingValue) }
        if !taken.insert(self) { throw error(.duplicateRow(id)) }
        return id
    }
}
