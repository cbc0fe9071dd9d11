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
    }

    @Option(help: "Characters: auto (by the locale), unicode or ascii.")
    var charset = Charset.auto

    @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    var color = Color.auto

    /// Characters and colours for a figure on standard output, or for a file, which is coloured only when asked for.
    func look(isFile: Bool = false) -> ViewPrinter.Look {
        let environment = Environment.current
        return ViewPrinter.Look(
            characters: characters(of: environment),
            depth: isFile ? (color == .always ? .full : .none) : depth(of: environment))
    }

    /// The same for a whole screen; what is left open the terminal itself decides.
    var terminalOptions: TerminalOptions {
        var result = TerminalOptions()
        switch charset {
        case .auto: break
        case .unicode: result.characters = .unicode
        case .ascii: result.characters = .ascii
        }
        switch color {
        case .auto: break
        case .always: result.depth = .full
        case .never: result.depth = ColorDepth.none
        }
        return result
    }

    private func characters(of environment: Environment) -> CharacterSet {
        switch charset {
        case .unicode: .unicode
        case .ascii: .ascii
        case .auto: environment.isUnicode ? .unicode : .ascii
        }
    }

    private func depth(of environment: Environment) -> ColorDepth {
        switch color {
        case .always: .full
        case .never: .none
        case .auto:
            environment.isTerminal && !environment.noColor && environment.terminal != "dumb"
                && !environment.terminal.isEmpty ? .full : .none
        }
    }
}
