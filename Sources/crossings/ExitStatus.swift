/// The exit codes of the contract, after `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case checkFailed = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotWrite = 73
    case ioBroke = 74
    case notPermitted = 77

    /// What it says, for the manual page.
    var meaning: String {
        switch self {
        case .done: "Done."
        case .checkFailed: "A check failed."
        case .usage: "Wrong usage: an unknown command, option, kind, key or value."
        case .badData: "Bad data: the table, line and column are named."
        case .noInput: "A file or folder that isn't there or can't be read."
        case .cannotWrite: "A file that can't be written, or exists already."
        case .ioBroke: "Input or output broke."
        case .notPermitted: "Refused in a restricted session."
        }
    }
}
