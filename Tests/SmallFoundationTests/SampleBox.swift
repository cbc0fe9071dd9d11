/// A value with all that an encoder must tell apart.
struct SampleBox: Encodable {
    enum Shape: String, Encodable { case round, square }
    struct Part: Encodable { var weight: Double }

    private enum CodingKeys: CodingKey { case name, missing, sizes, none, isOpen, shape, inner, limits }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("tab\tline\nquote\" back\\ slash/ bell\u{7} é 😀", forKey: .name)
        try container.encodeIfPresent(Int?.none, forKey: .missing)
        try container.encode([3, -1, 0], forKey: .sizes)
        try container.encode([String](), forKey: .none)
        try container.encode(false, forKey: .isOpen)
        try container.encode(Shape.round, forKey: .shape)
        try container.encode(["b": [Part(weight: 1.5)], "a": []], forKey: .inner)
        var limits = container.nestedUnkeyedContainer(forKey: .limits)
        try limits.encode(UInt8.max)
        try limits.encode(Int64.min)
        try limits.encodeNil()
    }
}
