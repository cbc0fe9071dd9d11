import Foundation
import Testing

/// Expected texts in files beside the tests. With `CROSSINGS_RECORD=1` they are written instead of compared.
enum Golden {
    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["CROSSINGS_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        if text == expected { return }
        Issue.record("\(name) differs:\n\(difference(expected, text))", sourceLocation: sourceLocation)
    }

    /// The lines that differ, the expected one first.
    private static func difference(_ expected: String, _ found: String) -> String {
        let lines = [expected, found].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        return (0..<max(lines[0].count, lines[1].count)).compactMap { row -> String? in
            let (left, right) = (row < lines[0].count ? lines[0][row] : "", row < lines[1].count ? lines[1][row] : "")
            return left == right ? nil : "\(row) - \(left)\n\(row) + \(right)"
        }.joined(separator: "\n")
    }
}
