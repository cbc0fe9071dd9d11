import Foundation

/// Feeds damaged inputs to a subject, which may refuse them but must not trap or hang.
///
/// A few rounds as a test; with `CROSSINGS_FUZZ_SECONDS=600` for so long, with a seed of its own (or `CROSSINGS_FUZZ_SEED`). The
/// input at hand then lies in the temporary folder as `crossings-fuzz-SUBJECT`, to be looked at after a trap.
package struct FuzzRun {
    /// What a run was like.
    package struct Outcome {
        package var rounds = 0
        package var slowest = Duration.zero
        package var slowestInput: [UInt8] = []
    }

    private let subject: String
    private let rounds: Int
    private let seconds: Int?
    private let seed: UInt64

    package init(_ subject: String, rounds: Int) {
        let environment = ProcessInfo.processInfo.environment
        self.subject = subject
        self.rounds = rounds
        seconds = environment["CROSSINGS_FUZZ_SECONDS"].flatMap { Int($0) }
        let usual: UInt64 = seconds == nil ? 2019 : .random(in: 0...UInt64.max)
        seed = environment["CROSSINGS_FUZZ_SEED"].flatMap { UInt64($0) } ?? usual
    }

    /// Runs `body` with one damaged input after the other.
    package func run(
        corpus: [[UInt8]], words: [String] = [], _ body: ([UInt8], inout SeededNumbers) throws -> Void
    ) throws -> Outcome {
        var mutator = Mutator(corpus: corpus, words: words, seed: seed)
        var numbers = SeededNumbers(seed: ~seed)
        var outcome = Outcome()
        let clock = ContinuousClock()
        let start = clock.now
        while isUnfinished(outcome.rounds, since: start, clock) {
            let input = mutator.next()
            try keep(input)
            let time = try clock.measure { try body(input, &numbers) }
            outcome.rounds += 1
            if time > outcome.slowest {
                outcome.slowest = time
                outcome.slowestInput = input
            }
        }
        if seconds != nil { print("\(subject): seed \(seed), \(outcome.rounds) inputs, slowest \(outcome.slowest)") }
        return outcome
    }

    private func isUnfinished(_ done: Int, since start: ContinuousClock.Instant, _ clock: ContinuousClock) -> Bool {
        guard let seconds else { return done < rounds }
        return clock.now - start < .seconds(seconds)
    }

    /// Lays the input where it is found after a trap.
    private func keep(_ input: [UInt8]) throws {
        guard seconds != nil else { return }
        try Data(input).write(to: URL(filePath: NSTemporaryDirectory() + "crossings-fuzz-" + subject))
    }
}
