import Foundation

/// Tells whether the programs of a session rest: all wait for input without a limit of time.
///
/// A screen that hasn't changed for a while may be that of a program that wasn't given the processor; the system knows
/// whether it waits.
final class ProgramWatch {
    /// Programs that rest, and how often they have gone to sleep until then.
    struct Rest: Equatable {
        let sleeps: Int
        /// Whether it is the terminal's own program, with nothing between.
        let isDirect: Bool
    }

    private let process: pid_t
    private let program: String
    private let mark: String
    private var found: [pid_t] = []
    private var isSeen = false

    init(process: pid_t, program: String, mark: String) {
        (self.process, self.program, self.mark) = (process, program, mark)
    }

    /// How they rest; nil where one is at work, or none is there.
    func rest() -> Rest? {
        let isDirect = ProcessFacts.program(process) == program
        if !isDirect, !found.contains(where: { ProcessFacts.program($0) == program }) {
            found = ProcessFacts.running(program, with: mark)
        }
        let watched = isDirect ? [process] : found
        isSeen = isSeen || !watched.isEmpty
        // Before it starts, and behind it, there is a shell at most.
        guard !watched.isEmpty else { return isSeen ? Rest(sleeps: 0, isDirect: false) : nil }
        // In this order: who goes to sleep between the two questions is asked again.
        let sleeps = watched.map(ProcessFacts.sleeps).reduce(0, +)
        return watched.allSatisfy(ProcessFacts.isAtRest) ? Rest(sleeps: sleeps, isDirect: isDirect) : nil
    }
}

/// Whether a rest lasts.
struct SteadyRest {
    /// How long to wait between two looks, in milliseconds.
    static let step: Int32 = 10

    /// What the rest was before something was typed: unless the program has slept anew, it hasn't heard that yet.
    private let before: ProgramWatch.Rest?
    private var last: ProgramWatch.Rest?
    private var since = ContinuousClock.now
    private var begin = ContinuousClock.now

    init(before: ProgramWatch.Rest?) { self.before = before }

    mutating func isInterrupted() { last = nil }

    mutating func isReached(by rest: ProgramWatch.Rest?) -> Bool {
        let now = ContinuousClock.now
        guard let rest, rest == last else {
            (last, since) = (rest, now)
            return false
        }
        // What it never hears, for it is held on the way, isn't waited for without end.
        if rest == before, now - begin < .seconds(3) { return false }
        // A multiplexer or a server passes on what was sent, which takes its own time.
        return now - since >= .milliseconds(rest.isDirect ? 15 : 250)
    }
}
