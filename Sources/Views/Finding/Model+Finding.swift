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

extension Model {
    /// Areas and groups that somebody who types may mean, the likeliest first: by name, other name or code, typing errors
    /// forgiven; all of them, the groups first, where nothing is typed.
    package func areas(like typed: String) throws(TableError) -> [AreaSelection] {
        // As the entries of areas stand first in the finder.
        let all =
            AreaGroup.all.map(AreaSelection.group) + (try data.areas().areas.map { AreaSelection.area($0.index) })
        let words = FoldedText.words(typed)
        if words.isEmpty { return all }
        let whole = FoldedText.bytes(typed)
        return try finder().hits(words, whole: whole).lazy.filter { all.indices.contains($0.entry) }.map {
            all[$0.entry]
        }
    }
}
