import ArgumentParser
import Screen
import Terminal

/// How a figure is drawn: in which characters and colours.
struct LookOptions: ParsableArguments {
    enum Charset: String, CaseIterable, ExpressibleByArgument {
        case auto, unicode, ascii
    }

    enum Color: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
        case direct = "true"
        case full = "256"
        case sixteen = "16"
        case eight = "8"

        /// The number of colours that is asked for by its name.
        var depth: ColorDepth? {
            switch self {
            case .auto, .always: nil
            case .never: ColorDepth.none
            case .direct: .direct
            case .full: .full
            case .sixteen: .sixteen
            case .eight: .eight
            }
        }
    }

    @Option(help: "Characters: auto (by the locale), unicode or ascii.")
    var charset = Charset.auto

    @Option(
        help: """
            Colours: auto (on a terminal, as many as it has, unless NO_COLOR is set), always, never, or so many: true, \
            256, 16, 8.
            """)
    var color = Color.auto

    @Option(help: "Colours for which ground: auto (the terminal's), dark, light, contrast or contrast-light.")
    var theme: ThemeOption?

    /// Characters and colours for a figure on standard output, or for a file, which is coloured only when asked for.
    func look(isFile: Bool = false) -> ViewPrinter.Look {
        let environment = Environment.current
        let depth = depth(isTerminal: environment.isTerminal && !isFile)
        return ViewPrinter.Look(
            characters: characters(of: environment), depth: depth,
            theme: depth == .none ? .dark : ThemeOption.choice(theme) { StateFolder.standard?.readTheme() }.theme)
    }

    /// The same for a whole screen; what is left open the terminal itself decides.
    var terminalOptions: TerminalOptions {
        var result = TerminalOptions()
        switch charset {
        case .auto: break
        case .unicode: result.characters = .unicode
        case .ascii: result.characters = .ascii
        }
        result.depth = color == .always ? .full : color.depth
        return result
    }

    private func characters(of environment: Environment) -> CharacterSet {
        switch charset {
        case .unicode: .unicode
        case .ascii: .ascii
        case .auto: environment.isUnicode ? .unicode : .ascii
        }
    }

    /// Nothing but text goes where no terminal is, unless it is asked for.
    private func depth(isTerminal: Bool) -> ColorDepth {
        if let depth = color.depth { return depth }
        if color == .always {
            let depth = ColorDepth.printed(wanted: .direct)
            return depth == .none ? .full : depth
        }
        return isTerminal ? ColorDepth.printed() : .none
    }
}

extension LookOptions {
    /// As it is where nobody asks for another.
    static var usual: LookOptions {
        var look = LookOptions()
        (look.charset, look.color, look.theme) = (.auto, .auto, nil)
        return look
    }
}
