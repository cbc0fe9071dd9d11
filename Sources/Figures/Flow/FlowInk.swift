import Screen

/// Puts a laid out flow on a canvas: ribbons, bars, numbers, names.
struct FlowInk {
    let layout: FlowLayout
    let raster: FlowRaster

    init(_ layout: FlowLayout) {
        self.layout = layout
        raster = FlowRaster(layout)
    }

    private var chart: FlowChart { layout.chart }
    private var chosen: Int? { layout.bands.firstIndex { chart.ribbons[$0.index].isChosen } }

    func draw(on canvas: inout Canvas, in rect: Rect) {
        for y in 0..<layout.plot.height {
            for x in 0..<layout.plot.width {
                if layout.isShaded { shade(x, y, on: &canvas) } else { weave(x, y, on: &canvas) }
            }
        }
        drawNumbers(on: &canvas)
        drawHeads(on: &canvas, in: rect)
        drawNames(on: &canvas, in: rect)
    }

    // MARK: Cells

    /// The series of an owner, and whether it has its full hue.
    private func hue(_ owner: FlowRaster.Owner) -> (series: Int, isBright: Bool)? {
        switch owner {
        case .nothing: return nil
        case .origin(let index): return (chart.origins[index].series, true)
        case .destination(let index): return (chart.destinations[index].series, true)
        case .band(let place):
            let ribbon = chart.ribbons[layout.bands[place].index]
            return (Self.series(of: ribbon, chart), ribbon.isChosen)
        }
    }

    /// Ribbons have the hue of where they come from.
    static func series(of ribbon: FlowChart.Ribbon, _ chart: FlowChart) -> Int { chart.origins[ribbon.origin].series }

    private func style(_ owner: FlowRaster.Owner) -> Style? {
        hue(owner).map { Style.band($0.series, isBright: $0.isBright) }
    }

    private func ground(_ owner: FlowRaster.Owner) -> Ground {
        hue(owner).map { Ground.band($0.series, isBright: $0.isBright) } ?? .terminal
    }

    private func shade(_ x: Int, _ y: Int, on canvas: inout Canvas) {
        guard let cell = raster.split(x: x, y: y, chosen: chosen) else { return }
        let (column, row) = (layout.plot.x + x, layout.plot.y + y)
        func mark(_ scalar: Unicode.Scalar?, _ style: Style?, _ ground: Ground) {
            canvas.mark(
                scalar ?? " ", x: column, y: row, in: layout.plot, style: style ?? .plain, ground: ground)
        }
        if cell.upper == cell.lower { return mark("█", style(cell.upper), .terminal) }
        if let lower = style(cell.lower) {
            return mark(Blocks.lowerEighths(cell.lowerUnits), lower, ground(cell.upper))
        }
        mark(Blocks.lowerEighths(cell.lowerUnits), style(cell.upper), .hollow)
    }

    private func weave(_ x: Int, _ y: Int, on canvas: inout Canvas) {
        guard let owner = raster.only(x: x, y: y), let hue = hue(owner) else { return }
        var style = Style.text(hue.series)
        if case .band(let place) = owner {
            if raster.isHalo(place, x: x, y: y) { return }
            if chosen != nil { style = place == chosen ? .strong : .dim }
        }
        canvas.mark(
            Self.pattern(hue.series, in: canvas.characters), x: layout.plot.x + x, y: layout.plot.y + y,
            in: layout.plot,
            style: style)
    }

    /// As elsewhere, but what stands for the rest is thin, or it would look like the first.
    private static func pattern(_ series: Int, in characters: CharacterSet) -> Unicode.Scalar {
        if series >= 5 { return characters == .unicode ? "·" : "." }
        return Pattern.scalar(series, in: characters)
    }

    // MARK: Numbers

    private static let parts = [0.1, 0.88, 0.2, 0.78, 0.3, 0.7, 0.4, 0.6, 0.5]

    private func drawNumbers(on canvas: inout Canvas) {
        var taken: [Rect] = []
        let order = layout.bands.indices.sorted { first, second in
            (first == chosen ? 1 : 0, layout.bands[first].size) > (second == chosen ? 1 : 0, layout.bands[second].size)
        }
        for place in order where layout.bands[place].isDrawn {
            let ribbon = chart.ribbons[layout.bands[place].index]
            let text = canvas.lettering.spelled((place == chosen ? ">" : "") + ribbon.number)
            guard !text.isEmpty else { continue }
            let width = PlainText.width(text)
            guard let spot = spot(place, width, taken) else { continue }
            taken.append(spot)
            draw(text, in: spot, place, on: &canvas)
        }
    }

    /// Where a ribbon owns all the cells of a number, with one to each side.
    private func spot(_ place: Int, _ width: Int, _ taken: [Rect]) -> Rect? {
        for (least, margin) in layout.isShaded ? [(7, 1), (5, 1), (5, 0), (4, 0)] : [(1, 1)] {
            for part in Self.parts {
                if let spot = spot(place, width, part, least: least, margin: margin),
                    !taken.contains(where: { !$0.inset(left: -1, right: -1).intersection(spot).isEmpty })
                {
                    return spot
                }
            }
        }
        // The chosen one says its number in any case.
        guard place == chosen else { return nil }
        return spot(place, width, 0.5, least: 0, margin: 1)
    }

