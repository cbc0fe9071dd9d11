/// Something that can be found by its words.
struct FindEntry {
    let kind: FindKind
    let title: String
    let detail: String
    let line: String
    /// Whole names and codes: who types one means this.
    var names: [String] = []
    /// Words by which it is also found.
    var other = ""
    /// What it says at length.
    var text = ""
}
