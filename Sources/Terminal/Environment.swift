import Glibc
import Screen

/// What the surroundings tell: environment variables and the locale.
enum Environment {
    /// The value of a variable; empty where it isn't set.
    static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    /// Chooses the characters and sets the C library to them, so that it knows how wide they are.
    ///
    /// The locale is only ever asked for its codeset: in a static binary another locale's conversions can't be loaded,
    /// but `C.UTF-8` is built in and has them all.
    static func enterLocale(wanted: CharacterSet?, terminal: String) -> CharacterSet {
        let codeset = setlocale(LC_CTYPE, "") == nil ? nil : nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
        let characters =
            wanted ?? CharacterSet.fitting(codeset: codeset, locale: localeName, terminal: terminal)
        guard characters == .unicode else {
            setlocale(LC_CTYPE, "C")
            return .ascii
        }
        if let codeset, CharacterSet.isUTF8(codeset) { return .unicode }
        for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { return .unicode }
        setlocale(LC_CTYPE, "C")
        return .ascii
    }

    /// The name of the locale for characters.
    private static var localeName: String {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            let text = value(name)
            if !text.isEmpty { return text }
        }
        return ""
    }

    /// What says which terminal it is.
    static func names(_ type: String) -> UpdateMarks.Names {
        UpdateMarks.Names(type: type, program: value("TERM_PROGRAM"), version: value("TERM_PROGRAM_VERSION"))
    }

    /// The time that a lone escape character is waited on, in milliseconds; ncurses' variable `ESCDELAY` changes it.
    static var escapeDelay: Int {
        Int(value("ESCDELAY")).map { min(max($0, 1), 2000) } ?? 40
    }

    /// Milliseconds on a clock that is never set.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
