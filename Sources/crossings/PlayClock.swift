/// When the next picture of played years is due. Late ones are left out: time alone decides what is seen.
struct PlayClock {
    private static let frame = Duration.seconds(1) / 30
    private static let year = Duration.seconds(1)

    private let start = ContinuousClock.now
    private let isStepped: Bool
    private var due: ContinuousClock.Instant

    init(isStepped: Bool) {
        self.isStepped = isStepped
        due = start + (isStepped ? Self.year : Self.frame)
    }

    var millisecondsUntilDue: Int {
        let left = due - .now
        return left > .zero ? Self.milliseconds(left) + 1 : 0
    }

    /// The milliseconds since the start, at which the next picture is drawn; the one after it is due a frame later.
    mutating func next() -> Int {
        let now = ContinuousClock.now
        // Years are read one by one for as long as each of them stands there.
        if isStepped {
            due = now + Self.year
        } else {
            due = start + Self.frame * (Int((now - start) / Self.frame) + 1)
        }
        return Self.milliseconds(now - start)
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        Int(duration.components.seconds) * 1000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }
}
