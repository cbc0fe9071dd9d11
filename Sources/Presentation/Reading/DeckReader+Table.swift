import CMark

extension DeckReader {
    /// A table where the lines of a paragraph are one: cells parted by `|`, and a second line of hyphens.
    mutating func table(_ node: MarkdownNode) -> SlideTable? {
        guard node.lastLine > node.line, let sides = Self.sides(lines[node.line + 1]) else { return nil }
        let head = Self.cells(lines[node.line])
        guard head.count == sides.count else { return nil }
        var rows: [[RichText]] = []
        for number in node.line...node.lastLine where number != node.line + 1 {
            let cells = Self.cells(lines[number]).map { cell($0) }
            rows.append((0..<sides.count).map { $0 < cells.count ? cells[$0] : [] })
        }
        return SlideTable(sides: sides, rows: rows)
    }

    /// Where the columns of a table stand, by its second line: `---`, `:--`, `:-:` or `--:` a column.
    private static func sides(_ line: ArraySlice<UInt8>) -> [SlideTable.Side]? {
        guard line.contains(0x7C), line.allSatisfy({ [0x20, 0x2D, 0x3A, 0x7C].contains($0) }) else { return nil }
        let cells = cells(line)
        guard !cells.isEmpty, cells.allSatisfy({ $0.contains(0x2D) }) else { return nil }
        return cells.map { cell in
            switch (cell.first == 0x3A, cell.last == 0x3A) {
            case (true, true): .center
            case (false, true): .right
            default: .left
            }
        }
    }

    /// The cells of a line without the spaces around them; `\|` and what stands in backticks part nothing.
    private static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var (isEscaped, isCode) = (false, false)
        for byte in line {
            if isEscaped {
                if byte != 0x7C { cells[cells.count - 1].append(0x5C) }
                cells[cells.count - 1].append(byte)
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else if byte == 0x7C, !isCode {
                cells.append([])
            } else {
                if byte == 0x60 { isCode.toggle() }
                cells[cells.count - 1].append(byte)
            }
        }
        var trimmed = cells.map { cell in
            Array(cell.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
        }
        if trimmed.first?.isEmpty == true { trimmed.removeFirst() }
        if trimmed.last?.isEmpty == true { trimmed.removeLast() }
        return trimmed
    }

    private mutating func cell(_ bytes: [UInt8]) -> RichText {
        var reader = self
        let text = MarkdownNode.reading(bytes) { root in
            root.children.first { $0.kind == CMARK_NODE_PARAGRAPH }.map { reader.richText($0) }
                ?? [TextRun(root.allText)]
        }
        self = reader
        return text ?? []
    }
}
