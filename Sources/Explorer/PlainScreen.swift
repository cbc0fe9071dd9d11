import Screen

/// Where the lines of a plain page stand on a screen, and where its cursor.
struct PlainScreen {
    /// The rows of each part from the top; as rows get scarce the keys go first, then the detail, then the heads.
    struct Rows {
        let heads: Int
        let detail: Int
        let status: Int
        let keys: Int
        let body: Int

        init(height: Int, heads wanted: Int, hasDetail: Bool) {
            heads = height >= 6 ? wanted : height >= 3 ? 1 : 0
            keys = height >= 10 ? 1 : 0
            status = height >= 4 ? 1 : 0
            detail = !hasDetail ? 0 : height >= 20 ? 4 : height >= 12 ? 3 : height >= 8 ? 1 : 0
            body = max(0, height - heads - keys - status - detail)
        }
    }

    let page: PlainPage
    let size: Size
    let characters: CharacterSet

    /// One cell stays free at the right edge, so that no terminal wraps.
    private var width: Int { max(1, size.width > 20 ? size.width - 1 : size.width) }

    private var rows: Rows {
        Rows(height: size.height, heads: headLines.count, hasDetail: !page.detail.isEmpty)
    }

    /// The rows that a page of lines has on a screen of some height.
    static func body(_ size: Size, hasDetail: Bool) -> Int {
        max(1, Rows(height: size.height, heads: hasDetail ? 2 : 1, hasDetail: hasDetail).body)
    }

    private enum Head {
        case text(String)
        case entry(PlainPage.Entry)
    }

    private var headLines: [Head] {
        var lines = [Head.text(page.title)]
        if !page.scope.isEmpty { lines.append(.text(page.scope)) }
        if let entry = page.entry {
            // Where rows are scarce the line that is typed at is worth more than what it is for.
            if size.height < 6 { lines = [] }
            lines.append(.entry(entry))
            if !page.choice.isEmpty { lines.append(.text(page.choice)) }
        }
        return lines
    }

    // MARK: Drawing

    /// The picture and the cell of its cursor; nil where there is no cell.
    func drawn() -> (canvas: Canvas, cursor: CellPlace?) {
        var canvas = Canvas(width: size.width, height: size.height, characters: characters)
        guard size.width > 0, size.height > 0 else { return (canvas, nil) }
        let rows = rows
        var cursor: CellPlace?
        for (row, head) in headLines.prefix(rows.heads).enumerated() {
            switch head {
            case .text(let text): write(text, on: &canvas, y: row)
            case .entry(let entry): cursor = draw(entry, on: &canvas, y: row)
            }
        }
        let chosen = drawBody(on: &canvas, y: rows.heads, height: rows.body)
        var y = rows.heads + rows.body
        for line in detail(rows.detail) {
            write(line, on: &canvas, y: y)
            y += 1
        }
        y = rows.heads + rows.body + rows.detail
        if rows.status > 0 {
            if let filter = page.filter {
                cursor = draw(filter, on: &canvas, y: y)
            } else {
                write(page.status, on: &canvas, y: y)
            }
        }
        if rows.keys > 0 { write(page.keys, on: &canvas, y: y + rows.status) }
        return (canvas, cursor ?? chosen)
    }

    private func spelled(_ text: String) -> String {
        characters == .ascii ? PlainText.ascii(PlainText.cleaned(text)) : PlainText.cleaned(text)
    }

    /// Writes as many whole sentences of a line as fit, or clauses of the first, or its beginning.
    private func write(_ text: String, on canvas: inout Canvas, y: Int) {
        canvas.write(fitting(spelled(text)), x: 0, y: y, limit: width)
    }

    private func fitting(_ text: String) -> String {
        if PlainText.width(text) <= width { return text }
        let room = PlainText.prefix(text, cells: width)
        for stop in [". ", ", ", "; "] {
            guard let end = room.ranges(of: stop).last else { continue }
            return String(room[..<end.lowerBound]) + (stop == ". " ? "." : "")
        }
        return PlainText.truncated(text, to: width, in: .ascii)
    }

    /// Draws a line that is typed at; gives the cell where the next letter goes.
    private func draw(_ entry: PlainPage.Entry, on canvas: inout Canvas, y: Int) -> CellPlace {
        let lead = spelled(entry.lead)
        let room = max(1, width - PlainText.width(lead) - 1)
        let before = spelled(String(entry.input.text.prefix(entry.input.cursor)))
        let after = spelled(String(entry.input.text.dropFirst(entry.input.cursor)))
        // Of a long line the end before the cursor is what is being typed.
        let kept = String(before.suffix(room))
        let start = canvas.write(lead, x: 0, y: y, limit: width)
        let column = canvas.write(kept, x: start, y: y, limit: width - start)
        canvas.write(after, x: column, y: y, limit: width - column)
        return CellPlace(x: min(column, size.width - 1), y: y)
    }

    /// As many whole sentences as there are lines for; the first one in part where it is longer.
    private func detail(_ rows: Int) -> [String] {
        var lines: [String] = []
        for sentence in page.detail where rows > 0 {
            let broken = PlainText.wrapped(spelled(sentence), to: width)
            if lines.count + broken.count <= rows {
                lines += broken
            } else if lines.isEmpty {
                lines = Array(broken.prefix(rows - 1))
                lines.append(PlainText.truncated(broken[rows - 1] + " ...", to: width, in: .ascii))
            }
        }
        return lines
    }

    // MARK: The lines

    /// A line as broken for the screen.
    private struct Broken {
        let choice: Int?
        let pieces: [String]
    }

    /// Draws the screenful of lines that holds the chosen one; gives the cell of the cursor.
    ///
    /// Lines are shown page by page: with one that scrolls every line would be written anew for each key.
    private func drawBody(on canvas: inout Canvas, y top: Int, height: Int) -> CellPlace? {
        guard height > 0 else { return nil }
        var y = top
        var cursor: CellPlace?
        for line in screenful(height) {
            if line.choice != nil, line.choice == page.chosen, cursor == nil { cursor = CellPlace(x: 0, y: y) }
            for piece in line.pieces where y < top + height {
                canvas.write(piece, x: 0, y: y, limit: width)
                y += 1
            }
        }
        return cursor ?? CellPlace(x: 0, y: min(top, size.height - 1))
    }

    private func screenful(_ height: Int) -> [Broken] {
        var shown: [Broken] = []
        var used = 0
        for line in page.lines {
            let pieces = PlainText.wrapped(spelled(line.text), to: width)
            if used > 0, used + pieces.count > height {
                if shown.contains(where: { $0.choice != nil && $0.choice == page.chosen }) { return shown }
                if page.chosen == nil { return shown }
                (shown, used) = ([], 0)
            }
            shown.append(Broken(choice: line.choice, pieces: pieces))
            used += pieces.count
        }
        return shown
    }
}
