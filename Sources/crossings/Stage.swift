import Glibc
import Presentation
import Terminal

/// The speaker's end of a presentation that others of the same user can follow; none of them is ever waited for.
///
/// A class, so that the socket goes with it.
final class Stage {
    private let listener: Int32
    private let path: String
    /// Hello and the deck, which every peer is told first.
    private var opening: [UInt8]
    private var peers: [StagePeer] = []
    private var commands: [SpeakerCommand] = []
    private var place: PresentationState.Place?
    private var clock: PresentationClock?
    private var clockTold = ContinuousClock.now

    /// Opens a stage for a deck.
    ///
    /// - Throws: `FileError` where no folder can have the socket, or the deck is too long.
    init(_ deck: Deck) throws(FileError) {
        opening = try Self.opening(deck)
        var fault = FileError(path: "/tmp", reason: "no folder for a socket")
        for folder in StageFolder.all {
            do throws(FileError) {
                (listener, path) = try folder.listen()
                return
            } catch { fault = error }
        }
        throw fault
    }

    deinit { close() }

    /// Tells everybody of another deck; the place must be published then.
    func present(_ deck: Deck) throws(FileError) {
        opening = try Self.opening(deck)
        place = nil
        for index in peers.indices { peers[index].tell(deck: opening) }
        clock = nil
    }

    private static func opening(_ deck: Deck) throws(FileError) -> [UInt8] {
        guard deck.text.count + deck.name.utf8.count + 64 <= FrameDecoder.longest else {
            throw FileError(path: deck.name, reason: "too long to be followed")
        }
        return PresentationMessage.hello(version: PresentationMessage.version).frame
            + PresentationMessage.deck(name: deck.name, text: deck.text).frame
    }

    /// What else than the terminal the speaker's loop has to wait for.
    var watched: [WatchedDescriptor] {
        [WatchedDescriptor(listener)] + peers.map(\.watched)
    }

    /// Tells everybody where the speaker is and what the clock says; only what has changed.
    func publish(_ place: PresentationState.Place, _ clock: PresentationClock) {
        if place != self.place {
            self.place = place
            let frame = PresentationMessage.place(place).frame
            for index in peers.indices { peers[index].tell(place: frame) }
        }
        if !isKnown(clock) {
            self.clock = clock
            clockTold = .now
            let frame = PresentationMessage.clock(clock).frame
            for index in peers.indices { peers[index].tell(clock: frame) }
        }
        flush()
    }

    /// Whether the peers' own counting from what they were told leads to the same time.
    private func isKnown(_ new: PresentationClock) -> Bool {
        guard let now = clockNow, now.isRunning == new.isRunning else { return false }
        return abs(now.milliseconds - new.milliseconds) < 200
    }

    private var clockNow: PresentationClock? {
        clock?.after(milliseconds: Int((ContinuousClock.now - clockTold) / .milliseconds(1)))
    }

    // MARK: Commands

    /// Hears those who follow: whoever is new is told all, and who has gone is let go.
    func attend() {
        var left: [StagePeer] = []
        for var peer in peers {
            guard let new = peer.commands() else {
                _ = Glibc.close(peer.descriptor)
                continue
            }
            commands += new
            left.append(peer)
        }
        peers = left
        while let descriptor = LocalSocket.accept(listener) { seat(descriptor) }
        flush()
    }

    /// What the speaker's own screens have asked for, each command once.
    func takeCommands() -> [SpeakerCommand] {
        defer { commands = [] }
        return commands
    }

    /// Whether a command was asked for; it is taken.
    func take(_ command: SpeakerCommand) -> Bool {
        defer { commands.removeAll { $0 == command } }
        return commands.contains(command)
    }

    /// Whether something was asked for that only slides can do.
    var wantsSlides: Bool { commands.contains { $0 != .restartClock } }

    // MARK: Peers

    private func seat(_ descriptor: Int32) {
        guard peers.count + 1 < WatchedDescriptor.most else {
            _ = Glibc.close(descriptor)
            return
        }
        peers.append(
            StagePeer(
                descriptor: descriptor, opening: opening, place: place.map { PresentationMessage.place($0).frame },
                clock: clockNow.map { PresentationMessage.clock($0).frame }))
    }

    private func flush() {
        var left: [StagePeer] = []
        for var peer in peers {
            if peer.flush() { left.append(peer) } else { _ = Glibc.close(peer.descriptor) }
        }
        peers = left
    }

    private func close() {
        for var peer in peers { peer.close() }
        unlink(path)
        _ = Glibc.close(listener)
    }
}
