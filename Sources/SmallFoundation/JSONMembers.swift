/// Fills an object.
struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let place: JSONPlace
    let codingPath: [any CodingKey]

    private func writer(_ key: any CodingKey) -> JSONWriter {
        JSONWriter(place: place.member(key.stringValue), codingPath: codingPath + [key])
    }

    func encodeNil(forKey key: Key) { writer(key).encodeNil() }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try value.encode(to: writer(key)) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { writer(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { writer(key).unkeyedContainer() }

    func superEncoder() -> any Encoder {
        JSONWriter(place: place.member("super"), codingPath: codingPath)
    }

    func superEncoder(forKey key: Key) -> any Encoder { writer(key) }
}
