import Screen

/// What a terminal answered to a question that this program asks.
enum Reply: Equatable {
    /// The colour of its ground.
    case ground(RGB)
    /// The cursor's column, counted from 1.
    case cursor(column: Int)
    /// How it stands with the private mode 2026: 1 and 2 where the terminal has it.
    case updateMode(Int)
    /// What kind of terminal it is: asked last, so that no other answer comes after it.
    case attributes
}

extension ControlSequence {
    /// The reply, where the sequence is one and no key.
    var reply: Reply? {
        switch (mark, last) {
        case (UInt8(ascii: "?"), UInt8(ascii: "c")): .attributes
        case (UInt8(ascii: "?"), UInt8(ascii: "y")) where parameters.count == 2 && parameters[0] == 2026:
            .updateMode(parameters[1])
        // In the first row it could be F3 with a modifier, so the question is asked in the second.
        case (nil, UInt8(ascii: "R")) where parameters.count == 2 && parameters[0] > 1: .cursor(column: parameters[1])
        default: nil
        }
    }
}
