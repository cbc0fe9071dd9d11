/// The look that a terminal writes in after some sequences of SGR: the numbers of its weights and the parameters of its
/// colours.
package struct WrittenLook: Equatable {
    private var parts: Set<String> = []

    package init() {}

    /// Its weights and colours in short, empty for the terminal's own look.
    package var name: String { parts.sorted().joined(separator: " ") }

    /// What erasing leaves behind: its ground.
    package var ground: WrittenLook {
        var result = self
        result.parts = parts.filter { Self.isGround($0) }
        return result
    }

    /// What a space shows: its ground, all of it where it is reverse.
    package var onSpace: WrittenLook { parts.contains("7") ? self : ground }

    /// Takes what stands between `ESC [` and `m`.
    package mutating func take(_ text: Substring) {
        var rest = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)[...]
        while let number = rest.popFirst() {
            switch Int(number) ?? 0 {
            case 0: parts = []
            // The first character set.
            case 10: break
            case 22: parts.subtract(["1", "2"])
            case 23...25, 27...29: parts.remove(String((Int(number) ?? 0) - 20))
            case 39: parts = parts.filter { !Self.isLetters($0) }
            case 49: parts = parts.filter { !Self.isGround($0) }
            case 38, 48:
                let following = rest.prefix(rest.first == "2" ? 4 : 2)
                rest = rest.dropFirst(following.count)
                set(([number] + following).joined(separator: ";"))
            case 30...37, 40...47, 90...97, 100...107: set(number)
            default: parts.insert(number)
            }
        }
    }

    private mutating func set(_ color: String) {
        parts = parts.filter { Self.isGround(color) ? !Self.isGround($0) : !Self.isLetters($0) }
        parts.insert(color)
    }

    private static func isGround(_ part: String) -> Bool {
        part.count > 1 && (part.hasPrefix("4") || part.hasPrefix("10"))
    }

    private static func isLetters(_ part: String) -> Bool {
        part.count > 1 && (part.hasPrefix("3") || part.hasPrefix("9"))
    }
}
