/// An error with words for people.
public protocol LocalizedError: Error {
    var errorDescription: String? { get }
}
