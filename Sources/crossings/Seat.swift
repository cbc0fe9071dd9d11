import Glibc
import Presentation
import Terminal

/// A follower's end of the socket: it looks for a presentation, hears it, and looks again when it ends.
///
/// A class, so that the connection goes with it.
final class Seat {
    enum News {
        case message(PresentationMessage)
        /// Nothing is heard any more, and why.
        case lost(String)
    }

    private static let rest = Duration.milliseconds(500)

    private let session: String?
    private var descriptor: Int32?
    private var decoder = FrameDecoder()
    private var unsent: [UInt8] = []
    private var nextLook = ContinuousClock.now

    /// A seat before the newest presentation, or before one alone.
    init(session: String?) { self.session = session }

    deinit { if let descriptor { _ = close(descriptor) } }

    var watched: [WatchedDescriptor] {
        descriptor.map { [WatchedDescriptor($0, isForWriting: !unsent.isEmpty)] } ?? []
    }

    /// The milliseconds until a presentation is looked for again; nil where one is heard.
    var millisecondsUntilLook: Int? {
        guard descriptor == nil else { return nil }
        return max(0, Int((nextLook - .now) / .milliseconds(1)) + 1)
    }

    /// What has been heard since the last call.
    func news() -> [News] {
        flush()
        var news: [News] = []
        if descriptor == nil { look() }
        guard let descriptor else { return news }
        while true {
            guard let bytes = LocalSocket.receive(from: descriptor) else {
                news.append(.lost("The presentation has ended."))
                leave(rest: .zero)
                return news
            }
            if bytes.isEmpty { return news }
            decoder.append(bytes)
            do throws(SharingError) {
                while let frame = try decoder.next() {
                    let message = try PresentationMessage(frame)
                    news.append(.message(message))
                    if message == .end {
                        leave(rest: .zero)
                        return news
                    }
                }
            } catch {
                news.append(.lost(Self.reason(error)))
                leave(rest: Self.rest)
                return news
            }
        }
    }

    private static func reason(_ error: SharingError) -> String {
        switch error {
        case .otherVersion: "A presentation of another version of crossings runs: it can’t be followed."
        case .tooLong, .malformed: "What was heard is no presentation."
        }
    }

    /// Asks the presentation to do something; without one nothing is asked.
    func send(_ command: SpeakerCommand) {
        // A speaker that is stopped shall not find hundreds of keys when it goes on.
        guard descriptor != nil, unsent.count < 4096 else { return }
        unsent += command.frame
        flush()
    }

    private func flush() {
        guard let descriptor, !unsent.isEmpty else { return }
        // Where nobody listens any more the next reading tells.
        unsent.removeFirst(LocalSocket.send(unsent[...], to: descriptor) ?? unsent.count)
    }

    private func look() {
        guard nextLook <= .now else { return }
        nextLook = .now + Self.rest
        descriptor = StageFolder.connect(session: session)
    }

    private func leave(rest: Duration) {
        if let descriptor { _ = close(descriptor) }
        descriptor = nil
        decoder = FrameDecoder()
        unsent = []
        nextLook = .now + rest
    }
}
