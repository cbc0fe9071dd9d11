import Screen

/// The alphabet of letters made of cells: 139 shapes, and 15 marks that are set above or below them.
package struct BigAlphabet: Sendable {
    /// The pixel rows of a shape: two for marks above, six of a capital, two for descenders.
    static let rows = 10
    /// The row of the cap line among them.
    static let capLine = 2
    /// The row on which small letters begin, from the cap line.
    private static let smallLine = 2

    private var shapes: [Unicode.Scalar: PixelGrid] = [:]
    private var above: [Unicode.Scalar: PixelGrid] = [:]
    private var below: [Unicode.Scalar: PixelGrid] = [:]

    /// Reads the table of shapes; what can't be read in it is left out.
    package init(_ table: some Sequence<UInt8>) {
        var head: Substring?
        var rows: [Substring] = []
        for line in String(decoding: Array(table), as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("glyph ") || line.hasPrefix("mark-") {
                add(head, rows)
                (head, rows) = (line, [])
            } else if !line.hasPrefix(";") {
                rows.append(line)
            }
        }
        add(head, rows)
    }

    private mutating func add(_ head: Substring?, _ rows: [Substring]) {
        guard let words = head?.split(separator: " "), words.count > 1,
            let number = UInt32(words[1].dropFirst(2), radix: 16),
            let scalar = Unicode.Scalar(number)
        else { return }
        var grid = PixelGrid(width: rows.map(\.utf8.count).max() ?? 0, height: rows.count)
        for (y, row) in rows.enumerated() {
            for (x, sign) in row.utf8.enumerated() { grid[x, y] = sign == UInt8(ascii: "#") }
        }
        switch words[0] {
        case "mark-above": above[scalar] = grid
        case "mark-below": below[scalar] = grid
        default: shapes[scalar] = grid
        }
    }

    // MARK: Shapes

    /// Whether the alphabet has a character, marks and all.
    package func has(_ character: Character) -> Bool { !parts(of: character).isEmpty }

    /// A base letter and its marks; empty where the alphabet lacks the letter, or a mark that is part of it.
    private func parts(of character: Character) -> [Unicode.Scalar] {
        let scalars = Array(character.unicodeScalars)
        guard let first = scalars.first else { return [] }
        if shapes[first] != nil { return scalars }
        let parts = PlainText.decomposed(first)
        let isKnown = shapes[parts[0]] != nil && parts.dropFirst().allSatisfy { above[$0] != nil || below[$0] != nil }
        return isKnown ? parts + scalars.dropFirst() : []
    }

    /// The cells that a character takes at the small size.
    func width(of character: Character) -> Int {
        let parts = parts(of: character)
        guard let letter = parts.first, let shape = shapes[letter] else { return Self.box.width }
        return parts.dropFirst().reduce(shape.width) { max($0, above[$1]?.width ?? 0, below[$1]?.width ?? 0) }
    }

    /// The pixels of a character, ten rows high; an open box where the alphabet lacks it.
    func pixels(of character: Character) -> PixelGrid {
        let parts = parts(of: character)
        guard let letter = parts.first, let shape = shapes[letter] else { return Self.box }
        let marks = parts.dropFirst()
        // Of two marks above there is room for the first.
        let upper = marks.lazy.compactMap { above[$0] }.first
        let lower = marks.lazy.compactMap { below[$0] }.first
        return Self.assembled(
            shape, upper, lower, isDotted: letter == "i" || letter == "j", leans: marks.contains("\u{301}"))
    }

    private static func assembled(
        _ shape: PixelGrid, _ upper: PixelGrid?, _ lower: PixelGrid?, isDotted: Bool, leans: Bool
    )
        -> PixelGrid
    {
        let width = max(shape.width, upper?.width ?? 0, lower?.width ?? 0)
        var result = PixelGrid(width: width, height: rows)
        let isDotless = isDotted && upper != nil
        result.add(isDotless ? shape.withoutRows(0..<smallLine) : shape, x: (width - shape.width) / 2, y: capLine)
        if let upper {
            let isTall = !isDotless && (0..<smallLine).contains { y in (0..<shape.width).contains { shape[$0, y] } }
            let isOneRow = upper.inkedRows == 1
            // An acute leans to the right, away from a grave.
            let start = (width - upper.width + (leans ? 1 : 0)) / 2
            result.add(upper, x: start, y: isTall ? 0 : capLine - 1 + (isOneRow ? 1 : 0))
        }
        if let lower { result.add(lower, x: (width - lower.width) / 2, y: capLine + 6) }
        return result
    }

    /// What stands for a character that the alphabet lacks.
    private static let box: PixelGrid = {
        var result = PixelGrid(width: 4, height: rows)
        for (x, y) in (0..<4).flatMap({ x in (0..<6).map { (x, $0) } }) where x == 0 || x == 3 || y == 0 || y == 5 {
            result[x, capLine + y] = true
        }
        return result
    }()
}

extension PixelGrid {
    /// The same without the ink of some rows.
    fileprivate func withoutRows(_ range: Range<Int>) -> PixelGrid {
        var result = self
        for y in range { for x in 0..<width { result[x, y] = false } }
        return result
    }

    fileprivate var inkedRows: Int {
        (0..<height).filter { y in (0..<width).contains { self[$0, y] } }.count
    }
}
