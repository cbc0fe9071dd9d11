import Glibc
import Screen

/// What the surroundings tell: environment variables and the locale.
enum Environment {
    /// The value of a variable; empty where it isn't set.
    static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    /// The characters that the locale and a type of terminal carry.
    static func characters(of terminal: String) -> CharacterSet {
        CharacterSet.fitting(locale: localeName, terminal: terminal, codeset: libraryCodeset)
    }

    /// The codeset that the C library has for the locale; empty where it doesn't have the locale.
    private static func libraryCodeset() -> String {
        guard setlocale(LC_CTYPE, "") != nil else { return "" }
        defer { setlocale(LC_CTYPE, "C") }
        return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
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
