import FoundationEssentials

/// The folder of past results, `DATE-COMMIT.json` each.
struct ResultFolder {
    static let standard = "Benchmarks/results"

    let path: String

    /// The last result that was added; nil where there is none.
    func last() throws -> Results? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }
        return try names.map { try result(path + "/" + $0) }.max { $0.moment < $1.moment }
    }

    func result(_ path: String) throws -> Results { try Results(json: Data(contentsOf: URL(filePath: path))) }

    /// Writes a result, and tells where.
    func add(_ results: Results) throws -> String {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let file = path + "/" + results.moment.prefix(10) + "-" + results.commit + ".json"
        try Data(results.json().utf8).write(to: URL(filePath: file))
        return file
    }
}
