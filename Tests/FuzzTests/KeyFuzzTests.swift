import Fuzzing
import Screen
import Testing

@testable import Terminal

@Suite("Whatever bytes a terminal sends, in whatever pieces, are keys or nothing")
struct KeyFuzzTests {
    private static let inputs = [
        "\u{1B}[A\u{1B}OB\u{1B}[1;5C", "\u{1B}[200~pasted q text\u{1B}[201~q", "\u{1B}[<0;10;5M\u{1B}[<0;10;5m",
        "\u{1B}[M #!", "\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{1B}\\", "\u{1B}[?62;4c", "\u{1B}P>|xterm(370)\u{1B}\\",
        "héllo wörld 世界",
        "\u{1B}[15~\u{1B}[[A\u{1B}[24;2~", "\u{1B}\u{1B}\u{1B}[Z", "qjkhl 1234567890\t\r\u{7F}",
    ]

    private func decoder() -> InputDecoder {
        let strings = ["kcuu1": "\u{1B}OA", "kf1": "\u{1B}OP", "kf5": "\u{1B}[15~", "kmous": "\u{1B}[<"]
        return InputDecoder(keys: KeySequences { strings[$0].map { Array($0.utf8) } }, mouse: true)
    }

    private func events(_ pieces: [[UInt8]]) -> [ScreenEvent] {
        var decoder = decoder()
        var result: [ScreenEvent] = []
        for piece in pieces {
            decoder.append(piece)
            while let event = decoder.next() { result.append(event) }
        }
        // A paste or an answer that never ends is given up, then what was held behind it.
        for _ in 0..<4 {
            decoder.giveUp()
            while let event = decoder.next() { result.append(event) }
        }
        #expect(decoder.patience == nil)
        return result
    }

    @Test("Garbage, half sequences and bytes that are no UTF-8 never trap and never stay")
    func bytes() throws {
        let outcome = try FuzzRun("keys", rounds: 3000).run(
            corpus: Self.inputs.map { Array($0.utf8) },
            words: ["\u{1B}", "\u{1B}[", "\u{1B}O", ";", "~", "\u{1B}[200~", "\u{9B}"]
        ) { input, random in
            var pieces: [[UInt8]] = []
            var rest = input[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...min(rest.count, 12), using: &random)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            let whole = events([input])
            #expect(events(pieces) == whole, "\(input)")
            for case .paste(let text) in whole { #expect(!text.unicodeScalars.contains("\u{1B}")) }
        }
        #expect(outcome.slowest < .seconds(5))
    }
}
