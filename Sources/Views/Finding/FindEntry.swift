/// Something that can be found by its words.
struct FindEntry {
    let kind: FindKind
    let title: String
    /// Whole names and codes: who types one means this.
    var names: [String] = []
    /// Words by which it is also found.
    var other: [String] = []
    /// What it says at length.
    var text: [String] = []
    /// What it is, and its view's line; written for what is shown only.
    let words: () -> Words

    struct Words {
        let detail: String
        let line: String

        init(_ parts: [String], _ line: String) {
            detail = parts.filter { !$0.isEmpty }.joined(separator: " · ")
            self.line = line
        }
    }
}
