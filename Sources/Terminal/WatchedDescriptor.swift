import CNcurses

/// A file descriptor that ends the terminal's waiting.
package struct WatchedDescriptor: Hashable, Sendable {
    package var descriptor: Int32
    /// Whether it is waited for to take bytes too; that it brings some always ends the waiting.
    package var isForWriting: Bool

    package init(_ descriptor: Int32, isForWriting: Bool = false) {
        self.descriptor = descriptor
        self.isForWriting = isForWriting
    }

    /// So many are watched at once, the first ones.
    package static let most = GUARD_MOST_WATCHED

    var guarded: guard_watched { guard_watched(descriptor: descriptor, writable: isForWriting) }
}
