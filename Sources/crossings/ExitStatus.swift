/// The exit codes of the contract, after `sysexits.h`.
enum ExitStatus: Int32 {
    case done = 0
    case checkFailed = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotWrite = 73
    case ioBroke = 74
}
