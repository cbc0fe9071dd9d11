import CNcurses
import Screen

/// Cells of one row and one look, which go to ncurses together.
///
/// Spaces that show nothing of their look cost the least where they have that of the text before them; behind the last
/// text and in wide gaps they are plain, as the terminal has them already.
struct Run {
    /// A wider gap is jumped over.
    private static let narrowGap = 8

    private var row = 0
    private var start = 0
    private var column = 0
    private var look = Look()
    /// Characters, each with the marks over it behind it.
    private var scalars: [UInt32] = []
    private var cells = 0
    /// Spaces at the end whose look isn't decided yet.
    private var spaces = 0

    /// Begins in a row, from a column on.
    mutating func begin(row: Int, column: Int) {
        self.row = row
        (start, self.column) = (column, column)
        (look, spaces) = (Look(), 0)
    }

    /// The columns to hand over where some of a row have changed: up to the text on either side, for the look of spaces hangs
    /// on it.
    static func stretch(around changed: Range<Int>, of row: Int, in canvas: Canvas) -> Range<Int> {
        var (first, end) = (changed.lowerBound, changed.upperBound)
        func isText(_ column: Int) -> Bool {
            let cell = canvas[column, row]
            return cell.scalar != " " && cell.scalar != "\0" || cell.hasMarks
        }
        while first > 0 {
            first -= 1
            if isText(first) { break }
        }
        // All of a wide character.
        while end < canvas.width {
            end += 1
            if isText(end - 1), end == canvas.width || canvas[end, row].scalar != "\0" { break }
        }
        return first..<end
    }

    mutating func add(_ text: CellText, marks: [UInt32] = [], look: Look, isWide: Bool) {
        if text.scalar == 0x20, !look.showsOnSpace, marks.isEmpty {
            spaces += isWide ? 2 : 1
            return
        }
        placeSpaces()
        if look != self.look { put() }
        self.look = look
        append(text.scalar)
        scalars.append(contentsOf: marks.map { $0 | UInt32(bitPattern: Int32(painter_mark)) })
        if text.needsSpace {
            append(0x20)
        } else if isWide {
            // ncurses counts two columns for it, the run one.
            put()
            column += 1
            start = column
        }
    }

    /// Hands over what is left; the row has ended.
    mutating func finish() {
        put()
        look = Look()
        for _ in 0..<spaces { append(0x20) }
        spaces = 0
        put()
    }

    private mutating func append(_ scalar: UInt32) {
        scalars.append(scalar)
        cells += 1
    }

    private mutating func placeSpaces() {
        guard spaces > 0 else { return }
        if spaces > Self.narrowGap || look.showsOnSpace {
            put()
            look = Look()
        }
        for _ in 0..<spaces { append(0x20) }
        spaces = 0
    }

    private mutating func put() {
        guard !scalars.isEmpty else { return }
        painter_put(Int32(start), Int32(row), scalars, Int32(scalars.count), look.attributes, look.pair)
        column = start + cells
        cells = 0
        start = column
        scalars.removeAll(keepingCapacity: true)
    }
}
