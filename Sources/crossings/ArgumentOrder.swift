import ArgumentParser

/// Lets `--data DIR`, `--document FILE` and `--restricted` stand before the subcommand as well as behind it.
enum ArgumentOrder {
    private static let options = ["--data", "--document"]
    private static var commands: [String] { Crossings.configuration.subcommands.map { $0._commandName } }

    /// The arguments with a leading `--data` moved behind the subcommand's name.
    static func subcommandFirst(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if first == Restriction.flag {
                leading.append(first)
                rest = rest.dropFirst()
            } else if options.contains(first), rest.count >= 2 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if options.contains(where: { first.hasPrefix($0 + "=") }) {
                leading.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let command = rest.first, commands.contains(command) else { return arguments }
        return [command] + leading + rest.dropFirst()
    }
}
