import Screen

extension CharacterSet {
    /// The characters that a locale and a type of terminal carry.
    ///
    /// - Parameters:
    ///   - codeset: the codeset that the C library gives for the locale; nil where it doesn't have the locale, as when
    ///     `ssh` brings the name of one that is not installed. The name then tells.
    ///   - locale: the name of the locale, as in `en_US.UTF-8`.
    ///   - terminal: the terminal's type, as in `xterm-256color`.
    /// - Returns: Unicode where both carry it.
    static func fitting(codeset: String?, locale: String, terminal: String) -> CharacterSet {
        guard isUTF8(codeset ?? Self.codeset(ofLocale: locale)) else { return .ascii }
        return isASCIIAlone(on: terminal) ? .ascii : .unicode
    }

    static func isUTF8(_ codeset: String) -> Bool {
        codeset.lowercased().filter { $0 != "-" && $0 != "_" } == "utf8"
    }

    /// The codeset in a locale's name: what stands between the point and the modifier.
    private static func codeset(ofLocale name: String) -> String {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return "" }
        return String(parts[1].prefix { $0 != "@" })
    }

    /// Whether a type of terminal shows no eighths and no Braille whatever the locale says: the DEC and ANSI terminals, and consoles
    /// whose fonts end at 512 characters.
    package static func isASCIIAlone(on terminal: String) -> Bool {
        let type = terminal.lowercased()
        if type.hasPrefix("vt"), type.dropFirst(2).first?.isNumber == true { return true }
        return ["dumb", "ansi", "linux", "cons25", "pcansi", "scoansi", "wy", "sun", "unknown"].contains {
            type.hasPrefix($0)
        }
    }
}
