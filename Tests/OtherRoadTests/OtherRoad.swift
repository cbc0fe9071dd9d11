import Foundation
import MigrationData
import Testing
import Views

/// The same questions asked of the same tables by another road: awk and sort.
enum OtherRoad {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What awk prints for a script over tables of `Assets`: the fields but the last, joined by tabs, to the last.
    static func sums(_ script: String, _ tables: [String]) throws -> [String: Int] {
        var result: [String: Int] = [:]
        for line in try lines(script, tables, "cat") {
            guard let tab = line.lastIndex(of: "\t"), let number = Int(line[line.index(after: tab)...]) else {
                continue
            }
            if !line.hasPrefix("corridor\t") { result[String(line[..<tab])] = number }
        }
        return result
    }

    /// The lines that awk prints, after another command has had them.
    static func lines(_ script: String, _ tables: [String], _ command: String) throws -> [Substring] {
        let folder = root.appendingPathComponent("Tests/OtherRoadTests/Awk").path
        let assets = tables.map { "'\(root.appendingPathComponent("Assets").path)/\($0)'" }.joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "LC_ALL=C; export LC_ALL; awk -f '\(folder)/\(script)' \(assets) | \(command)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
    }

    /// The model on the files of `Assets`.
    static func model() -> Model {
        Model { (file: String) throws(TableError) -> TableBytes in
            guard let data = try? Data(contentsOf: root.appendingPathComponent("Assets").appendingPathComponent(file))
            else { throw TableError(file: file, line: 0, problem: .unreadable("missing")) }
            return TableBytes(copying: data)
        }
    }

    /// The rows of a view as dictionaries of text.
    static func rows(_ line: String, _ model: Model) throws -> [[String: Value]] {
        let table = try View(line, model: model).table(model: model)
        return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
    }

    /// The subregion's code in the tables for its word in exports, other words as they are.
    static func tableCode(_ word: String) -> String {
        Subregion.allCases.first { $0.word == word }?.code ?? word
    }
}

extension Value {
    var text: String {
        switch self {
        case .text(let text): text
        case .whole(let number): number.map(String.init) ?? ""
        case .money(let money): money.map { String($0.thousands) } ?? ""
        default: ""
        }
    }

    var number: Int? { Int(text) }
}
