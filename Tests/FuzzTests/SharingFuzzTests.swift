import Figures
import Fuzzing
import MigrationData
import Presentation
import Screen
import Testing
import Views

@Suite("Damaged messages of a presentation are refused or shown")
struct SharingFuzzTests {
    private static let frames: [[UInt8]] = {
        var place = PresentationState.Place()
        place.figures = [
            .init(
                number: 0, line: "stock area=NPL", form: "table", row: 3, year: 2010,
                between: .init(line: "stock area=IND", thousandths: 500))
        ]
        var visit = PresentationState.Place()
        (visit.slide, visit.visit) = (1, "corridors origin=NPL")
        let deck = Array("# A\n\n```view\nstock area=region\n```\n\n<!-- note -->\n\n---\n\n# B\n".utf8)
        let opening = [PresentationMessage.hello(version: 1), .deck(name: "d.md", text: deck)].flatMap(\.frame)
        return [
            opening + PresentationMessage.place(place).frame + PresentationMessage.clock(.init()).frame,
            opening + PresentationMessage.place(visit).frame + PresentationMessage.end.frame,
            [SpeakerCommand.slide(3), .next, .blank(.filled), .restartClock].flatMap(\.frame),
        ]
    }()

    @Test("A screen that follows takes whatever comes, at any size")
    func screens() throws {
        let model = FuzzedTables.model(try FuzzedTables.whole())
        let alphabet = BigAlphabet([])
        var understood = 0
        let outcome = try FuzzRun("sharing", rounds: 400).run(corpus: Self.frames) { bytes, random in
            let size = Size(width: .random(in: 0...120, using: &random), height: .random(in: 0...40, using: &random))
            var state = AudienceState(
                role: Bool.random(using: &random) ? .audience : .speaker, size: size, characters: .unicode)
            let piece = Int.random(in: 1...50, using: &random)
            understood += Self.feed(bytes, piece: piece, to: &state)
            let canvas = try state.draw(model: model, alphabet: alphabet)
            #expect(canvas.size == size)
        }
        #expect(understood > outcome.rounds / 4)
        #expect(outcome.slowest < .seconds(20))
    }

    /// Feeds bytes in pieces until they are no message; how many were.
    private static func feed(_ bytes: [UInt8], piece: Int, to state: inout AudienceState) -> Int {
        var decoder = FrameDecoder()
        var understood = 0
        for start in stride(from: 0, to: bytes.count, by: piece) {
            decoder.append(bytes[start..<min(start + piece, bytes.count)])
            do throws(SharingError) {
                while let frame = try decoder.next() {
                    _ = try? SpeakerCommand(frame)
                    state.take(try PresentationMessage(frame))
                    understood += 1
                }
            } catch {
                return understood
            }
        }
        return understood
    }
}
