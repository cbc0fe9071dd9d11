extension TableCursor {
    private static let minus: UInt8 = 0x2D
    private static let point: UInt8 = 0x2E
    private static let comma: UInt8 = 0x2C
    static let space: UInt8 = 0x20
    private static let longestFraction = 4

    /// The next field as degrees from -`most` to `most`; nil where it is empty.
    mutating func readDegrees(atMost most: Int) throws(TableError) -> Double? {
        try beginField()
        lastField = try fieldRange()
        var place = lastField.lowerBound
        var value: Double?
        if !lastField.isEmpty {
            value = degrees(&place, atMost: most)
            if value == nil || place != lastField.upperBound { throw error(.notDegrees(lastText, atMost: most)) }
        }
        try endField()
        return value
    }

    /// The next field as places: `longitude,latitude` pairs with a space between.
    mutating func readPlaces() throws(TableError) -> [GlobePlace] {
        try beginField()
        lastField = try fieldRange()
        var places: [GlobePlace] = []
        places.reserveCapacity(lastField.count / 11 + 1)
        var position = lastField.lowerBound
        while position < lastField.upperBound {
            let start = position
            guard let longitude = degrees(&position, atMost: 180), step(over: Self.comma, &position),
                let latitude = degrees(&position, atMost: 90),
                position == lastField.upperBound || step(over: Self.space, &position) && position < lastField.upperBound
            else { throw error(.unknownWord(word(from: start), expected: "longitude,latitude in degrees")) }
            places.append(GlobePlace(longitude: longitude, latitude: latitude))
        }
        try endField()
        return places
    }

    /// A number within the last field; nil where there is none or one that is too large.
    @inline(__always)
    private func degrees(_ position: inout Int, atMost most: Int) -> Double? {
        let isNegative = step(over: Self.minus, &position)
        guard let whole = digits(&position, atMost: 3), whole.count > 0 else { return nil }
        var value = Double(whole.value)
        if step(over: Self.point, &position) {
            guard let part = digits(&position, atMost: Self.longestFraction), part.count > 0 else { return nil }
            value += Double(part.value) / Self.powers[part.count]
        }
        if value > Double(most) { return nil }
        return isNegative ? -value : value
    }

    private static let powers: [Double] = [1, 10, 100, 1000, 10000]

    private func digits(_ position: inout Int, atMost most: Int) -> (value: Int, count: Int)? {
        let start = position
        var value = 0
        while position < lastField.upperBound {
            let digit = buffer[position] &- 0x30
            if digit > 9 { break }
            if position - start == most { return nil }
            value = value * 10 + Int(digit)
            position += 1
        }
        return (value, position - start)
    }

    private func step(over byte: UInt8, _ position: inout Int) -> Bool {
        guard position < lastField.upperBound, buffer[position] == byte else { return false }
        position += 1
        return true
    }

    /// What stands from a position to the next space.
    private func word(from start: Int) -> String {
        let rest = buffer[start..<lastField.upperBound]
        return String(decoding: UnsafeBufferPointer(rebasing: rest.prefix { $0 != Self.space }), as: UTF8.self)
    }
}
