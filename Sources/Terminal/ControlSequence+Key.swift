import Screen

extension ControlSequence {
    /// The key that xterm, rxvt, the Linux console and their kin send in this way, whatever terminfo has.
    ///
    /// Shift, Alt and Control together with a key of this kind are the key.
    var key: Key? {
        guard mark == nil else { return nil }
        switch last {
        case UInt8(ascii: "A"), UInt8(ascii: "a"): return .up
        case UInt8(ascii: "B"), UInt8(ascii: "b"): return .down
        case UInt8(ascii: "C"), UInt8(ascii: "c"): return .right
        case UInt8(ascii: "D"), UInt8(ascii: "d"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(last) - 0x4F)
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): return numberedKey
        default: return nil
        }
    }

    private var numberedKey: Key? {
        switch parameters.first ?? 0 {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case let number where (11...15).contains(number): .function(number - 10)
        case let number where (17...21).contains(number): .function(number - 11)
        case let number where (23...24).contains(number): .function(number - 12)
        default: nil
        }
    }
}
