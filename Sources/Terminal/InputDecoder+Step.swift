import Screen

extension InputDecoder {
    private static let escape: UInt8 = 0x1B

    /// What the bytes at the front are; there is at least one.
    ///
    /// Where they are complete no more come, so that a beginning is all there is.
    static func step(_ bytes: ArraySlice<UInt8>, keys: KeySequences, mouse: Bool, isComplete: Bool) -> Step {
        if !isComplete, keys.isBeginning(bytes) { return .unfinished }
        if let known = keys.key(at: bytes) { return .event(.key(known.key), length: known.length) }
        guard let first = bytes.first else { return .skip(length: 0) }
        switch first {
        case escape: return escapeStep(bytes, mouse: mouse, isComplete: isComplete)
        case 0x00..<0x20, 0x7F: return .event(.key(controlKey(first)), length: 1)
        case 0x20..<0x7F: return .event(.key(.character(Character(Unicode.Scalar(first)))), length: 1)
        default: return characterStep(bytes)
        }
    }

    private static func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        // Ctrl-A is 1; a letter is told in lower case.
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// A byte that is no part of a character, as the character that stands for such.
    private static let invalidByte = Step.event(.key(.character("\u{FFFD}")), length: 1)

    /// A character in UTF-8; bytes that are none are U+FFFD, and characters that a terminal would obey are dropped.
    private static func characterStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let length: Int
        switch bytes.first ?? 0 {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return invalidByte
        }
        let sequence = bytes.prefix(length)
        guard sequence.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }) else { return invalidByte }
        guard sequence.count == length else { return .unfinished }
        guard let text = String(validating: sequence, as: UTF8.self), let character = text.first else {
            return invalidByte
        }
        guard PlainText.cleaned(text) == text else { return .skip(length: length) }
        return .event(.key(.character(character)), length: length)
    }

    private static func escapeStep(_ bytes: ArraySlice<UInt8>, mouse: Bool, isComplete: Bool) -> Step {
        guard let second = bytes.dropFirst().first else {
            return isComplete ? .event(.key(.escape), length: 1) : .unfinished
        }
        switch second {
        case escape: return escapesStep(bytes, isComplete: isComplete)
        case UInt8(ascii: "["): return controlSequenceStep(bytes, mouse: mouse)
        case UInt8(ascii: "O"): return keypadStep(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"): return answerStep(bytes)
        default: break
        }
        // Alt and a key is the key, so that a quick Escape before it does no harm.
        return .skip(length: 1)
    }

    /// Two escapes: the Escape key before something else, or Alt and a key that begins with one itself.
    private static func escapesStep(_ bytes: ArraySlice<UInt8>, isComplete: Bool) -> Step {
        guard let third = bytes.dropFirst(2).first else {
            return isComplete ? .event(.key(.escape), length: 1) : .unfinished
        }
        let isKey = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
        return isKey ? .skip(length: 1) : .event(.key(.escape), length: 1)
    }

    private static func controlSequenceStep(_ bytes: ArraySlice<UInt8>, mouse: Bool) -> Step {
        guard let third = bytes.dropFirst(2).first else { return .unfinished }
        if third == UInt8(ascii: "[") { return consoleStep(bytes) }
        if third == UInt8(ascii: "M"), mouse {
            guard bytes.count >= 6 else { return .unfinished }
            return MouseReport.event(bytes.dropFirst(3).prefix(3)).map { .event($0, length: 6) } ?? .skip(length: 6)
        }
        switch ControlSequence.read(bytes) {
        case .unfinished: return .unfinished
        case .broken(let length): return .skip(length: length)
        case .whole(let sequence):
            if let reply = sequence.reply { return .reply(reply, length: sequence.length) }
            if sequence.isPasteBegin { return .pasteBegins(length: sequence.length) }
            let event = sequence.mark == UInt8(ascii: "<") ? MouseReport.event(sequence) : sequence.key.map { .key($0) }
            return event.map { .event($0, length: sequence.length) } ?? .skip(length: sequence.length)
        }
    }

    /// The first five function keys of the Linux console, `ESC [ [ A`.
    private static func consoleStep(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let letter = bytes.dropFirst(3).first else { return .unfinished }
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return .skip(length: 3) }
        return .event(.key(.function(Int(letter) - 0x40)), length: 4)
    }

    /// A key of the keypad or a cursor key in application mode, `ESC O A`; an old xterm puts a modifier's digit before
    /// the letter.
    private static func keypadStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let digits = bytes.dropFirst(2).prefix(2).prefix { (0x30...0x39).contains($0) }.count
        guard let letter = bytes.dropFirst(2 + digits).first else { return .unfinished }
        guard (0x40...0x7E).contains(letter) else { return .skip(length: 2 + digits) }
        return Keypad.key(letter).map { .event(.key($0), length: 3 + digits) } ?? .skip(length: 3 + digits)
    }

    /// An answer to a question, as of a colour, which another program asked: `ESC ] 11 ; rgb:…`, `ESC P 1 $ r…`.
    private static func answerStep(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let third = bytes.dropFirst(2).first else { return .unfinished }
        let isAnswer = (0x30...0x39).contains(third) || third == UInt8(ascii: ">") || third == UInt8(ascii: "!")
        return isAnswer ? .answerBegins(length: 2) : .skip(length: 1)
    }
}
