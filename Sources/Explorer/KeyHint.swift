/// One entry of the key line: the keys, and what they do now.
struct KeyHint: Hashable {
    let keys: String
    let word: String

    init(_ keys: String, _ word: String) {
        self.keys = keys
        self.word = word
    }
}
