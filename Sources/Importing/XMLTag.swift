/// The name of an element, without its prefix, and its attributes; lives as long as the event that hands it on.
struct XMLTag {
    private let nameStart: UnsafePointer<CChar>
    private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(name: UnsafePointer<CChar>, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        nameStart = name
        self.attributes = attributes
    }

    var name: String { Self.local(nameStart) }

    /// The value of an attribute, whatever its prefix.
    subscript(attribute: String) -> String? {
        guard var next = attributes else { return nil }
        while let name = next[0], let value = next[1] {
            if Self.local(name) == attribute { return String(cString: value) }
            next += 2
        }
        return nil
    }

    /// What stands behind the colon, or all where there is none.
    private static func local(_ name: UnsafePointer<CChar>) -> String {
        var start = name
        var next = name
        while next.pointee != 0 {
            if next.pointee == 0x3A { start = next + 1 }
            next += 1
        }
        return String(cString: start)
    }
}
