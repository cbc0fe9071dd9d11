import Screen
import Testing

@testable import Presentation

@Suite("What a presentation tells those who follow it")
struct SharingTests {
    static let places: [PresentationState.Place] = {
        var shown = PresentationState.Place()
        (shown.slide, shown.step, shown.blank, shown.live) = (7, 2, .filled, 1)
        shown.figures = [
            .init(number: 0, line: "stock area=NPL"),
            .init(
                number: 3, line: "pyramid area=region year=1995", form: "table", row: 4, year: 1995,
                between: .init(line: "pyramid area=region year=2000", thousandths: 417)),
        ]
        var visiting = PresentationState.Place()
        (visiting.blank, visiting.visit) = (.empty, "corridors origin=NPL top=10")
        return [PresentationState.Place(), shown, visiting]
    }()

    static let messages: [PresentationMessage] =
        [
            .hello(version: PresentationMessage.version), .deck(name: "d.md", text: Array("# Ä 移\n".utf8)),
            .deck(name: "", text: []), .clock(.init(milliseconds: 754_321, isRunning: false)), .clock(.init()), .end,
        ] + places.map { .place($0) }

    static let commands: [SpeakerCommand] = [
        .next, .previous, .slide(0), .slide(24), .blank(.empty), .blank(.filled), .restartClock,
    ]

    private func decoded(_ bytes: [UInt8], piece: Int) throws -> [PresentationMessage] {
        var decoder = FrameDecoder()
        var messages: [PresentationMessage] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            decoder.append(bytes[start..<min(start + piece, bytes.count)])
            while let frame = try decoder.next() { messages.append(try PresentationMessage(frame)) }
        }
        return messages
    }

    @Test("Every message arrives as it was sent, in whatever pieces", arguments: [1, 3, 7, 100, 100_000])
    func roundTrip(piece: Int) throws {
        #expect(try decoded(Self.messages.flatMap(\.frame), piece: piece) == Self.messages)
    }

    @Test("The bytes are the agreed ones: length and numbers with the smallest byte first")
    func layout() {
        #expect(PresentationMessage.end.frame == [1, 0, 0, 0, 4])
        #expect(PresentationMessage.hello(version: 1).frame == [9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
        #expect(SpeakerCommand.slide(258).frame == [9, 0, 0, 0, 2, 2, 1, 0, 0, 0, 0, 0, 0])
    }

    @Test("Every command arrives as it was sent, in a frame as short as the speaker takes")
    func commands() throws {
        var decoder = FrameDecoder(limit: SpeakerCommand.longest)
        decoder.append(Self.commands.flatMap(\.frame))
        var heard: [SpeakerCommand] = []
        while let frame = try decoder.next() { heard.append(try SpeakerCommand(frame)) }
        #expect(heard == Self.commands)
    }

    @Test("A message cut anywhere, or with a byte too many, is refused")
    func cut() {
        for message in Self.messages {
            let whole = Array(message.frame.dropFirst(4))
            for count in whole.indices {
                #expect(throws: SharingError.self) { try PresentationMessage(Array(whole.prefix(count))) }
            }
            #expect(throws: SharingError.malformed) { try PresentationMessage(whole + [0]) }
        }
        for command in Self.commands {
            let whole = Array(command.frame.dropFirst(4))
            #expect(throws: SharingError.malformed) { try SpeakerCommand(Array(whole.dropLast())) }
            #expect(throws: SharingError.malformed) { try SpeakerCommand(whole + [0]) }
        }
    }

    @Test("What can't be is refused: unknown kinds, numbers beyond bounds, text that is no UTF-8, other versions")
    func impossible() {
        #expect(throws: SharingError.malformed) { try PresentationMessage([]) }
        #expect(throws: SharingError.malformed) { try PresentationMessage([9]) }
        #expect(throws: SharingError.otherVersion(2)) { try PresentationMessage([0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]) }
        let less = Array(repeating: UInt8(0xFF), count: 8)
        #expect(throws: SharingError.malformed) { try PresentationMessage([3] + less + [1]) }
        #expect(throws: SharingError.malformed) { try SpeakerCommand([2] + less) }
        #expect(throws: SharingError.malformed) { try SpeakerCommand([3, 2]) }
        // A name of one byte that is no character, and one whose length leads beyond the end.
        #expect(throws: SharingError.malformed) {
            try PresentationMessage([1, 1, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0])
        }
        #expect(throws: SharingError.malformed) {
            try PresentationMessage([1, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 0, 0, 65])
        }
    }

    @Test("A frame that is too long is refused by its length alone")
    func length() throws {
        var decoder = FrameDecoder()
        decoder.append([1, 0, 0, 1])
        #expect(throws: SharingError.tooLong) { try decoder.next() }
        decoder = FrameDecoder()
        decoder.append([0, 0, 0, 1])
        #expect(try decoder.next() == nil)
    }

    @Test("Control characters in a deck's name or a view's line go no further")
    func harmless() throws {
        var place = PresentationState.Place()
        place.visit = "stock\u{1B}[2J"
        let bytes = Array(PresentationMessage.place(place).frame.dropFirst(4))
        guard case .place(let heard) = try PresentationMessage(bytes) else { throw SharingError.malformed }
        #expect(heard.visit?.unicodeScalars.contains("\u{1B}") == false)
    }

    @Test("The clock goes on by itself only while it runs")
    func clock() {
        #expect(PresentationClock(milliseconds: 5).after(milliseconds: 20) == PresentationClock(milliseconds: 25))
        let halted = PresentationClock(milliseconds: 5, isRunning: false)
        #expect(halted.after(milliseconds: 20) == halted)
    }
}
