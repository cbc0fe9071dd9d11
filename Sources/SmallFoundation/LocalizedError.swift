/// An error with words for people: what ArgumentParser asks errors for, and no error of this program is (`.ci/static.ld`).
public protocol LocalizedError: Error {
    var errorDescription: String? { get }
}
