import Testing

@testable import Terminal

@Suite("Messages")
struct ErrorTests {
    @Test("Every error says what is wrong and what to do")
    func advice() {
        let errors: [TerminalError] = [
            .noTerminal(reason: "r"), .noType, .noDatabase(type: "t"), .unknownType("t"), .dumb(type: "t"),
        ]
        for error in errors { #expect(error.description.contains("crossings show")) }
    }

    @Test("The value of TERM can't make the terminal do anything")
    func harmless() {
        let message = TerminalError.unknownType("x\u{1B}[2J\n\u{9B}" + String(repeating: "y", count: 500)).description
        #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        #expect(message.count < 200)
    }
}
