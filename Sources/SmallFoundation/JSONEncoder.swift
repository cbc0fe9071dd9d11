/// Writes values as JSON.
public final class JSONEncoder {
    public struct OutputFormatting: OptionSet, Sendable {
        public static let prettyPrinted = OutputFormatting(rawValue: 1)
        public static let sortedKeys = OutputFormatting(rawValue: 2)

        public let rawValue: UInt

        public init(rawValue: UInt) { self.rawValue = rawValue }
    }

    public var outputFormatting: OutputFormatting = []

    public init() {}

    public func encode<Value: Encodable>(_ value: Value) throws -> Data {
        let place = JSONPlace()
        try value.encode(to: JSONWriter(place: place, codingPath: []))
        let text = place.value.text(
            sorted: outputFormatting.contains(.sortedKeys), indent: outputFormatting.contains(.prettyPrinted) ? 0 : nil)
        return Data(bytes: Array(text.utf8))
    }
}
