/// Where an encoder puts a value: what lies there grows as its containers are filled.
final class JSONPlace {
    private enum Content {
        case value(JSONValue)
        case array([JSONPlace])
        case object([String: JSONPlace])
    }

    private var content = Content.object([:])

    /// What lies here now.
    var value: JSONValue {
        switch content {
        case .value(let value): value
        case .array(let places): .array(places.map(\.value))
        case .object(let places): .object(places.mapValues(\.value))
        }
    }

    var count: Int {
        if case .array(let places) = content { places.count } else { 0 }
    }

    func put(_ value: JSONValue) { content = .value(value) }

    func becomeArray() {
        if case .array = content { return }
        content = .array([])
    }

    func becomeObject() {
        if case .object = content { return }
        content = .object([:])
    }

    /// A new place behind the others of an array.
    func appended() -> JSONPlace {
        let place = JSONPlace()
        if case .array(let places) = content { content = .array(places + [place]) }
        return place
    }

    /// The place of a member of an object.
    func member(_ name: String) -> JSONPlace {
        let place = JSONPlace()
        if case .object(var places) = content {
            places[name] = place
            content = .object(places)
        }
        return place
    }
}
