/// What encodable values write themselves to: each container fills its place.
struct JSONWriter: Encoder {
    let place: JSONPlace
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        place.becomeObject()
        return KeyedEncodingContainer(JSONMembers(place: place, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        place.becomeArray()
        return JSONElements(place: place, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONWriter: SingleValueEncodingContainer {
    func encodeNil() { place.put(.null) }
    func encode(_ value: Bool) { place.put(.bool(value)) }
    func encode(_ value: String) { place.put(.string(value)) }

    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }

    func encode(_ value: Double) { place.put(.number(value.description)) }
    func encode(_ value: Float) { place.put(.number(value.description)) }
    func encode(_ value: Int) { place.put(.number(value.description)) }
    func encode(_ value: Int8) { place.put(.number(value.description)) }
    func encode(_ value: Int16) { place.put(.number(value.description)) }
    func encode(_ value: Int32) { place.put(.number(value.description)) }
    func encode(_ value: Int64) { place.put(.number(value.description)) }
    func encode(_ value: UInt) { place.put(.number(value.description)) }
    func encode(_ value: UInt8) { place.put(.number(value.description)) }
    func encode(_ value: UInt16) { place.put(.number(value.description)) }
    func encode(_ value: UInt32) { place.put(.number(value.description)) }
    func encode(_ value: UInt64) { place.put(.number(value.description)) }
}
