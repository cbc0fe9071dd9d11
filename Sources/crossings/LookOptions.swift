import ArgumentParser
import Screen

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

extension LookOptions {
    /// As it is where nobody asks for another.
    static var usual: LookOptions {
        var look = LookOptions()
        (look.charset, look.color) = (.auto, .auto)
        return look
    }
}
