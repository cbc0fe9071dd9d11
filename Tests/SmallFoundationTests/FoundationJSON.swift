import Foundation

/// What Foundation itself writes.
enum FoundationJSON {
    static func text(_ value: some Encodable, isPretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = isPretty ? [.prettyPrinted, .sortedKeys] : .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
