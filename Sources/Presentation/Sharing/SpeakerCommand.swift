/// What the speaker's own screen asks the presentation to do.
package enum SpeakerCommand: Hashable, Sendable {
    case next, previous
    /// To a slide, from 0; beyond the last to the last.
    case slide(Int)
    /// An empty or a filled screen, or the slide again where one is shown.
    case blank(PresentationState.Blank)
    case restartClock

    /// No command's frame is longer.
    package static let longest = 64

    /// The command with its length before it.
    package var frame: [UInt8] {
        var writer = MessageWriter()
        switch self {
        case .next: writer.put(byte: 0)
        case .previous: writer.put(byte: 1)
        case .slide(let number):
            writer.put(byte: 2)
            writer.put(number)
        case .blank(let blank):
            writer.put(byte: 3)
            writer.put(blank == .filled)
        case .restartClock: writer.put(byte: 4)
        }
        return writer.frame
    }

    /// The command of a frame's bytes.
    package init(_ bytes: [UInt8]) throws(SharingError) {
        var reader = MessageReader(bytes)
        switch try reader.byte() {
        case 0: self = .next
        case 1: self = .previous
        case 2: self = .slide(try reader.count())
        case 3: self = .blank(try reader.bool() ? .filled : .empty)
        case 4: self = .restartClock
        default: throw .malformed
        }
        try reader.finish()
    }
}
