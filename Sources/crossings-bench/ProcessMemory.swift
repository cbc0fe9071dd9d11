import FoundationEssentials
import Glibc

/// What this process holds of memory, in KiB, as the kernel counts it.
enum ProcessMemory {
    static var resident: Int { field("VmRSS:") }

    /// The most since the start, or since the peak was forgotten.
    static var peak: Int { field("VmHWM:") }

    /// Lets the peak begin anew, where the kernel allows it.
    static func forgetPeak() {
        let descriptor = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = write(descriptor, "5", 1)
        close(descriptor)
    }

    private static func field(_ name: String) -> Int {
        let status = try? String(contentsOf: URL(filePath: "/proc/self/status"), encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
