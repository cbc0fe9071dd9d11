import FoundationEssentials

/// All that one run measured.
struct Results: Codable, Hashable {
    /// When, in universal time.
    let moment: String
    let commit: String
    let machine: Machine
    var measurements: [Measurement] = []
    var groups: [GroupMemory] = []

    /// As text, a line a benchmark and the keys always in the same order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(self), as: UTF8.self)
        // No name holds these signs.
        return text.replacing("},{", with: "},\n{").replacing(":[{", with: ":[\n{") + "\n"
    }

    init(moment: String, commit: String, machine: Machine) {
        self.moment = moment
        self.commit = commit
        self.machine = machine
    }

    init(json: Data) throws { self = try JSONDecoder().decode(Results.self, from: json) }
}
