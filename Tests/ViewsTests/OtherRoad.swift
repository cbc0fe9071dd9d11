import Foundation
import Testing

/// Answers computed from the project's tables by awk(1) and sort(1), which know nothing of the library.
enum OtherRoad {
    /// The lines that a script of `Awk/` prints when it reads the table of areas and another one.
    static func lines(_ script: String, _ table: String, set: String = "", then: String = "cat") throws -> [String] {
        let awk = Tables.tests.appending(path: "Awk").path
        let command = """
            cd "\(awk)" && set -e
            awk \(set) -f groups.awk -f \(script) "\(Tables.assets.path)/areas.tsv" "\(Tables.assets.path)/\(table)" | \(then)
            """
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The ten largest of each ranking: by persons or money, ties by the M49 numbers behind it.
    static let firstTen = "sort -t, -k1,1 -k2,2 -k3,3n -k4,4 -k5,5nr -k6,6n -k7,7n | awk -f first.awk"

    /// Expects the same lines from both roads, whatever their order, and names the first that differ.
    static func expectSame(
        _ found: [String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(found.count == expected.count, sourceLocation: sourceLocation)
        let differences = Set(found).symmetricDifference(expected).sorted().prefix(6)
        #expect(differences.isEmpty, "\(differences)", sourceLocation: sourceLocation)
    }
}
