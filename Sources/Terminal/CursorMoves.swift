/// Where the terminal's cursor stands.
struct CursorPlace: Equatable {
    var x: Int
    var y: Int
}

/// The ways to move the cursor on one type of terminal.
struct CursorMoves {
    private let address: SequenceTemplate
    /// Whether the terminal is moved as ECMA-48 has it (`CUP`), so that nothing has to be looked up.
    private let isStandard: Bool
    /// Whether it moves by steps too: `CUF`, `CUB`, the carriage return, and the line feed straight down.
    let hasSteps: Bool
    /// Whether the look that is set survives a move.
    let keepsLook: Bool

    /// Nil where the terminal can't be moved to a place.
    init?(_ lookup: Capabilities.Lookup, flag: (String) -> Bool) {
        func text(_ name: String) -> [UInt8] { lookup(name, []).map(Capabilities.withoutPadding) ?? [] }
        guard let address = SequenceTemplate(lookup("cup", [])) else { return nil }
        self.address = address
        isStandard = address.text == Array("\u{1B}[%i%p1%d;%p2%dH".utf8)
        hasSteps =
            isStandard && text("cuf") == Array("\u{1B}[%p1%dC".utf8) && text("cub") == Array("\u{1B}[%p1%dD".utf8)
            && text("cr") == [0x0D] && text("cud1") == [0x0A]
        keepsLook = flag("msgr")
    }

    /// Appends the shortest bytes that move the cursor; from nil wherever it stands.
    func append(from place: CursorPlace?, to target: CursorPlace, to bytes: inout [UInt8]) {
        if place == target { return }
        guard isStandard else {
            bytes += address.bytes(target.y, target.x)
            return
        }
        if hasSteps, let place, appendSteps(from: place, to: target, to: &bytes) { return }
        appendAddress(target, to: &bytes)
    }

    private func appendAddress(_ target: CursorPlace, to bytes: inout [UInt8]) {
        bytes.append(0x1B)
        bytes.append(UInt8(ascii: "["))
        // What is left out is a 1.
        if target.y > 0 || target.x > 0 { bytes.append(decimal: target.y + 1) }
        if target.x > 0 {
            bytes.append(UInt8(ascii: ";"))
            bytes.append(decimal: target.x + 1)
        }
        bytes.append(UInt8(ascii: "H"))
    }

    /// Moves down by line feeds and then along the row; false where an address is shorter.
    private func appendSteps(from place: CursorPlace, to target: CursorPlace, to bytes: inout [UInt8]) -> Bool {
        let down = target.y - place.y
        guard (0...4).contains(down) else { return false }
        let (direct, anew) = (Self.length(from: place.x, to: target.x), 1 + Self.length(from: 0, to: target.x))
        guard down + min(direct, anew) <= Self.length(target) else { return false }
        if anew < direct { bytes.append(0x0D) }
        for _ in 0..<down { bytes.append(0x0A) }
        Self.appendStep(from: anew < direct ? 0 : place.x, to: target.x, to: &bytes)
        return true
    }

    private static func appendStep(from column: Int, to target: Int, to bytes: inout [UInt8]) {
        let count = abs(target - column)
        if count == 0 { return }
        bytes.append(0x1B)
        bytes.append(UInt8(ascii: "["))
        if count > 1 { bytes.append(decimal: count) }
        bytes.append(target > column ? UInt8(ascii: "C") : UInt8(ascii: "D"))
    }

    // MARK: Lengths

    /// The bytes of an address.
    private static func length(_ target: CursorPlace) -> Int {
        3 + digits(target.y + 1) + (target.x > 0 ? 1 + digits(target.x + 1) : 0)
    }

    /// The bytes of a move within a row.
    static func length(from column: Int, to target: Int) -> Int {
        let count = abs(target - column)
        return count == 0 ? 0 : count == 1 ? 3 : 3 + digits(count)
    }

    private static func digits(_ number: Int) -> Int { number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4 }
}

extension [UInt8] {
    /// Appends a number that isn't negative.
    mutating func append(decimal number: Int) {
        if number > 9 { append(decimal: number / 10) }
        append(0x30 + UInt8(number % 10))
    }
}
