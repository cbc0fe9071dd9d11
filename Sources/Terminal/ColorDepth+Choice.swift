import Screen

extension ColorDepth {
    /// The colours to use on a terminal.
    ///
    /// - Parameters:
    ///   - colors: the number of colours that terminfo gives; -1 where it gives none.
    ///   - wanted: the user's word, which `NO_COLOR` doesn't overrule; never more than the terminal has.
    ///   - noColor: the value of `NO_COLOR`; colours are off where it is not empty (no-color.org).
    /// - Returns: the depth.
    static func fitting(colors: Int, wanted: ColorDepth?, noColor: String?) -> ColorDepth {
        let available = Self.available(colors: colors)
        if let wanted { return wanted.rawValue < available.rawValue ? wanted : available }
        if let noColor, !noColor.isEmpty { return .none }
        return available
    }

    private static func available(colors: Int) -> ColorDepth {
        switch colors {
        case 256...: .full
        case 16...: .sixteen
        case 8...: .eight
        default: .none
        }
    }
}
