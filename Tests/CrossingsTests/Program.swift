import Foundation

/// The real binary beside the tests, run as a user's shell would.
struct Program {
    struct Result {
        let output: String
        let errors: String
        let status: Int32
    }

    /// The folder of the built products: that of the test executable.
    static let folder: URL = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: own).deletingLastPathComponent()
    }()

    static var path: String { folder.appendingPathComponent("crossings").path }

    /// The root of the checkout.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs the program with arguments and waits for its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb"]
            .merging(environment) { $1 }
        // Standard error goes through a file: two pipes would have to be read at once.
        let complaints = NSTemporaryDirectory() + "crossings-errors-" + UUID().uuidString
        _ = FileManager.default.createFile(atPath: complaints, contents: nil)
        defer { try? FileManager.default.removeItem(atPath: complaints) }
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: complaints)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            output: String(decoding: data, as: UTF8.self),
            errors: (try? String(contentsOfFile: complaints, encoding: .utf8)) ?? "",
            status: process.terminationStatus)
    }
}

/// A copy of the project's tables in a folder of its own, to damage.
struct TableFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "crossings-tables-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let assets = Program.root.appendingPathComponent("Assets")
        // File by file and by contents: a link copied as a link would let a test damage the project's own tables.
        for file in try FileManager.default.contentsOfDirectory(atPath: assets.path) where file.hasSuffix(".tsv") {
            try Data(contentsOf: assets.appendingPathComponent(file)).write(
                to: URL(fileURLWithPath: path).appendingPathComponent(file))
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Changes one table as bytes.
    func change(_ file: String, _ change: (inout [UInt8]) -> Void) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(file)
        var bytes = [UInt8](try Data(contentsOf: url))
        change(&bytes)
        try Data(bytes).write(to: url)
    }

    /// Changes one table as lines without their ends.
    func changeLines(_ file: String, _ change: (inout [String]) -> Void) throws {
        try self.change(file) { bytes in
            var lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
            lines.removeLast()
            change(&lines)
            bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        }
    }
}
