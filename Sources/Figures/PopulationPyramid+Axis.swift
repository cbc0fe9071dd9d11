import Screen

extension PopulationPyramid {
    /// The round shares up to the longest bar.
    func axisTicks(_ layout: PyramidLayout) -> [Double] {
        Axis.ticks(upTo: layout.scale.maximum, count: layout.scale.cells >= 24 ? 4 : 2)
            .filter { $0 <= layout.scale.maximum }
    }

    /// Round shares below the bars, both from the middle outwards.
    func drawAxis(_ layout: PyramidLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        guard layout.axisRows > 0 else { return }
        let ticks = axisTicks(layout)
        let step = ticks.dropFirst().first ?? 1
        for tick in ticks {
            let cells = layout.scale.rounded(tick)
            let text = Numeral.tick(tick, step: step)
            for x in [layout.middleX - 1 - cells, layout.rightX + cells] {
                let column = rect.x + min(max(1, x), layout.rightX + layout.scale.cells)
                if layout.axisRows > 1 {
                    canvas.mark(
                        canvas.characters == .unicode ? "╵" : "'", x: column, y: y, in: rect, style: .dim)
                }
                canvas.putCentered(text, x: column, width: 1, y: y + layout.axisRows - 1, in: rect, style: .dim)
            }
        }
    }

    /// What the populations are: below the axis, or at the right of the names where heading and names share a row.
    ///
    /// Each legend is cut to its first part where both don't fit; where that is too much the paragraph keeps the place.
    func drawLegend(_ layout: PyramidLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        guard layout.isMerged || layout.legendGap != nil else { return }
        let x = layout.isMerged ? rect.x + layout.rightX + canvas.lettering.width(rightName) + 4 : rect.x + 1
        let row = layout.isMerged ? rect.y : y + (layout.legendGap ?? 0)
        let room = Rect(x: x, y: row, width: rect.right - x, height: 1)
        let front = Self.firstPart(frontLegend)
        let behind = Self.firstPart(behindLegend)
        for legends in [
            [frontLegend, behindLegend], [front, behind], [front, behindShort.isEmpty ? behind : behindShort],
        ] {
            let widths = legends.map { $0.isEmpty ? 0 : canvas.lettering.width($0) + 3 }
            guard widths.reduce(2, +) <= room.width, widths.contains(where: { $0 > 0 }) else { continue }
            drawKey(legends[0], x: x, y: row, styles: (.left, .right), in: room.intersection(rect), on: &canvas)
            drawKey(
                legends[1], x: room.right - widths[1], y: row, styles: (.behind, .behindEdge),
                in: room.intersection(rect), on: &canvas)
            return
        }
        if layout.isMerged, canvas.lettering.width(heading.note) <= room.width {
            canvas.putRight(heading.note, right: rect.right, y: row, in: rect, style: .dim)
        }
    }

    private func drawKey(
        _ text: String, x: Int, y: Int, styles: (Style, Style), in area: Rect, on canvas: inout Canvas
    ) {
        guard !text.isEmpty else { return }
        let isFront = styles.0 == .left
        let signs: [Unicode.Scalar] =
            switch canvas.characters {
            case .unicode: isFront ? ["█", "█"] : ["░", "▏"]
            case .ascii: isFront ? ["#", "#"] : [":", "|"]
            }
        canvas.mark(signs[0], x: x, y: y, in: area, style: styles.0)
        canvas.mark(signs[1], x: x + 1, y: y, in: area, style: styles.1)
        canvas.put(text, x: x + 3, y: y, in: area)
    }

    private static func firstPart(_ text: String) -> String {
        text.parts(between: ",").first ?? ""
    }
}
