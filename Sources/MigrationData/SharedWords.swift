/// The words of a column in which most stand in many rows, each kept once.
struct SharedWords {
    private var places: [Range<Int>] = []
    private var words: [String] = []

    /// Reads the next field as the text that it was made when it was first met.
    mutating func read(_ cursor: inout TableCursor) throws(TableError) -> String {
        try cursor.skipField()
        if let known = places.lastIndex(where: { cursor.lastIs($0) }) { return words[known] }
        let word = try cursor.validText()
        places.append(cursor.lastField)
        words.append(word)
        return word
    }
}
