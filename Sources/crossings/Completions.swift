import ArgumentParser

/// `crossings completions SHELL`: the script by which a shell completes commands, kinds, keys and areas.
struct Completions: ParsableCommand {
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish
    }

    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completions for a shell.",
        discussion: "For instance in .bashrc: source <(crossings completions bash)")

    @Argument(help: "The shell: \(Shell.allCases.map(\.rawValue).joined(separator: ", ")).")
    var shell: Shell

    func run() throws { try Output.write(script + "\n") }

    private var script: String {
        switch shell {
        case .bash: Crossings.completionScript(for: .bash) + "\n" + Self.withoutSpace
        case .zsh: Crossings.completionScript(for: .zsh).replacing(Self.described, with: Self.openKeys)
        case .fish: Crossings.completionScript(for: .fish)
        }
    }

    /// Where the script for zsh offers its candidates.
    private static let described = "    _describe -V '' non_empty_completions -- "

    /// A key is offered without the space that zsh puts behind a word.
    private static let openKeys = """
            local -ar open_keys=("${(M)non_empty_completions[@]:#[a-z]##=}")
            local -ar whole_words=("${non_empty_completions[@]:#[a-z]##=}")
            if (( ${#open_keys} )); then compadd -S '' -- "${open_keys[@]}"; fi
            _describe -V '' whole_words --\u{20}
        """

    /// Behind `key=` the value follows at once, where bash would put a space.
    private static let withoutSpace = """

        _crossings_without_space() {
            _crossings "$@"
            if [[ "${#COMPREPLY[@]}" -eq 1 && "${COMPREPLY[0]}" == *= ]]; then compopt -o nospace; fi
        }
        complete -F _crossings_without_space crossings
        """
}
