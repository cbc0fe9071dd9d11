import ArgumentParser
import CStart
import Glibc
import Views

/// The program's commands; the explorer is what happens without one.
struct Crossings: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossings",
        abstract: "Explore international migration in Asia and the Pacific.",
        discussion: """
            A view is one line, a kind and key=value words:
              crossings show stock area=region by=subregion
              crossings show corridors origin=NPL top=10 year=2019
              crossings show pyramid area=region year=2019
            crossings list kinds shows all kinds and their keys.
            """,
        version: "0.1.0",
        subcommands: [
            Explore.self, Show.self, List.self, Verify.self, Find.self, Present.self, Gallery.self, Import.self,
            Keys.self, Themes.self, Completions.self, Manual.self,
        ],
        defaultSubcommand: Explore.self)
}

@main
enum Program {
    static func main() {
        // A closed pipe is reported by write, where it can be told from other faults.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that may grow no further.
        signal(SIGXFSZ, SIG_IGN)
        let arguments = (1..<max(1, start_argument_count())).map { String(cString: start_argument(Int32($0))) }
        exit(run(arguments).rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        do {
            // Without arguments there is nothing to parse, and the first screen stands sooner.
            if arguments.isEmpty, Output.isTerminal, Environment.variable("CROSSINGS_DOCUMENT") == nil {
                var talk = try Talk(model: Model(source: AssetSource.embedded))
                try talk.run(.explore(nil))
                return .done
            }
            let permitted = try Restriction.permitted(arguments)
            var command = try plainCommand(permitted) ?? parsed(ArgumentOrder.subcommandFirst(permitted))
            try command.run()
            return .done
        } catch {
            if let failure = Failure.wrapping(error) {
                Output.complain(failure.message.isEmpty ? "" : "crossings: " + failure.message)
                return failure.status
            }
            return report(error)
        }
    }

    /// A list of what would be right on one line, for an error has few of them.
    private static func listed(_ message: String) -> String {
        var lines: [String] = []
        var isInList = false
        for line in message.split(separator: "\n", omittingEmptySubsequences: true) {
            if line.hasPrefix("  - "), let last = lines.last {
                lines[lines.count - 1] = last + (isInList ? ", " : " ") + line.dropFirst(4)
                isInList = true
            } else {
                lines.append(String(line))
                isInList = false
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The commands that answer questions, where nothing but words and a format was said; nil for all else.
    private static func plainCommand(_ arguments: [String]) -> (any ParsableCommand)? {
        guard let plain = PlainArguments(arguments.dropFirst()) else { return nil }
        switch arguments.first {
        case "show": return Show.plain(plain)
        case "find": return Find.plain(plain)
        default: return nil
        }
    }

    /// The command that arguments ask for.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        try subcommand(arguments) ?? Crossings.parseAsRoot(arguments)
    }

    /// The subcommand that is named first, read without the others, which takes half the time; nil where it asks for help or
    /// refuses its arguments: the whole program has the words for that.
    private static func subcommand(_ arguments: [String]) -> (any ParsableCommand)? {
        let named = Crossings.configuration.subcommands.first { $0._commandName == arguments.first }
        return try? named?.parseAsRoot(Array(arguments.dropFirst()))
    }

    /// Help and version go to standard output, what was wrong with the arguments to standard error.
    private static func report(_ error: any Error) -> ExitStatus {
        let message = Crossings.fullMessage(for: error)
        guard Crossings.exitCode(for: error) == .success else {
            Output.complain(listed(message))
            return .usage
        }
        do throws(Failure) {
            try Output.write(message + "\n")
            return .done
        } catch {
            Output.complain(error.message)
            return error.status
        }
    }
}
