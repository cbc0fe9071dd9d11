import Screen

extension Painter {
    /// Writes the row's pieces: from left to right, or look by look where that takes fewer bytes.
    mutating func writePieces(_ line: PaintedRow) {
        var parts: [RowPart] = []
        swap(&parts, &self.parts)
        if findParts(&parts, line) {
            RowPart.order(&parts) { looks.length(from: $0, to: $1) }
            for part in parts { write(part.pieces, line) }
        } else {
            write(pieces.indices, line)
        }
        self.parts = parts
    }

    private mutating func write(_ range: Range<Int>, _ line: PaintedRow) {
        for index in range { write(pieces[index], line) }
    }

    /// Finds where the cursor stands, and the row's pieces by their looks. False where there is nothing to be set in order, or the
    /// order isn't free: with spaces that look other than in the text before them, or wide characters, behind which the cursor
    /// is lost.
    private func findParts(_ parts: inout [RowPart], _ line: PaintedRow) -> Bool {
        guard sequences.moves.hasSteps, sequences.moves.keepsLook, let look, pieces.count > 1 else { return false }
        let x = place?.y == line.row ? place?.x ?? pieces[0].columns.lowerBound : pieces[0].columns.lowerBound
        parts.removeAll(keepingCapacity: true)
        parts.append(RowPart(pieces: 0..<0, columns: x..<x, look: look))
        for (index, piece) in pieces.enumerated() {
            let last = parts.count - 1
            var look = piece.look
            switch piece.kind {
            case .wide: return false
            case .text: break
            case .spaces:
                guard looks.looks[parts[last].look].space == looks.looks[look].space else { return false }
                look = parts[last].look
            }
            if last > 0, parts[last].look == look {
                parts[last].pieces = parts[last].pieces.lowerBound..<index + 1
                parts[last].columns = parts[last].columns.lowerBound..<piece.columns.upperBound
            } else {
                parts.append(RowPart(pieces: index..<index + 1, columns: piece.columns, look: look))
            }
        }
        return parts.count > 2
    }
}
