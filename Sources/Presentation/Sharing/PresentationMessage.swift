/// What a presentation tells those who follow it, in this order: hello, the deck, then each place and clock.
package enum PresentationMessage: Hashable, Sendable {
    /// The version of all that follows.
    case hello(version: Int)
    /// The deck's Markdown, so that a follower needs no file.
    case deck(name: String, text: [UInt8])
    case place(PresentationState.Place)
    case clock(PresentationClock)
    /// The speaker has left.
    case end

    package static let version = 1

    /// The message with its length before it.
    package var frame: [UInt8] {
        var writer = MessageWriter()
        switch self {
        case .hello(let version):
            writer.put(byte: 0)
            writer.put(version)
        case .deck(let name, let text):
            writer.put(byte: 1)
            writer.put(name)
            writer.put(text)
        case .place(let place):
            writer.put(byte: 2)
            place.write(to: &writer)
        case .clock(let clock):
            writer.put(byte: 3)
            writer.put(clock.milliseconds)
            writer.put(clock.isRunning)
        case .end: writer.put(byte: 4)
        }
        return writer.frame
    }

    /// The message of a frame's bytes.
    package init(_ bytes: [UInt8]) throws(SharingError) {
        var reader = MessageReader(bytes)
        switch try reader.byte() {
        case 0:
            let version = try reader.int(0...Int(Int32.max))
            // What another version says behind its number is not for this one.
            guard version == Self.version else { throw .otherVersion(version) }
            self = .hello(version: version)
        case 1:
            let name = try reader.text()
            self = .deck(name: name, text: try reader.raw())
        case 2: self = .place(try PresentationState.Place(from: &reader))
        case 3:
            let milliseconds = try reader.int(0...PresentationClock.longest)
            self = .clock(PresentationClock(milliseconds: milliseconds, isRunning: try reader.bool()))
        case 4: self = .end
        default: throw .malformed
        }
        try reader.finish()
    }
}
