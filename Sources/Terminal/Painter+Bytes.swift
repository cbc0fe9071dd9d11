import Screen

extension Painter {
    /// A row's cells up to a column are behind the cursor then, which stands there: the few between that haven't changed are
    /// written once more where that is shorter than a jump.
    mutating func approach(_ line: PaintedRow, _ column: Int) {
        if let place, place.y == line.row, place.x == column { return }
        if let place, place.y == line.row, place.x < column, canWrite(line, place.x..<column) {
            for between in place.x..<column { bytes.append(UInt8(truncatingIfNeeded: line.new[between].scalar.value)) }
            step(column - place.x, line.width)
        } else {
            move(to: CursorPlace(x: column, y: line.row))
        }
    }

    /// Whether cells can be written in the look that is set, with a byte for each and not more than a jump over them takes.
    private mutating func canWrite(_ line: PaintedRow, _ gap: Range<Int>) -> Bool {
        guard gap.count <= CursorMoves.length(from: gap.lowerBound, to: gap.upperBound), let look else { return false }
        for column in gap {
            let cell = line.new[column]
            guard cell.isPrintableASCII, cell.packedMarks == 0, !line.isWide(column) else {
                return false
            }
            let number = looks.number(of: cell)
            guard number == look || cell.isSpace && looks.looks[number].space == looks.looks[look].space else {
                return false
            }
        }
        return true
    }

    /// Moves the cursor.
    mutating func move(to target: CursorPlace) {
        if place == target { return }
        if !sequences.moves.keepsLook { set(look: 0) }
        sequences.moves.append(from: place, to: target, to: &bytes)
        place = target
    }

    /// Reckons with the cursor's moving on. Behind the last column terminals differ in where it stands.
    mutating func step(_ columns: Int, _ width: Int) {
        guard let now = place else { return }
        place = now.x + columns < width ? CursorPlace(x: now.x + columns, y: now.y) : nil
    }

    /// Sets the look to write in.
    mutating func set(look number: Int) {
        if look == number { return }
        if look == nil { bytes += sequences.looks.plain }
        looks.append(from: look ?? 0, to: number, to: &bytes)
        look = number
    }

    /// Appends the characters of cells that take a column each, and the marks over the last.
    mutating func append(_ cells: UnsafeBufferPointer<Cell>) {
        var known = self.known
        bytes.append(addingCapacity: cells.count * CellText.mostBytes) { buffer in
            for cell in cells {
                if cell.isPrintableASCII {
                    buffer.append(UInt8(truncatingIfNeeded: cell.scalar.value))
                } else {
                    let text = known.text(of: cell, isWide: false, characters: characters)
                    CellText.forEachByte(of: text.encoded) { buffer.append($0) }
                }
            }
        }
        self.known = known
        if let last = cells.last { appendMarks(last) }
    }

    /// Appends a character that takes two columns, and the marks over it.
    mutating func append(wide cell: Cell) {
        let text = known.text(of: cell, isWide: true, characters: characters)
        CellText.forEachByte(of: text.encoded) { bytes.append($0) }
        appendMarks(cell)
        if text.needsSpace { bytes.append(0x20) }
    }

    /// Where a cell's own character isn't sent its marks aren't either.
    private mutating func appendMarks(_ cell: Cell) {
        guard cell.packedMarks != 0, characters == .unicode else { return }
        guard cell.isPrintableASCII || known.text.scalar == cell.scalar.value else { return }
        for mark in cell.marks where CellText.columns(of: mark) == 0 { bytes.append(contentsOf: mark.utf8) }
    }
}
