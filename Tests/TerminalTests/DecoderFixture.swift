import Screen

@testable import Terminal

/// A decoder for a terminal with a few of the strings that terminfo has for it.
func decoder(of strings: [String: String] = Fixture.xterm, mouse: Bool = true) -> InputDecoder {
    InputDecoder(keys: KeySequences { strings[$0].map { Array($0.utf8) } }, mouse: mouse)
}

/// The events of text that comes at once, and of what is left when nothing more comes.
func events(_ text: String, of decoder: InputDecoder = decoder()) -> [ScreenEvent] {
    events([Array(text.utf8)], of: decoder)
}

/// The events of bytes that come in pieces, and of what is left when nothing more comes.
func events(_ pieces: [[UInt8]], of decoder: InputDecoder = decoder()) -> [ScreenEvent] {
    var decoder = decoder
    var result: [ScreenEvent] = []
    func take() { while let event = decoder.next() { result.append(event) } }
    for piece in pieces {
        decoder.append(piece)
        take()
    }
    decoder.giveUp()
    take()
    return result
}

func keys(_ text: String, of decoder: InputDecoder = decoder()) -> [Key] {
    events(text, of: decoder).compactMap { event in
        if case .key(let key) = event { key } else { nil }
    }
}

enum Fixture {
    static let xterm = [
        "kcuu1": "\u{1B}OA", "kcud1": "\u{1B}OB", "kf1": "\u{1B}OP", "kf5": "\u{1B}[15~", "kbs": "\u{7F}",
        "khome": "\u{1B}OH", "kmous": "\u{1B}[<", "kcbt": "\u{1B}[Z",
    ]
    static let linux = ["kcuu1": "\u{1B}[A", "kf1": "\u{1B}[[A", "kcbt": "\u{1B}\t", "kmous": "\u{1B}[M"]
    static let vt100 = ["kcuu1": "\u{1B}OA", "kf5": "\u{1B}Ot", "kf10": "\u{1B}Ox"]
}
