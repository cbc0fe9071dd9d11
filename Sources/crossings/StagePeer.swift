import Glibc
import Presentation
import Terminal

/// One who follows the presentation, at the speaker's end of the socket.
///
/// What can't be sent at once is replaced by what is newer, so nobody is waited for and nothing heaps up.
struct StagePeer {
    /// So long may a peer take nothing; then it is let go, and may come again.
    private static let patience = Duration.seconds(10)

    let descriptor: Int32
    /// What is left of a frame that has been begun; it must be ended before another.
    private var sending: ArraySlice<UInt8>
    private var deck: [UInt8]?
    private var place: [UInt8]?
    private var clock: [UInt8]?
    private var blockedSince: ContinuousClock.Instant?
    private var decoder = FrameDecoder(limit: SpeakerCommand.longest)

    /// A peer that is told all from the beginning.
    init(descriptor: Int32, opening: [UInt8], place: [UInt8]?, clock: [UInt8]?) {
        self.descriptor = descriptor
        sending = []
        deck = opening
        self.place = place
        self.clock = clock
    }

    /// What the speaker's loop waits for.
    var watched: WatchedDescriptor { WatchedDescriptor(descriptor, isForWriting: blockedSince != nil) }

    /// Tells of a deck; what was to be told of the one before is left out.
    mutating func tell(deck frames: [UInt8]) { (deck, place) = (frames, nil) }

    mutating func tell(place frame: [UInt8]) { place = frame }

    mutating func tell(clock frame: [UInt8]) { clock = frame }

    /// Sends what goes; whether the peer is still there and not too far behind.
    mutating func flush() -> Bool {
        while true {
            if sending.isEmpty {
                guard let next = takeNext() else {
                    blockedSince = nil
                    return true
                }
                sending = next[...]
            }
            guard let count = LocalSocket.send(sending, to: descriptor) else { return false }
            if count == 0 {
                let now = ContinuousClock.now
                let since = blockedSince ?? now
                blockedSince = since
                return now - since < Self.patience
            }
            blockedSince = nil
            sending = sending.dropFirst(count)
        }
    }

    private mutating func takeNext() -> [UInt8]? {
        if deck != nil {
            defer { deck = nil }
            return deck
        }
        if place != nil {
            defer { place = nil }
            return place
        }
        defer { clock = nil }
        return clock
    }

    /// The commands that have come; nil where the peer has gone, or says what no follower says.
    mutating func commands() -> [SpeakerCommand]? {
        guard let bytes = LocalSocket.receive(from: descriptor) else { return nil }
        decoder.append(bytes)
        var commands: [SpeakerCommand] = []
        do throws(SharingError) {
            while let frame = try decoder.next() { commands.append(try SpeakerCommand(frame)) }
        } catch {
            return nil
        }
        return commands
    }

    /// Says that the presentation is over, where that goes, and ends the connection.
    mutating func close() {
        if flush(), blockedSince == nil { _ = LocalSocket.send(PresentationMessage.end.frame[...], to: descriptor) }
        _ = Glibc.close(descriptor)
    }
}
