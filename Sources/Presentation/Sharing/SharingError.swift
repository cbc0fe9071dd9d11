/// Why the bytes of another program are no message; whoever sent them is not listened to any more.
package enum SharingError: Error, Hashable, Sendable {
    /// A frame that is longer than any message.
    case tooLong
    /// A message that ends too early, goes on too long, or says what can't be.
    case malformed
    /// A program that speaks another version.
    case otherVersion(Int)
}
