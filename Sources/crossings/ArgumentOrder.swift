/// Lets `--data DIR` stand before the subcommand as well as behind it.
enum ArgumentOrder {
    /// The arguments with a leading `--data` moved behind the subcommand's name.
    static func subcommandFirst(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if first == "--data", rest.count >= 2 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if first.hasPrefix("--data=") {
                leading.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let command = rest.first, ["show", "list", "verify", "keys", "explore"].contains(command) else {
            return arguments
        }
        return [command] + leading + rest.dropFirst()
    }
}
