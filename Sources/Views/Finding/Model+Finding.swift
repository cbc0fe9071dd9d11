import MigrationData

extension Model {
    /// Everything that can be found, folded when it is first asked for.
    package func finder() throws(TableError) -> Finder {
        try finders { () throws(TableError) in try Finder(self) }
    }

    /// What is found for some words: answers where they are a question, then what holds them all.
    ///
    /// A group gives at most `limit` results, or all.
    package func find(_ words: String, limit: Int? = 8) throws(TableError) -> FindResults {
        try Search(words, finder: finder(), model: self, limit: limit ?? .max).results()
    }
}
