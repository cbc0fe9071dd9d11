/// Bytes that were written.
public struct Data: Sendable {
    let bytes: [UInt8]
}

extension String {
    /// The one encoding that is asked for.
    public struct Encoding: Sendable {
        public static let utf8 = Encoding()
    }

    /// Nil where the bytes are no text in this encoding.
    public init?(data: Data, encoding: Encoding) {
        self.init(validating: data.bytes, as: UTF8.self)
    }
}
