import WrittenLook

/// What stands on a terminal after the bytes that it was sent: a character in each cell and how it looks, as far as that
/// shows. It knows what the painter may send to the types in the tests; whatever else comes is kept in `unknown`.
struct PaintedScreen {
    struct Cell: Equatable {
        var text = " "
        var look = ""
    }

    let width: Int
    let height: Int
    /// Whether erased cells take the ground of the look that is set.
    let erasesInGround: Bool
    /// Whether a character in the last column takes the cursor to the next row at once, and moves the screen up in the last.
    let wrapsAtOnce: Bool
    private(set) var cells: [Cell]
    private(set) var unknown: [String] = []
    private var look = WrittenLook()
    private(set) var (x, y) = (0, 0)
    private var isBehindLast = false
    /// The cell that was written last.
    private var last = 0

    init(width: Int, height: Int, erasesInGround: Bool, wrapsAtOnce: Bool = false) {
        (self.width, self.height) = (width, height)
        (self.erasesInGround, self.wrapsAtOnce) = (erasesInGround, wrapsAtOnce)
        cells = Array(repeating: Cell(), count: width * height)
    }

    mutating func take(_ text: String) {
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": escape(&rest)
            case "\r": (x, isBehindLast) = (0, false)
            case "\n": lineFeed()
            case "\u{F}": break
            default: put(scalar)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.properties.generalCategory == .nonspacingMark {
            cells[last].text.unicodeScalars.append(scalar)
            return
        }
        if isBehindLast {
            (x, isBehindLast) = (0, false)
            lineFeed()
        }
        let columns =
            scalar.value >= 0x1100 && scalar.value < 0xA000 && !(0x2000..<0x2E80).contains(scalar.value) ? 2 : 1
        // Half of a wide character that is written over takes the other half with it.
        for column in x..<min(x + columns, width) { split(y * width + column) }
        last = y * width + x
        cells[last] = Cell(text: String(scalar), look: (scalar == " " ? look.onSpace : look).name)
        if columns == 2 { cells[y * width + x + 1] = Cell(text: "", look: look.name) }
        x += columns
        guard x >= width else { return }
        (x, isBehindLast) = (width - 1, true)
        if wrapsAtOnce {
            (x, isBehindLast) = (0, false)
            lineFeed()
        }
    }

    private mutating func split(_ place: Int) {
        if cells[place].text.isEmpty, place > 0 { cells[place - 1].text = " " }
        if place + 1 < cells.count, cells[place + 1].text.isEmpty { cells[place + 1].text = " " }
    }

    private mutating func lineFeed() {
        isBehindLast = false
        guard y + 1 == height else { return y += 1 }
        cells.removeFirst(width)
        cells += Array(repeating: Cell(), count: width)
    }

    // MARK: Sequences

    private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
        switch rest.popFirst() {
        case "[":
            let text = rest.prefix { !(0x40...0x7E).contains($0.value) }
            rest = rest.dropFirst(text.count)
            obey(text.reduce(into: "") { $0.unicodeScalars.append($1) }, rest.popFirst() ?? " ")
        case "(": rest = rest.dropFirst()
        // A terminal that isn't standard: an address, and looks by letters.
        case "=":
            y = Int(rest.popFirst()?.value ?? 32) - 32
            x = Int(rest.popFirst()?.value ?? 32) - 32
            isBehindLast = false
        case "G":
            // Bold and reverse by the numbers that SGR has for them.
            look.take(rest.popFirst().map { ["B": "1", "R": "7"][$0] ?? "0" } ?? "0")
        case "*": cells = cells.map { _ in Cell() }
        case let other: unknown.append("ESC \(other as Any)")
        }
    }

    private mutating func obey(_ text: String, _ end: Unicode.Scalar) {
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let count = max(1, numbers.first ?? 1)
        switch end {
        case "m": return look.take(text[...])
        case "H":
            y = count - 1
            x = (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1
        case "C": x = min(width - 1, x + count)
        case "D": x = max(0, x - count)
        case "K": erase(x..<width)
        case "X": erase(x..<min(width, x + count))
        case "J": cells = cells.map { _ in Cell() }
        default: unknown.append("CSI \(text)\(end)")
        }
        isBehindLast = false
    }

    private mutating func erase(_ columns: Range<Int>) {
        for column in columns {
            split(y * width + column)
            // What reverse makes the ground isn't what is erased with.
            cells[y * width + column] = Cell(look: erasesInGround ? look.ground.name : "")
        }
    }
}
