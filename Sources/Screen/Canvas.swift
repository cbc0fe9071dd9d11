/// A screen as a value: rows of cells. Whatever is drawn outside is cut off, so drawing can't fail.
package struct Canvas: Hashable, Sendable {
    package let size: Size
    /// What the characters may be; figures ask it, and text is written in it.
    package let characters: CharacterSet
    /// Whether there are so many colours that the ground of a cell can be a shade that says something; figures ask it.
    package let hasShades: Bool
    package private(set) var cells: [Cell]

    package var width: Int { size.width }
    package var height: Int { size.height }
    package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

    package init(width: Int, height: Int, characters: CharacterSet = .unicode, hasShades: Bool = true) {
        size = Size(width: width, height: height)
        self.characters = characters
        self.hasShades = hasShades
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// An empty one that may show what another may.
    package init(width: Int, height: Int, like other: Canvas) {
        self.init(width: width, height: height, characters: other.characters, hasShades: other.hasShades)
    }

    package subscript(x: Int, y: Int) -> Cell {
        get { bounds.contains(x: x, y: y) ? cells[y * width + x] : .blank }
        set { if bounds.contains(x: x, y: y) { cells[y * width + x] = newValue } }
    }

    /// Writes text from a cell to the right, at most `limit` cells, and returns the column behind it.
    ///
    /// Control characters never get in; in ASCII every other character is spelled in ASCII first.
    @discardableResult
    package mutating func write(
        _ text: String, x: Int, y: Int, style: Style = .plain, ground: Ground = .terminal, limit: Int = .max
    ) -> Int {
        let end = limit > width - x ? width : x + max(0, limit)
        if let column = writeSimple(text, x, y, end, Cell(scalar: " ", style: style, ground: ground)) { return column }
        let shown = characters == .ascii ? PlainText.ascii(PlainText.cleaned(text)) : PlainText.composed(text)
        var column = x
        var last: Int?
        for scalar in shown.unicodeScalars {
            let needed = PlainText.cells(scalar)
            if needed == 0 {
                if let last, !PlainText.isVariationSelector(scalar) { self[last, y].add(mark: scalar) }
                continue
            }
            if column + needed > end { break }
            last = column
            self[column, y] = Cell(scalar: scalar, style: style, ground: ground)
            if needed == 2 { self[column + 1, y] = Cell(scalar: "\0", style: style, ground: ground) }
            column += needed
        }
        return column
    }

    /// Writes text of which every scalar is a character that takes one cell, as most text is; nil at the first that may be
    /// another, where what is written already is what any other way writes.
    private mutating func writeSimple(_ text: String, _ x: Int, _ y: Int, _ end: Int, _ look: Cell) -> Int? {
        let isInside = y >= 0 && y < height
        let (row, isUnicode) = (y * width, characters == .unicode)
        var (text, cell) = (text, look)
        return cells.withUnsafeMutableBufferPointer { cells in
            text.withUTF8 { bytes in
                var (place, column) = (0, x)
                while true {
                    // Most of it is ASCII.
                    let last = isInside && column >= 0 ? min(bytes.count, place + max(0, end - column)) : place
                    while place < last, bytes[place] >= 0x20, bytes[place] < 0x7F {
                        cell.scalar = Unicode.Scalar(bytes[place])
                        cells[row + column] = cell
                        place += 1
                        column += 1
                    }
                    var scalars = SimpleScalars(bytes, from: place, isUnicode: isUnicode)
                    guard let scalar = scalars.next() else { return scalars.isAtEnd ? column : nil }
                    place = scalars.place
                    if column >= end { continue }
                    cell.scalar = scalar
                    if isInside, column >= 0 { cells[row + column] = cell }
                    column += 1
                }
            }
        }
    }

    /// Writes text so that it ends before column `right`; what doesn't fit is cut at its beginning's side, never beyond `left`.
    package mutating func writeRight(
        _ text: String, right: Int, y: Int, style: Style = .plain, ground: Ground = .terminal, left: Int = 0
    ) {
        let shown = characters == .ascii ? PlainText.ascii(text) : text
        let start = max(left, right - PlainText.width(shown))
        write(shown, x: start, y: y, style: style, ground: ground, limit: right - start)
    }

    /// Fills a rectangle with one cell.
    package mutating func fill(_ rect: Rect, with cell: Cell) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let width = width
        cells.withUnsafeMutableBufferPointer { cells in
            for row in area.y..<area.bottom {
                cells[row * width + area.x..<row * width + area.right].update(repeating: cell)
            }
        }
    }

    /// Changes cells in place, row by row from the upper left corner on.
    package mutating func withMutableCells(_ change: (UnsafeMutableBufferPointer<Cell>) -> Void) {
        cells.withUnsafeMutableBufferPointer { change($0) }
    }

    /// Copies so many cells of one row to the same columns of another, all of them inside.
    mutating func copyRow(_ row: Int, to other: Int, from column: Int, count: Int) {
        let width = width
        cells.withUnsafeMutableBufferPointer { cells in
            guard let start = cells.baseAddress else { return }
            (start + other * width + column).update(from: start + row * width + column, count: count)
        }
    }

    /// Gives a stretch of cells another ground and keeps their characters; an overlay's lies behind grounds that say something.
    package mutating func setGround(_ ground: Ground, in rect: Rect) {
        let area = rect.intersection(bounds)
        for row in area.y..<max(area.y, area.bottom) {
            for column in area.x..<max(area.x, area.right) {
                if ground == .overlay, cells[row * width + column].ground.isMark { continue }
                cells[row * width + column].ground = ground
            }
        }
    }

    /// Gives every cell of a rectangle whose style is `old` the style `new`.
    package mutating func restyle(_ old: Style, to new: Style, in rect: Rect) {
        let area = rect.intersection(bounds)
        for row in area.y..<max(area.y, area.bottom) {
            for column in area.x..<max(area.x, area.right) where cells[row * width + column].style == old {
                cells[row * width + column].style = new
            }
        }
    }

    /// Lays another canvas over the cells from one on.
    package mutating func paste(_ other: Canvas, x: Int, y: Int) {
        let area = Rect(x: x, y: y, width: other.width, height: other.height).intersection(bounds)
        for row in area.y..<max(area.y, area.bottom) where area.width > 0 {
            let start = (row - y) * other.width + area.x - x
            let place = row * width + area.x
            cells.replaceSubrange(place..<place + area.width, with: other.cells[start..<start + area.width])
        }
    }

    /// The same picture on a canvas of another size: cut off, or with blanks at its right and below.
    package func resized(to size: Size) -> Canvas {
        var result = Canvas(width: size.width, height: size.height, characters: characters, hasShades: hasShades)
        for row in 0..<min(height, size.height) {
            for column in 0..<min(width, size.width) { result[column, row] = self[column, row] }
        }
        return result
    }

    /// The text of one row, without blanks at its end.
    package func line(_ row: Int) -> String {
        guard row >= 0, row < height else { return "" }
        var view = String.UnicodeScalarView()
        var blanks = 0
        for cell in cells[row * width..<(row + 1) * width] where cell.scalar != "\0" {
            if cell.scalar == " ", !cell.hasMarks {
                blanks += 1
                continue
            }
            for _ in 0..<blanks { view.append(" ") }
            blanks = 0
            cell.append(to: &view)
        }
        return String(view)
    }

    /// All rows as text, each ended by a line feed; a picture for tests and for output without colour.
    package var text: String {
        (0..<height).map { line($0) + "\n" }.joined()
    }
}
