/// Fills an array.
struct JSONElements: UnkeyedEncodingContainer {
    let place: JSONPlace
    let codingPath: [any CodingKey]
    var count: Int { place.count }

    private func writer() -> JSONWriter { JSONWriter(place: place.appended(), codingPath: codingPath) }

    func encodeNil() { writer().encodeNil() }

    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: writer()) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        writer().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { writer().unkeyedContainer() }

    func superEncoder() -> any Encoder { writer() }
}
