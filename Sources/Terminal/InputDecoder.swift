import Screen

/// Makes events of the bytes that a terminal sends: a value without a clock and without a terminal.
///
/// Whatever comes, in whatever pieces, is either an event or dropped; nothing is ever waited for without an end.
struct InputDecoder {
    /// How long the rest of something begun is waited for.
    enum Patience {
        /// The beginning may be the Escape key itself.
        case escape
        /// The rest of a key or of a character.
        case sequence
        /// The rest of a terminal's answer.
        case answer
        /// The end of a paste.
        case paste
    }

    /// What the bytes at the front are.
    enum Step {
        case event(ScreenEvent, length: Int)
        case skip(length: Int)
        case unfinished
        case pasteBegins(length: Int)
        case answerBegins(length: Int)
        case reply(Reply, length: Int)
    }

    let keys: KeySequences
    /// Whether mouse reports are expected; otherwise three bytes behind `ESC [ M` are keys.
    var mouse: Bool

    /// What the terminal has answered and nobody has taken yet.
    private(set) var replies: [Reply] = []

    private var held: ArraySlice<UInt8> = []
    private var paste: Paste?
    private var answer: Answer?
    private var isComplete = false

    init(keys: KeySequences, mouse: Bool) {
        self.keys = keys
        self.mouse = mouse
    }

    /// What is being waited for; nil where nothing is begun.
    var patience: Patience? {
        if paste != nil { return .paste }
        if answer != nil { return .answer }
        if held.isEmpty { return nil }
        if held.starts(with: [0x1B, UInt8(ascii: "["), UInt8(ascii: "?")]) { return .answer }
        return held.allSatisfy { $0 == 0x1B } ? .escape : .sequence
    }

    mutating func append(_ bytes: some Sequence<UInt8>) {
        if held.isEmpty { held = ArraySlice(bytes) } else { held += bytes }
        isComplete = false
    }

    /// Says that no more came in time, so that what is held is all there will be.
    mutating func giveUp() {
        isComplete = true
    }

    /// The replies so far, once.
    mutating func takeReplies() -> [Reply] {
        if replies.isEmpty { return [] }
        defer { replies.removeAll() }
        return replies
    }

    /// The next event; nil where more bytes are needed.
    mutating func next() -> ScreenEvent? {
        while true {
            if paste != nil {
                guard let text = endOfPaste() else { return nil }
                if !text.isEmpty { return .paste(text) }
            }
            if answer != nil, !skipAnswer() { return nil }
            guard !held.isEmpty else { return nil }
            switch Self.step(held, keys: keys, mouse: mouse, isComplete: isComplete) {
            case .event(let event, let length):
                held = held.dropFirst(length)
                return event
            case .skip(let length): held = held.dropFirst(length)
            case .unfinished where isComplete: held = []
            case .unfinished: return nil
            case .pasteBegins(let length):
                held = held.dropFirst(length)
                paste = Paste()
            case .reply(let reply, let length):
                held = held.dropFirst(length)
                replies.append(reply)
            case .answerBegins(let length):
                held = held.dropFirst(length)
                answer = Answer()
            }
        }
    }

    /// The text of the paste where it has ended.
    private mutating func endOfPaste() -> String? {
        guard var open = paste else { return "" }
        let ended = open.take(from: &held)
        paste = open
        // A paste whose end got lost must not swallow keys for ever.
        guard ended || isComplete else { return nil }
        paste = nil
        return open.text
    }

    /// Drops the bytes of an answer; whether it has ended.
    private mutating func skipAnswer() -> Bool {
        guard var open = answer else { return true }
        let ended = open.take(from: &held) || isComplete
        if ended, let ground = open.ground { replies.append(.ground(ground)) }
        answer = ended ? nil : open
        return ended
    }
}
