/// The screen of a terminal that understands what terminfo has for the types in the tests, and nothing else.
///
/// It knows the sequences of VT100 and its kin; whatever else comes is kept in `unknown`, so that a test can say that
/// nothing else came.
struct EmulatedScreen {
    let width: Int
    let height: Int
    /// Sequences that no terminal of these kinds has.
    private(set) var unknown: [String] = []
    /// The private modes that are set.
    private(set) var modes: Set<Int> = []
    /// Whether colours were chosen.
    private(set) var hasColors = false

    private var cells: [[String]]
    private var (x, y) = (0, 0)
    private var isWrapping = false
    private var margins: ClosedRange<Int>
    private var inserts = false
    private var saved = (x: 0, y: 0)
    private var last = " "

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        margins = 0...max(0, height - 1)
        cells = Array(repeating: Array(repeating: " ", count: width), count: height)
    }

    /// The rows, without blanks at their ends.
    var lines: [String] {
        cells.map { row in
            var line = row.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    mutating func take(_ bytes: [UInt8]) {
        var rest = ArraySlice(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": escape(&rest)
            case "\r": (x, isWrapping) = (0, false)
            case "\n": lineFeed()
            case "\u{8}": (x, isWrapping) = (max(0, x - 1), false)
            case "\t": x = min(width - 1, (x / 8 + 1) * 8)
            // Padding, the bell, and character sets that are the same for what is sent.
            case "\0", "\u{7}", "\u{E}", "\u{F}": break
            default: put(scalar)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.properties.generalCategory == .nonspacingMark { return }
        if isWrapping {
            (x, isWrapping) = (0, false)
            lineFeed()
        }
        last = String(scalar)
        if inserts { cells[y].insert(" ", at: x) }
        cells[y][x] = last
        if inserts { cells[y].removeLast() }
        if x + 1 == width { isWrapping = true } else { x += 1 }
    }

    private mutating func lineFeed() {
        if y == margins.upperBound { scroll(margins, by: 1) } else { y = min(height - 1, y + 1) }
        isWrapping = false
    }

    /// Moves rows up, or down where the count is negative.
    private mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
        let blank = Array(repeating: " ", count: width)
        for _ in 0..<min(abs(count), rows.count) {
            cells.remove(at: count > 0 ? rows.lowerBound : rows.upperBound)
            cells.insert(blank, at: count > 0 ? rows.upperBound : rows.lowerBound)
        }
    }

    private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
        guard let scalar = rest.popFirst() else { return }
        switch scalar {
        case "[": control(&rest)
        case "]":
            // A question or a title, to BEL or to ESC backslash.
            while let next = rest.popFirst() {
                if next == "\u{7}" { return }
                if next == "\u{1B}", rest.first == "\\" {
                    rest.removeFirst()
                    return
                }
            }
        case "(", ")": rest = rest.dropFirst()
        case "=", ">": break
        case "7": saved = (x, y)
        case "8": (x, y) = (saved.x, saved.y)
        case "D": lineFeed()
        case "E":
            lineFeed()
            x = 0
        case "M": if y == margins.lowerBound { scroll(margins, by: -1) } else { y = max(0, y - 1) }
        default: unknown.append("ESC \(scalar)")
        }
    }

    private mutating func control(_ rest: inout ArraySlice<Unicode.Scalar>) {
        var text = ""
        while let scalar = rest.popFirst() {
            if (0x40...0x7E).contains(scalar.value) {
                return obey(text, scalar)
            }
            text.unicodeScalars.append(scalar)
        }
    }

    private mutating func obey(_ text: String, _ end: Unicode.Scalar) {
        let isPrivate = text.hasPrefix("?")
        let numbers = text.drop { $0 == "?" }.split(separator: ";", omittingEmptySubsequences: false).map {
            Int($0) ?? 0
        }
        let count = max(1, numbers.first ?? 1)
        isWrapping = false
        switch (isPrivate, end) {
        case (true, "h"): modes.formUnion(numbers)
        case (true, "l"): modes.subtract(numbers)
        // The size of Linux' cursor.
        case (true, "c"): break
        // Whether a mode is known.
        case (true, "p"): break
        case (false, "h"): if numbers == [4] { inserts = true }
        case (false, "l"): if numbers == [4] { inserts = false }
        case (false, "m"):
            if numbers.contains(where: { (30...38).contains($0) || (40...48).contains($0) }) { hasColors = true }
        // Questions, and the stack of titles.
        case (false, "n"), (false, "c"), (false, "t"): break
        case (false, "H"), (false, "f"):
            y = min(height, count) - 1
            x = min(width, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
        case (false, "r"):
            let top = count - 1
            let bottom = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], height) : height) - 1
            if top < bottom || top == bottom { margins = top...bottom }
            (x, y) = (0, 0)
        case (false, _): move(end, count, numbers.first ?? 0)
        default: unknown.append("CSI \(text)\(end)")
        }
    }

    private mutating func move(_ end: Unicode.Scalar, _ count: Int, _ number: Int) {
        switch end {
        case "A": y = max(0, y - count)
        case "B": y = min(height - 1, y + count)
        case "C": x = min(width - 1, x + count)
        case "D": x = max(0, x - count)
        case "G", "`": x = min(width, count) - 1
        case "d": y = min(height, count) - 1
        case "Z": x = max(0, (x - 1) / 8 * 8)
        case "I": x = min(width - 1, (x / 8 + 1) * 8)
        case "b": for _ in 0..<count { for scalar in last.unicodeScalars { put(scalar) } }
        default: edit(end, count, number)
        }
    }

    private mutating func edit(_ end: Unicode.Scalar, _ count: Int, _ number: Int) {
        let cellsLeft = min(count, width - x)
        let blanks = Array(repeating: " ", count: cellsLeft)
        switch end {
        case "J":
            if number == 0 { erase(y, x..<width) }
            for row in number == 0 ? (y + 1)..<max(y + 1, height) : 0..<height { erase(row, 0..<width) }
        case "K": erase(y, number == 0 ? x..<width : number == 1 ? 0..<(x + 1) : 0..<width)
        case "X": erase(y, x..<(x + cellsLeft))
        case "P": cells[y] = cells[y][..<x] + cells[y][(x + cellsLeft)...] + blanks
        case "@": cells[y] = cells[y][..<x] + blanks + cells[y][x..<(width - cellsLeft)]
        case "L": if margins.contains(y) { scroll(y...margins.upperBound, by: -count) }
        case "M": if margins.contains(y) { scroll(y...margins.upperBound, by: count) }
        case "S": scroll(margins, by: count)
        case "T": scroll(margins, by: -count)
        default: unknown.append("CSI \(count)\(end)")
        }
    }

    private mutating func erase(_ row: Int, _ columns: Range<Int>) {
        for column in columns { cells[row][column] = " " }
    }
}

extension ExplorerSession {
    /// The screen that a terminal of a size shows after all that was sent.
    func screen(_ columns: Int, _ rows: Int) -> EmulatedScreen {
        var screen = EmulatedScreen(width: columns, height: rows)
        screen.take(received)
        return screen
    }
}
