import Screen

/// Something to be copied, with where it comes from.
package struct CopyRequest: Hashable, Sendable {
    package var form: CopyForm
    /// The lines of a value or of sentences; other forms are made from the view of the citation's line.
    package var words: [String]
    package var citation: Citation
    /// Of words and figures; rows have all of Unicode, as `show` prints them.
    package var characters: CharacterSet

    package init(_ form: CopyForm, words: [String] = [], citation: Citation, characters: CharacterSet) {
        self.form = form
        self.words = words
        self.citation = citation
        self.characters = characters
    }
}
