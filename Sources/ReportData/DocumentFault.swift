/// What a reader didn't find, and the line from which on it is missing.
struct DocumentFault: Hashable, Sendable {
    let line: Int
    let problem: DocumentError.Problem
}
