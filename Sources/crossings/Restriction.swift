import ArgumentParser
import Glibc

/// A session for guests: what `--restricted` refuses, and what else could lead out of it.
enum Restriction {
    static let flag = "--restricted"

    /// What a guest may run in place of the explorer, as `ssh guest@server show corridors origin=NPL` asks for it.
    private static let commands = ["show", "find", "list"]
    /// A word that `show` and its like take as long as nothing else is asked for.
    private static let questions = ["--help", "-h", "--version"]
    private static let longestCommand = 4096

    /// The arguments, where they are no restricted session's, unchanged; else those that it does, with the flag.
    ///
    /// In a session of sshd with a forced command the guest's own command counts, where there is one.
    static func permitted(_ arguments: [String]) throws(Failure) -> [String] {
        guard arguments.prefix(while: { $0 != "--" }).contains(flag) else { return arguments }
        enter()
        if let asked = Environment.variable("SSH_ORIGINAL_COMMAND") { return try guest(asked) }
        if ArgumentOrder.subcommandFirst(arguments).first == Import._commandName { throw refusal("import") }
        let rest = arguments.filter { $0 != flag }
        // What takes no data and no files has no such flag.
        let free = [Keys._commandName, Completions._commandName, Manual._commandName]
        if let first = rest.first, free.contains(first) { return rest }
        return [flag] + rest
    }

    /// Refuses an option that names a file or folder.
    static func refuse(_ option: String, _ value: String?) throws(Failure) {
        if value != nil { throw refusal(option) }
    }

    private static func refusal(_ what: String) -> Failure {
        Failure("\(what): not in a restricted session", .notPermitted)
    }

    // MARK: A guest's command

    private static func guest(_ command: String) throws(Failure) -> [String] {
        guard command.utf8.count <= longestCommand, let words = words(command) else {
            throw Failure("a command that can't be read: quotes come in pairs", .usage)
        }
        let own = words.first == Crossings._commandName ? Array(words.dropFirst()) : words
        guard let first = own.first else { return [flag] }
        if own.count == 1, questions.contains(first) { return own }
        guard commands.contains(first) else {
            throw Failure(
                "guests may run \(commands.joined(separator: ", ")), or without a command the explorer", .notPermitted)
        }
        return [first, flag] + own.dropFirst()
    }

    /// The words of a command: parted by spaces, which quotes keep together. No shell reads it, so nothing else means anything.
    static func words(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in command {
            if let open = quote {
                if character == open { quote = nil } else { word?.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return quote == nil ? words : nil
    }

    // MARK: Doors

    /// Variables that name files which libraries would read.
    private static let variables = [
        "CROSSINGS_DOCUMENT", "LOCPATH", "TERMCAP", "TERMINFO", "TERMINFO_DIRS", "TERMPATH",
    ]

    private static func enter() {
        for name in variables { unsetenv(name) }
        // A stopped program would leave the guest with whoever started it.
        signal(SIGTSTP, SIG_IGN)
        // No fault writes a file either.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
