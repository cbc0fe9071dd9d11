import Foundation

/// What the system says of a process.
enum ProcessFacts {
    /// The ticks of processor time that it has taken.
    static func ticks(_ process: pid_t) -> Int {
        let text = lines("/proc/\(process)/stat").first ?? ""
        let fields = text.components(separatedBy: ") ").last?.split(separator: " ") ?? []
        return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
    }

    /// Its memory that no other process shares, in KiB.
    static func privateMemory(_ process: pid_t) -> Int {
        lines("/proc/\(process)/smaps_rollup").filter { $0.hasPrefix("Private_") && !$0.contains("Hugetlb") }
            .compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } }.reduce(0, +)
    }

    /// How often it has gone to sleep by itself.
    static func sleeps(_ process: pid_t) -> Int {
        lines("/proc/\(process)/status").first { $0.hasPrefix("voluntary_ctxt_switches") }
            .flatMap { Int($0.split(separator: "\t").last ?? "") } ?? 0
    }

    /// The file that it runs; nil where it has ended.
    static func program(_ process: pid_t) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
    }

    /// Whether it waits for input without a limit of time, or is stopped.
    static func isAtRest(_ process: pid_t) -> Bool {
        if lines("/proc/\(process)/stat").first?.components(separatedBy: ") ").last?.hasPrefix("T") == true {
            return true
        }
        let words = lines("/proc/\(process)/syscall").first?.split(separator: " ") ?? []
        return words.count > 3 && words[0] == "\(pollCall)" && words[3] == endless
    }

    /// Whether it waits in the call `write`.
    static func isWriting(_ process: pid_t) -> Bool {
        lines("/proc/\(process)/syscall").first?.hasPrefix("\(writeCall) ") ?? false
    }

    #if arch(arm64)
        private static let writeCall = 64
        /// `ppoll`, whose third argument is where the time stands.
        private static let pollCall = 73
        private static let endless = "0x0"
    #else
        private static let writeCall = 1
        private static let pollCall = 7
        private static let endless = "0xffffffff"
    #endif

    /// The processes of a program in whose environment a text stands.
    static func running(_ program: String, with text: String) -> [pid_t] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.compactMap { pid_t($0) }.filter { process in
            guard self.program(process) == program else { return false }
            return (FileManager.default.contents(atPath: "/proc/\(process)/environ") ?? Data())
                .range(of: Data(text.utf8)) != nil
        }
    }

    private static func lines(_ path: String) -> [String] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        return String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    }
}
