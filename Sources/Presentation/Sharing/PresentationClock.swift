/// How long a presentation has gone on.
package struct PresentationClock: Hashable, Sendable {
    package var milliseconds: Int
    package var isRunning: Bool

    package init(milliseconds: Int = 0, isRunning: Bool = true) {
        self.milliseconds = milliseconds
        self.isRunning = isRunning
    }

    /// The clock after so much time.
    package func after(milliseconds passed: Int) -> PresentationClock {
        isRunning ? PresentationClock(milliseconds: milliseconds + max(0, passed)) : self
    }

    /// A longer time than any talk takes: 100 days.
    static let longest = 100 * 86_400_000
}
