import CNcurses

/// Cells of one row and one look, which go to ncurses together.
///
/// Spaces that show nothing of their look cost the least where they have that of the text before them; behind the last
/// text and in wide gaps they are plain, as the terminal has them already.
struct Run {
    /// A wider gap is jumped over.
    private static let narrowGap = 8

    private let row: Int
    private var start = 0
    private var column = 0
    private var look = Look()
    private var scalars: [UInt32] = []
    /// Spaces at the end whose look isn't decided yet.
    private var spaces = 0

    init(row: Int) {
        self.row = row
    }

    mutating func add(_ text: CellText, look: Look, isWide: Bool) {
        if text.scalar == 0x20, !look.showsOnSpace {
            spaces += isWide ? 2 : 1
            return
        }
        placeSpaces()
        if look != self.look { put() }
        self.look = look
        scalars.append(text.scalar)
        if text.needsSpace {
            scalars.append(0x20)
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
        scalars = Array(repeating: 0x20, count: spaces)
        put()
    }

    private mutating func placeSpaces() {
        guard spaces > 0 else { return }
        if spaces > Self.narrowGap || look.showsOnSpace {
            put()
            look = Look()
        }
        scalars.append(contentsOf: repeatElement(0x20, count: spaces))
        spaces = 0
    }

    private mutating func put() {
        guard !scalars.isEmpty else { return }
        painter_put(Int32(start), Int32(row), scalars, Int32(scalars.count), look.attributes, look.pair)
        column = start + scalars.count
        start = column
        scalars.removeAll(keepingCapacity: true)
    }
}