    private func spot(_ place: Int, _ width: Int, _ part: Double, least: Int, margin: Int) -> Rect? {
        let band = layout.bands[place]
        let columns = raster.width - 2 * FlowLayout.barWidth
        let left = FlowLayout.barWidth + Int(part * Double(columns)) - width / 2 - margin
        let cells = width + 2 * margin
        guard left >= FlowLayout.barWidth, left + cells <= FlowLayout.barWidth + columns else { return nil }
        let middle = Double(FlowRaster.top(band, part: part)) + Double(max(1, band.size)) / 2
        let row = min(max(0, Int(middle / Double(layout.rowUnits))), layout.plot.height - 1)
        for y in [row, row - 1, row + 1] where y >= 0 && y < layout.plot.height {
            let isOwn = (left..<left + cells).allSatisfy { x in
                guard least > 0 else { return true }
                guard let owner = raster.owner(x: x, y: y), owner.owner == .band(place), owner.units >= least else {
                    return false
                }
                return layout.isShaded || !raster.isHalo(place, x: x, y: y)
            }
            if isOwn { return Rect(x: left, y: y, width: cells, height: 1) }
        }
        return nil
    }

    private func draw(_ text: String, in spot: Rect, _ place: Int, on canvas: inout Canvas) {
        let (x, y) = (layout.plot.x + spot.x, layout.plot.y + spot.y)
        let whole = Rect(x: x, y: y, width: spot.width, height: 1).intersection(layout.plot)
        let hue = hue(.band(place)) ?? (0, false)
        canvas.fill(whole, with: .blank)
        let margin = (spot.width - PlainText.width(text)) / 2
        canvas.put(text, x: x + margin, y: y, in: layout.plot, style: .strong)
        if layout.isShaded {
            canvas.setGround(.band(hue.series, isBright: hue.isBright), in: whole)
        } else if place == chosen {
            canvas.setGround(.cursor, in: whole.inset(left: 1, right: 1))
        }
    }

    // MARK: Text

    private func drawHeads(on canvas: inout Canvas, in rect: Rect) {
        let (y, plot) = (rect.y + 1, layout.plot)
        let lettering = canvas.lettering
        let left = rect.inset(left: 1)
        let origin = "origin"
        let destination = "destination"
        canvas.putRight(origin, right: plot.x - 1, y: y, in: left, style: .dim)
        let end = plot.right + 1
        let hasRoom = end + destination.utf8.count <= rect.right
        if hasRoom { canvas.put(destination, x: end, y: y, in: rect, style: .dim) }
        let room = plot.width
        let said = sentences.first { lettering.width($0) <= room }
        if let said { canvas.putCentered(said, x: plot.x, width: plot.width, y: y, in: plot.lifted, style: .dim) }
    }

    /// What is said of ribbons that only the bars hold, the longest first.
    var sentences: [String] {
        let hidden = layout.bands.filter { !$0.isDrawn }.map { chart.ribbons[$0.index].value }
        guard let largest = hidden.max() else { return [] }
        func text(_ value: Double) -> String { Numeral.fixed(value, decimals: chart.decimals) }
        // In rows of whole characters one or two ribbons above the bound may have no row of their own.
        let step = (0..<max(0, chart.decimals)).reduce(1.0) { value, _ in value / 10 }
        let bound = text(largest < layout.least ? layout.least : (largest / step).rounded(.down) * step + step)
        let together = text(hidden.reduce(0, +))
        let ribbons = hidden.count == 1 ? "1 ribbon" : "\(hidden.count) ribbons"
        return [
            "\(ribbons) under \(bound), together \(together), in the bars only",
            "\(ribbons) under \(bound) in the bars only", "\(ribbons) under \(bound) not drawn",
            "\(hidden.count) not drawn",
        ]
    }

    private func drawNames(on canvas: inout Canvas, in rect: Rect) {
        let plot = layout.plot
        for label in layout.originLabels {
            let node = chart.origins[label.node]
            let name = layout.usesShortNames.left ? node.shortName : node.name
            let y = plot.y + label.row
            let right = plot.x - 1
            canvas.putRight(
                node.number, right: right, y: label.isTall ? y + 1 : y, in: rect, style: .strong)
            canvas.putRight(
                name, right: label.isTall ? right : right - canvas.lettering.width(node.number) - 1, y: y, in: rect,
                style: .text(node.series))
        }
        for label in layout.destinationLabels {
            let node = chart.destinations[label.node]
            let name = layout.usesShortNames.right ? node.shortName : node.name
            let y = plot.y + label.row
            let end = canvas.put(name, x: plot.right + 1, y: y, in: rect, style: .text(node.series))
            canvas.put(
                node.number, x: label.isTall ? plot.right + 1 : end + 1, y: label.isTall ? y + 1 : y, in: rect,
                style: .strong)
        }
    }
}

extension Rect {
    /// The same columns on the row above.
    fileprivate var lifted: Rect { Rect(x: x, y: y - 1, width: width, height: 1) }
}
