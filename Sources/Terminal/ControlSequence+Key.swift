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
        case UInt8(ascii: "u"): return Self.key(code: parameters.first ?? 0, modifiers: modifiers(at: 1))
        case UInt8(ascii: "~") where parameters.first == 27 && parameters.count == 3:
            return Self.key(code: parameters[2], modifiers: modifiers(at: 1))
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): return numberedKey
        default: return nil
        }
    }

    // MARK: Keys told by their character

    /// The bits of a modifier's number.
    private enum Modifier {
        static let shift = 1
        static let control = 4
    }

    private func modifiers(at index: Int) -> Int {
        parameters.indices.contains(index) ? max(0, parameters[index] - 1) : 0
    }

    /// A key that xterm (`modifyOtherKeys`), kitty and others tell by its character's number: `ESC [ 99 ; 5 u`.
    private static func key(code: Int, modifiers: Int) -> Key? {
        switch code {
        case 8, 127: return .backspace
        // With Control it is many a terminal's own key for its tabs.
        case 9 where modifiers & Modifier.control == 0: return modifiers & Modifier.shift != 0 ? .backTab : .tab
        case 13: return .enter
        case 27: return .escape
        default: break
        }
        guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
        let character = Character(scalar)
        guard PlainText.cleaned(String(character)) == String(character) else { return nil }
        if modifiers & Modifier.control != 0, scalar.isASCII { return .control(Character(character.lowercased())) }
        return .character(character)
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
