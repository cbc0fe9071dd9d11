/// A value as JSON as Foundation writes it, indented and with the members of objects by name.
package func json(_ value: some Encodable) throws -> String {
    let place = JSONPlace()
    try value.encode(to: JSONWriter(place: place, codingPath: []))
    return place.value.text()
}
