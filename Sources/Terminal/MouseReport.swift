import Screen

/// What a terminal reports of its mouse, by xterm's codes.
enum MouseReport {
    /// The bits of a button's code.
    private enum Bit {
        static let modifiers = 4 | 8 | 16
        static let motion = 32
        static let wheel = 64
        static let further = 128
    }

    /// The event of a button's code at a cell counted from 0; nil where it means nothing here.
    static func event(code: Int, x: Int, y: Int) -> ScreenEvent? {
        guard x >= 0, y >= 0, code >= 0, code & Bit.further == 0 else { return nil }
        switch code & ~Bit.modifiers {
        case 0: return .mouse(.press, x: x, y: y)
        case Bit.motion: return .mouse(.drag, x: x, y: y)
        case Bit.wheel: return .mouse(.wheelUp, x: x, y: y)
        case Bit.wheel + 1: return .mouse(.wheelDown, x: x, y: y)
        default: return nil
        }
    }

    /// The event of a report in numbers, `ESC [ < code ; column ; row M`; an `m` at its end is a release.
    static func event(_ sequence: ControlSequence) -> ScreenEvent? {
        guard sequence.last == UInt8(ascii: "M"), sequence.parameters.count == 3 else { return nil }
        let numbers = sequence.parameters
        return event(code: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1)
    }

    /// The event of a report in three bytes, each with 32 added, the cell counted from 1.
    static func event(_ bytes: ArraySlice<UInt8>) -> ScreenEvent? {
        let numbers = bytes.map { Int($0) - 32 }
        guard numbers.count == 3 else { return nil }
        return event(code: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1)
    }
}
