import CNcurses
import Screen

extension ColorDepth {
    /// The colours to use on a terminal.
    ///
    /// - Parameters:
    ///   - colors: the number of colours that terminfo gives; -1 where it gives none.
    ///   - isExact: whether the terminal takes red, green and blue.
    ///   - wanted: the user's word, which `NO_COLOR` doesn't overrule; never more than the terminal has, but where it has
    ///     256 colours it may take any, whatever it says.
    ///   - noColor: the value of `NO_COLOR`; colours are off where it is not empty (no-color.org).
    /// - Returns: the depth.
    static func fitting(colors: Int, isExact: Bool = false, wanted: ColorDepth?, noColor: String?) -> ColorDepth {
        let available = Self.available(colors: colors, isExact: isExact)
        if let wanted {
            if wanted == .direct, available == .full { return .direct }
            return wanted.rawValue < available.rawValue ? wanted : available
        }
        if let noColor, !noColor.isEmpty { return .none }
        return available
    }

    private static func available(colors: Int, isExact: Bool) -> ColorDepth {
        switch colors {
        case 256...: isExact ? .direct : .full
        case 16...: .sixteen
        case 8...: .eight
        default: .none
        }
    }

    /// Whether the variable COLORTERM speaks for the terminal of a type. screen hands it on from the terminal around it,
    /// but takes no such colours itself.
    static func isExact(colorTerm: String, type: String, isInScreen: Bool) -> Bool {
        guard ["truecolor", "24bit"].contains(colorTerm.lowercased()) else { return false }
        return !isInScreen && type != "screen" && !type.hasPrefix("screen-") && !type.hasPrefix("screen.")
    }

    /// The colours of the terminal to which text is printed, by terminfo, which takes a tenth of a millisecond; where
    /// there is no database its name tells.
    package static func printed(wanted: ColorDepth? = nil) -> ColorDepth {
        let type = Environment.value("TERM")
        var (colors, hasRGB) = (colorsByName(type), false)
        if !type.isEmpty, Int(terminfo_load(type, 1)) == terminfo_found {
            // Without a sequence for its own colours a terminal can't be given them back.
            colors = terminfo_string("op") == nil ? -1 : Int(terminfo_number("colors"))
            hasRGB = terminfo_flag("RGB")
            terminfo_unload()
        }
        let isExact =
            hasRGB
            || Self.isExact(
                colorTerm: Environment.value("COLORTERM"), type: type, isInScreen: !Environment.value("STY").isEmpty)
        return fitting(colors: colors, isExact: isExact, wanted: wanted, noColor: Environment.value("NO_COLOR"))
    }

    static func colorsByName(_ type: String) -> Int {
        if type.contains("256color") || type.contains("direct") { return 256 }
        let names = ["ansi", "cygwin", "konsole", "linux", "putty", "rxvt", "screen", "st", "tmux", "vte", "xterm"]
        return names.contains { type == $0 || type.hasPrefix($0 + "-") } ? 8 : -1
    }
}
