/// The words of a column in which most stand in many rows, each kept once.
struct SharedWords {
    /// Where each stands first.
    private var starts: [Int] = []
    private var words: [String] = []

    /// Reads the next field as the text that it was made when it was first met.
    mutating func read(_ cursor: inout TableCursor) throws(TableError) -> String {
        try cursor.skipField()
        for (start, word) in zip(starts, words) where cursor.lastIs(start..<start + word.utf8.count) { return word }
        let word = try cursor.validText()
        starts.append(cursor.lastField.lowerBound)
        words.append(word)
        return word
    }
}
