import Screen

extension CharacterSet {
    /// The characters that a locale and a type of terminal carry.
    ///
    /// - Parameters:
    ///   - locale: the name of the locale, as in `en_US.UTF-8`. Where it names a codeset it tells: `ssh` brings names of
    ///     locales that are not installed.
    ///   - terminal: the terminal's type, as in `xterm-256color`.
    ///   - codeset: what the C library gives for the locale, asked where the name doesn't tell, as in `en_IN`; to load
    ///     a locale takes time.
    /// - Returns: Unicode where both carry it.
    static func fitting(locale: String, terminal: String, codeset: () -> String) -> CharacterSet {
        guard !isASCIIAlone(on: terminal) else { return .ascii }
        let named = Self.codeset(ofLocale: locale)
        return isUTF8(named.isEmpty ? codeset() : named) ? .unicode : .ascii
    }

    private static func isUTF8(_ codeset: String) -> Bool {
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
