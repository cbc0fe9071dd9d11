import Screen

extension Painter {
    /// Writes a piece of a row.
    mutating func write(_ piece: RowPiece, _ line: PaintedRow) {
        approach(line, piece.columns.lowerBound)
        switch piece.kind {
        case .text:
            set(look: piece.look)
            append(UnsafeBufferPointer(rebasing: line.new[piece.columns]))
            step(piece.columns.count, line.width)
            // Terminals don't agree on the columns that these take.
            if line.new[piece.columns.upperBound - 1].packedMarks != 0 { place = nil }
        case .wide:
            set(look: piece.look)
            append(wide: line.new[piece.columns.lowerBound])
            // As above.
            place = nil
        case .spaces(let end): writeSpaces(piece, before: end, line)
        }
    }

    /// Spaces are written or erased together as far as they look the same.
    private mutating func writeSpaces(_ piece: RowPiece, before end: Int, _ line: PaintedRow) {
        let (space, isErasable) = (looks.looks[piece.look].space, looks.looks[piece.look].isErasable)
        let count = piece.columns.count
        if end == line.width, isErasable, count > 2, !sequences.eraseToEnd.isEmpty {
            set(space, before: nil, piece.look)
            bytes += sequences.eraseToEnd
            return
        }
        set(space, before: end < line.width ? line.new[end] : nil, piece.look)
        if sequences.erasesCells, isErasable, count > Self.manySpaces {
            erase(count)
        } else {
            let written = isCorner(line, piece.columns.upperBound) ? count - 1 : count
            bytes.append(contentsOf: repeatElement(0x20, count: written))
            step(written, line.width)
        }
    }

    /// Sets a look in which spaces are as they must be: the one that is set, that of the text behind them, or their own.
    mutating func set(_ space: Int, before next: Cell?, _ own: Int) {
        if let look, looks.looks[look].space == space { return }
        if let next {
            let number = looks.number(of: next)
            if looks.looks[number].space == space { return set(look: number) }
        }
        set(look: space == 0 ? 0 : own)
    }
}
