import Figures
import Screen

/// A canvas read as shapes: blocks become bars, dotted cells lines, everything else letters.
struct CellShapes {
    private let canvas: Canvas
    /// Parts of the canvas that are drawn from numbers instead.
    private let hidden: [Rect]
    /// Whether all bars stand: they touch from row to row.
    private let isUpright: Bool
    /// Whether axes stand beside one another, so that a number right before a dotted line is one of an axis.
    private let hasManyAxes: Bool
    private let standing: StandingCells
    var shapes: [SvgShape] = []
    /// The dots of Braille cells by style.
    var dots: [Style: [Point]] = [:]

    init(_ canvas: Canvas, hidden: [Rect] = [], isUpright: Bool = false, hasManyAxes: Bool = false) {
        self.canvas = canvas
        self.hidden = hidden
        self.isUpright = isUpright
        self.hasManyAxes = hasManyAxes
        standing = StandingCells(canvas)
        for y in 0..<canvas.height { readRow(y) }
        // Below everything else.
        shapes = dotShapes + shapes
        joinStanding()
        setNumbers()
    }

    private func isInk(_ x: Int, _ y: Int) -> Bool {
        canvas[x, y].scalar != " " && !hidden.contains { $0.contains(x: x, y: y) }
    }

    /// Whether a number at a cell stands right before a dotted line or a column on it.
    private func isBesideGrid(_ x: Int, _ y: Int) -> Bool {
        let end = (x..<canvas.width).first { canvas[$0, y].scalar == " " } ?? canvas.width
        let isNumber = end > x && (x..<end).allSatisfy { (0x30...0x39).contains(canvas[$0, y].scalar.value) }
        let next = canvas[end + 1, y].scalar
        return isNumber && (next == "┈" || BlockCell(next) != nil)
    }

    private mutating func readRow(_ y: Int) {
        let grid = (0..<canvas.width).first { canvas[$0, y].scalar == "┈" }
        var x = 0
        while x < canvas.width {
            let cell = canvas[x, y]
            if !isInk(x, y) {
                x += 1
            } else if let block = BlockCell(cell.scalar) {
                addBlock(block, cell.style, x: x, y: y)
                x += 1
            } else if Self.isDotted(cell.scalar) {
                addDots(cell, x: x, y: y)
                x += 1
            } else if cell.scalar == "┈" {
                x = addGrid(cell.style, x: x, y: y)
            } else if let end = addSign(cell, x: x, y: y) {
                x = end
            } else {
                let isTick = isUpright && (hasManyAxes ? isBesideGrid(x, y) : grid.map { x < $0 } ?? false)
                x = addLetters(cell.style, x: x, y: y, rise: isTick ? SvgGrid.cellHeight / 2 : 0)
            }
        }
    }
}

extension CellShapes {
    private mutating func addBlock(_ block: BlockCell, _ style: Style, x: Int, y: Int) {
        let stands = isUpright || standing.contains(x: x, y: y)
        let air = block.isFull && !stands ? SvgGrid.barAir : 0
        let top = SvgGrid.y(Double(y) + block.top) + air
        var box = SvgBox(
            x: SvgGrid.x(Double(x) + block.left), y: top, width: SvgGrid.x(block.right - block.left),
            height: SvgGrid.y(Double(y) + block.bottom) - air - top)
        // What lies behind is an even tint.
        let paint = SvgPaint(style: style, weave: style == .behind ? 0 : block.weave)
        if case .bar(let before, let beforePaint)? = shapes.last, before.right == box.x, before.y == box.y,
            before.height == box.height
        {
            // The last piece of a bar may have the hue of letters.
            if beforePaint == paint || block.right < 1 && beforePaint.weave == 0 && style != .behindEdge {
                box = SvgBox(x: before.x, y: before.y, width: before.width + box.width, height: box.height)
                shapes[shapes.count - 1] = .bar(box, beforePaint)
                return
            }
            // A hair of air between parts; what is itself a hair needs none.
            if box.width > 3 {
                box.x += 1
                box.width -= 1
            }
        }
        shapes.append(.bar(box, paint))
    }

    /// A dotted line through all cells that follow; between columns it stands at the height of its number.
    private mutating func addGrid(_ style: Style, x: Int, y: Int) -> Int {
        var end = x
        while end < canvas.width, canvas[end, y].scalar == "┈" { end += 1 }
        let height = SvgGrid.y(Double(y) + (isUpright ? 0 : 0.5))
        shapes.append(
            .line(
                from: Point(x: SvgGrid.x(Double(x)), y: height), to: Point(x: SvgGrid.x(Double(end)), y: height), style,
                isDotted: true))
        return end
    }

    /// One character that is a shape of its own; the column behind it, nil where it is none.
    private mutating func addSign(_ cell: Cell, x: Int, y: Int) -> Int? {
        let middle = Point(x: SvgGrid.x(Double(x) + 0.5), y: SvgGrid.y(Double(y) + 0.5))
        switch cell.scalar {
        case "●", "■", "▲", "◆", "▼", "○":
            shapes.append(.sign(cell.scalar, middle, cell.style))
        case "╵", "┊":
            let end = SvgGrid.y(Double(y) + (cell.scalar == "╵" ? 0.5 : 1))
            shapes.append(
                .line(
                    from: Point(x: middle.x, y: SvgGrid.y(Double(y))), to: Point(x: middle.x, y: end), cell.style,
                    isDotted: cell.scalar == "┊"))
        case "│":
            shapes.append(
                .line(
                    from: Point(x: middle.x, y: SvgGrid.y(Double(y))),
                    to: Point(x: middle.x, y: SvgGrid.y(Double(y + 1))),
                    cell.style, isDotted: false))
        case "─":
            shapes.append(
                .line(
                    from: Point(x: SvgGrid.x(Double(x)), y: middle.y),
                    to: Point(x: SvgGrid.x(Double(x + 1)), y: middle.y), cell.style, isDotted: false))
        default: return nil
        }
        return x + 1
    }

    /// Letters up to two blanks, another style or a shape.
    private mutating func addLetters(_ style: Style, x: Int, y: Int, rise: Double) -> Int {
        var text = String.UnicodeScalarView()
        var end = x
        while end < canvas.width {
            let cell = canvas[end, y]
            let isBlank = cell.scalar == " "
            let next = isBlank ? canvas[end + 1, y] : cell
            guard next.scalar != " ", next.style == style, isInk(isBlank ? end + 1 : end, y), !Self.isShape(next.scalar)
            else { break }
            if cell.scalar != "\0" { text.append(cell.scalar) }
            end += 1
        }
        // A cell that is no beginning of letters, as the second half of a wide one, is passed over.
        guard !text.isEmpty else { return max(end, x + 1) }
        let start = Point(x: SvgGrid.x(Double(x)), y: SvgGrid.y(Double(y)) + SvgGrid.baseline - rise)
        shapes.append(.letters(String(text), start, width: SvgGrid.x(Double(end - x)), style))
        return end
    }

    private static func isShape(_ scalar: Unicode.Scalar) -> Bool {
        if BlockCell(scalar) != nil || isDotted(scalar) { return true }
        switch scalar {
        case "┈", "┊", "╵", "─", "│", "●", "■", "▲", "◆", "▼", "○": return true
        default: return false
        }
    }
}
