import Foundation
import Testing

/// Many explorers at once, as on a server. A few of the tests' own build; with `CROSSINGS_SESSIONS=100
/// CROSSINGS_PROGRAM=FILE` as many of a static one, whose memory is then measured too (`.ci/sessions` does that).
@Suite("Many sessions on one machine", .inTurn)
struct ManySessionsTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["CROSSINGS_SESSIONS"].flatMap { Int($0) } ?? 8
    private static let program = environment["CROSSINGS_PROGRAM"] ?? Program.path
    private static let mostMemory = 1024

    @Test("None takes processor time while idle; a static one keeps less than 1 MiB to itself")
    func together() throws {
        let sessions = (0..<Self.count).map { _ in ExplorerSession(program: Self.program, columns: 80, rows: 24) }
        for session in sessions { #expect(!session.read().isEmpty) }
        for key in "2345" {
            for session in sessions { session.type(String(key)) }
            for session in sessions { session.read() }
        }
        func sum(_ fact: (pid_t) -> Int) -> Int { sessions.map { fact($0.process) }.reduce(0, +) }
        let before = (sum(ProcessFacts.ticks), sum(ProcessFacts.sleeps))
        sessions.last?.read(quiet: 300, first: Self.environment["CROSSINGS_SESSIONS"] == nil ? 2000 : 10_000)
        #expect((sum(ProcessFacts.ticks), sum(ProcessFacts.sleeps)) == before)
        let memory = sessions.map { ProcessFacts.privateMemory($0.process) }
        guard Self.environment["CROSSINGS_SESSIONS"] != nil else { return }
        let (least, most) = (memory.min() ?? 0, memory.max() ?? 0)
        print("private memory of \(sessions.count) sessions: \(least) to \(most) KiB, \(memory.reduce(0, +)) in all")
        #expect(most < Self.mostMemory)
    }
}
