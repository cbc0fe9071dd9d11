import ArgumentParser
import FoundationEssentials
import Glibc

/// `crossings-bench scaling-point`: one step at one size in a process of its own, so that its peak of memory is its own.
struct ScalingPoint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scaling-point", abstract: "One measurement of scaling.", shouldDisplay: false)

    /// What one step took.
    struct Cost: Codable, Hashable {
        var seconds: Double
        var peakKiB: Int
    }

    @Argument var step: ScalingStep
    @Argument var file: String
    @Argument var folder: String

    func run() throws {
        let start = Stopwatch.wall()
        try step.run(file: file, folder: folder)
        let seconds = (Stopwatch.wall() - start) / 1_000_000
        print(
            String(
                decoding: try JSONEncoder().encode(Cost(seconds: seconds, peakKiB: ProcessMemory.peak)), as: UTF8.self))
    }

    /// Measures a step in a child, a few times: the least time counts.
    static func measure(_ step: ScalingStep, file: String, folder: String, times: Int) throws -> Cost {
        let costs = try (0..<max(1, times)).map { _ in
            let command = "/proc/\(getpid())/exe scaling-point \(step.rawValue) '\(file)' '\(folder)'"
            return try JSONDecoder().decode(Cost.self, from: Data(output(of: command)))
        }
        return Cost(
            seconds: costs.map(\.seconds).min() ?? 0, peakKiB: costs.map(\.peakKiB).max() ?? 0)
    }

    private static func output(of command: String) throws -> [UInt8] {
        guard let pipe = popen(command, "r") else { throw ValidationError("no process could be started") }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, pipe)
        guard pclose(pipe) == 0 else { throw ValidationError("a measurement failed") }
        return Array(bytes.prefix(count))
    }
}
