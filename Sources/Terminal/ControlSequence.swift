/// A control sequence as terminals send it: `ESC [`, parameters, a last byte.
struct ControlSequence {
    /// `<`, `=`, `>` or `?` before the parameters.
    var mark: UInt8?
    var parameters: [Int] = []
    var last: UInt8
    var length: Int

    /// What the bytes, which begin with `ESC [`, hold.
    enum Reading {
        case whole(ControlSequence)
        case unfinished
        /// No sequence: so many bytes are to be thrown away.
        case broken(length: Int)
    }

    /// More than any terminal sends.
    private static let limit = 64

    static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
        var index = bytes.startIndex + 2
        var sequence = ControlSequence(last: 0, length: 0)
        var value: Int?
        // What stands behind a colon says more about the parameter before it, which no key needs.
        var isDetail = false
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            let length = index - bytes.startIndex
            if length > limit { return .broken(length: length) }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = min((value ?? 0) * 10 + Int(byte) - 0x30, 9_999_999)
            case UInt8(ascii: ";"), UInt8(ascii: ":"):
                if !isDetail { sequence.parameters.append(value ?? 0) }
                isDetail = byte == UInt8(ascii: ":")
                value = nil
            case UInt8(ascii: "<")...UInt8(ascii: "?"):
                sequence.mark = byte
            case UInt8(ascii: "$") where sequence.mark == nil, 0x40...0x7E:
                // rxvt ends its shifted keys with a dollar sign.
                if let value, !isDetail { sequence.parameters.append(value) }
                sequence.last = byte
                sequence.length = length
                return .whole(sequence)
            case 0x20...0x2F:
                break
            default:
                // What can't be inside belongs to what follows.
                return .broken(length: length - 1)
            }
        }
        return .unfinished
    }
}
