import Testing

/// Lets only a few tests that start real programs run at once.
///
/// Swift Testing starts all tests together; a hundred programs beside one another would make each so slow that no wait
/// is long enough.
struct InTurn: TestTrait, SuiteTrait, TestScoping {
    private static let places = Places(3)

    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        await Self.places.take()
        do {
            try await function()
        } catch {
            await Self.places.give()
            throw error
        }
        await Self.places.give()
    }
}

extension Trait where Self == InTurn {
    /// For suites that start real programs.
    static var inTurn: Self { InTurn() }
}

/// Places that are given to whoever has waited longest.
private actor Places {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
