import ArgumentParser
import Screen

/// The word of `--theme`: a theme, or what the terminal's ground asks for.
enum ThemeOption: String, CaseIterable, ExpressibleByArgument {
    case auto, dark, light, contrast
    case contrastLight = "contrast-light"

    private var theme: Theme? { Theme(rawValue: rawValue) }

    /// The theme to begin with, and whether the terminal has the last word: the user's word goes before what `t` chose in
    /// an earlier session, which goes before the ground.
    static func choice(_ wanted: ThemeOption?, kept: () -> Theme?) -> (theme: Theme, isAssumed: Bool) {
        if let theme = wanted?.theme { return (theme, false) }
        if wanted == nil, let kept = kept() { return (kept, false) }
        return (fromVariable(Environment.variable("COLORFGBG")) ?? .dark, true)
    }

    /// What rxvt, Konsole and others leave in COLORFGBG: numbers of the 16 colours, the ground's last (`0;15`).
    static func fromVariable(_ value: String?) -> Theme? {
        guard let ground = value?.split(separator: ";").last.flatMap({ Int16($0) }), (0..<16).contains(ground) else {
            return nil
        }
        return RGB(palette: ground).isLight ? .light : .dark
    }
}
