import Screen

/// Puts a laid out map on a canvas: coast, shades, arcs, heads, marks, names, text in the corners.
struct MapInk {
    let layout: MapLayout
    private var dots: MapDots

    private static let coastLayer: UInt8 = 2
    private static let borderLayer: UInt8 = 1
    private static let firstArcLayer: UInt8 = 10
    private static let lastArcLayer: UInt8 = 254

    init(_ layout: MapLayout) {
        self.layout = layout
        dots = MapDots(cells: layout.cells)
    }

    private var chart: MapChart { layout.chart }

    /// From this many columns on borders are drawn; with fewer they would be noise.
    private static let bordered = 100

    mutating func draw(on canvas: inout Canvas, in plot: Rect) {
        drawLand(on: &canvas, in: plot)
        drawArcs(on: &canvas, in: plot)
        drawBlocks(on: &canvas, in: plot)
        drawGates(on: &canvas, in: plot)
        drawHeads(on: &canvas, in: plot)
        drawMarks(on: &canvas, in: plot)
    }

    // MARK: Land

    private mutating func drawLand(on canvas: inout Canvas, in plot: Rect) {
        let raster = layout.raster
        let shades = MapShading(chart.shades, raster)
        let hasBorders = layout.cells.width >= Self.bordered
        let isUnicode = canvas.characters == .unicode
        for y in 0..<layout.cells.height {
            for x in 0..<layout.cells.width {
                let cell = y * layout.cells.width + x
                let coast = raster.coast[cell]
                let shade = shades.cell(x, y)
                if isUnicode {
                    let border = hasBorders ? raster.border[cell] : 0
                    let style = shade.map { $0.style } ?? (coast != 0 ? Style.dim : .faint)
                    let pattern = coast | (shade?.pattern ?? 0) | (coast == 0 && shade == nil ? border : 0)
                    guard pattern != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(pattern)) else { continue }
                    canvas.mark(scalar, x: plot.x + x, y: plot.y + y, in: plot, style: coast != 0 ? .dim : style)
                } else if let scalar = Self.ascii(coast) {
                    canvas.mark(scalar, x: plot.x + x, y: plot.y + y, in: plot, style: .dim)
                } else if let area = shades.area(x, y), let scalar = Self.density(area.count) {
                    // Every second cell, so that names stay readable on it.
                    guard (x + y) % 2 == 0 else { continue }
                    canvas.mark(scalar, x: plot.x + x, y: plot.y + y, in: plot, style: area.style)
                }
            }
        }
    }

    /// Coast in the upper half of the cell, the lower one, or both.
    private static func ascii(_ coast: UInt8) -> Unicode.Scalar? {
        let (upper, lower) = (coast & 0x1B != 0, coast & 0xE4 != 0)
        if !upper, !lower { return nil }
        return upper && lower ? ":" : upper ? "'" : "."
    }

    /// How many of sixteen dots stand in an area, as a character.
    static func density(_ count: Int) -> Unicode.Scalar? {
        switch count {
        case 0: nil
        case 1: "."
        case 2...3: ","
        case 4...6: "-"
        default: "="
        }
    }

    // MARK: Arcs

    private mutating func drawArcs(on canvas: inout Canvas, in plot: Rect) {
        let largest = chart.arcs.map(\.value).max() ?? 0
        let order = layout.arcsByChoice()
        for (depth, index) in order.enumerated() {
            let arc = layout.arcs[index]
            let shown = chart.arcs[arc.position]
            let width = MapCurve.width(of: shown.value, largest: largest) + (shown.isChosen ? 0.8 : 0)
            let layer = UInt8(max(Int(Self.firstArcLayer), Int(Self.lastArcLayer) - depth))
            for sample in arc.samples {
                let broad = 1 + (width - 1) * (1 - sample.part)
                for step in 0..<max(1, Int((broad * 2).rounded())) {
                    let offset = (Double(step) + 0.5) / 2 - broad / 2
                    dots.set(
                        MapProjection.whole(sample.x + sample.acrossX * offset),
                        MapProjection.whole(sample.y + sample.acrossY * offset), layer: layer)
                }
            }
        }
        for cell in dots.dots.indices where dots.dots[cell] != 0 {
            let depth = Int(Self.lastArcLayer) - Int(dots.layers[cell])
            guard order.indices.contains(depth) else { continue }
            let (x, y) = (cell % layout.cells.width, cell / layout.cells.width)
            let style = style(of: chart.arcs[layout.arcs[order[depth]].position])
            let scalar: Unicode.Scalar?
            if canvas.characters == .unicode {
                scalar = Unicode.Scalar(0x2800 + UInt32(dots.dots[cell]))
            } else {
                scalar = MapStroke.scalar(dots, x, y)
            }
            guard let scalar else { continue }
            canvas.mark(scalar, x: plot.x + x, y: plot.y + y, in: plot, style: style)
        }
    }

    private func style(of arc: MapChart.Arc) -> Style {
        arc.isChosen ? .strong : arc.isQuiet ? .faint : .text(arc.series)
    }

    private func drawHeads(on canvas: inout Canvas, in plot: Rect) {
        for arc in layout.arcs {
            let shown = chart.arcs[arc.position]
            if let head = arc.head {
                canvas.mark(
                    Self.scalar(head.scalar, canvas.characters), x: plot.x + head.x, y: plot.y + head.y, in: plot,
                    style: style(of: shown))
            }
            guard let number = arc.number else { continue }
            let (x, y) = (plot.x + number.x, plot.y + number.y)
            let text = String(arc.position + 1)
            let style: Style = shown.isChosen ? .tabOpen : shown.isQuiet ? .dim : style(of: shown)
            canvas.put(text, x: x, y: y, in: plot, style: style)
        }
    }

    private static func scalar(_ direction: MapLayout.Direction, _ characters: CharacterSet) -> Unicode.Scalar {
        let isUnicode = characters == .unicode
        switch direction {
        case .right: return isUnicode ? "►" : ">"
        case .left: return isUnicode ? "◄" : "<"
        case .up: return isUnicode ? "▲" : "^"
        case .down: return isUnicode ? "▼" : "v"
        }
    }

    // MARK: Marks

    private func drawMarks(on canvas: inout Canvas, in plot: Rect) {
        let isUnicode = canvas.characters == .unicode
        for (index, cell) in layout.marks.enumerated() {
            guard let cell else { continue }
            let mark = chart.marks[index]
            let isFull = layout.isImportant(index)
            let scalar: Unicode.Scalar = isFull ? (isUnicode ? "●" : "o") : (isUnicode ? "•" : "+")
            let (x, y) = (plot.x + cell.x, plot.y + cell.y)
            canvas.mark(scalar, x: x, y: y, in: plot, style: mark.isChosen ? .tabOpen : .text(mark.series))
        }
        for label in layout.labels {
            let mark = chart.marks[label.mark]
            let (x, y) = (plot.x + label.x, plot.y + label.y)
            // The cursor's ground belongs to rows; here there are none.
            let style: Style = mark.isChosen ? .tabOpen : layout.isImportant(label.mark) ? .strong : .dim
            canvas.put(label.text, x: x, y: y, in: plot, style: style)
        }
    }

    // MARK: Text

    private func drawGates(on canvas: inout Canvas, in plot: Rect) {
        for (index, gate) in layout.gates.enumerated() where chart.gates.indices.contains(index) {
            for (row, line) in gate.lines.enumerated() {
                let isNumber = row == gate.lines.count - 1 && !chart.gates[index].number.isEmpty
                let style: Style = isNumber ? .plain : .strong
                let y = plot.y + gate.rect.y + row
                if gate.side == .left {
                    canvas.put(line, x: plot.x + gate.rect.x, y: y, in: plot, style: style)
                } else {
                    canvas.putRight(line, right: plot.x + gate.rect.right, y: y, in: plot, style: style)
                }
            }
        }
    }

    private func drawBlocks(on canvas: inout Canvas, in plot: Rect) {
        for (block, rect) in layout.blocks {
            let place = Rect(x: plot.x + rect.x, y: plot.y + rect.y, width: rect.width, height: rect.height)
                .intersection(plot)
            canvas.fill(place.inset(left: rect.x > 0 ? -1 : 0, right: -1).intersection(plot), with: .blank)
            switch block.content {
            case .ranking(let first, let count, let bar):
                MapRankingInk(chart: chart, first: first, count: count, bar: bar).draw(on: &canvas, in: place)
            case .note(let index, let rows, let isShort):
                let note = MapNoteInk(chart: chart, note: chart.notes[index], rows: rows, isShort: isShort)
                note.draw(on: &canvas, in: place)
            }
        }
    }
}
