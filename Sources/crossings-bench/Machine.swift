import FoundationEssentials
import Glibc

/// The kind of machine, without anything that names this one.
struct Machine: Codable, Hashable {
    let cores: Int
    let processor: String

    static var current: Machine {
        let text = (try? String(contentsOf: URL(filePath: "/proc/cpuinfo"), encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        let name = line?.split(separator: ":", maxSplits: 1).last.map { $0.drop(while: \.isWhitespace) }
        return Machine(cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)), processor: name.map(String.init) ?? "unknown")
    }

    var text: String { "\(cores) × \(processor)" }
}
