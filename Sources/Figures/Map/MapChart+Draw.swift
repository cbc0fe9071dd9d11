import Screen

extension MapChart {
    /// Below these columns and rows no land would be known by its shape; the numbers stay.
    private static let leastWidth = 36
    private static let leastHeight = 10

    /// The rows in which the whole window fills a width.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        if width < Self.leastWidth { return plain.height }
        let window = land.window
        let rise = MapProjection.pressed(window.north) - MapProjection.pressed(window.south)
        let stretch = min(0.96, max(MapProjection.leastStretch, 0.84 + Double(min(width, 500) - 80) * 0.00225))
        let dots = rise * stretch * Double(min(width, 500) * 2) / max(1, window.east - window.west)
        return min(300, max(Self.leastHeight, 1 + MapProjection.whole(dots / 4 + 0.999)))
    }

    /// Draws the map: land, arcs, marks, names, and text in its free corners.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        guard let plot = plot(in: rect) else { return plain.draw(on: &canvas, in: rect) }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top)
        let layout = MapLayout(self, in: plot.size, canvas.lettering)
        var ink = MapInk(layout)
        ink.draw(on: &canvas, in: plot)
    }

    /// The cells of the map below its heading; nil where a list stands in its place.
    func plot(in rect: Rect) -> Rect? {
        guard rect.width >= Self.leastWidth, rect.height > Self.leastHeight else { return nil }
        return Rect(
            x: rect.x, y: rect.y + 1, width: min(rect.width, 1000), height: min(rect.height - 1, 400))
    }

    /// The projection of the map in a rect, and its cells; nil where a list stands in its place.
    package func projection(
        in rect: Rect, characters: CharacterSet
    ) -> (projection: MapProjection, plot: Rect)? {
        guard let plot = plot(in: rect) else { return nil }
        return (projection(in: plot.size, Lettering(characters: characters)), plot)
    }

    /// The mark nearest to a cell, if there is one in the next cells.
    package func mark(atX x: Int, y: Int, in rect: Rect, characters: CharacterSet) -> Int? {
        guard let plot = plot(in: rect), plot.contains(x: x, y: y) else { return nil }
        let layout = MapLayout(self, in: plot.size, Lettering(characters: characters))
        let (column, row) = (x - plot.x, y - plot.y)
        if let label = layout.labels.first(where: {
            $0.y == row && column >= $0.x && column < $0.x + PlainText.width($0.text)
        }) {
            return label.mark
        }
        let near = marks.indices.filter { index in
            layout.marks[index].map { abs($0.x - column) <= 1 && $0.y == row } ?? false
        }
        return near.min { first, second in
            abs((layout.marks[first]?.x ?? 0) - column) < abs((layout.marks[second]?.x ?? 0) - column)
        }
    }

    /// The arc whose row of the ranking stands at a cell.
    package func arc(atX x: Int, y: Int, in rect: Rect, characters: CharacterSet) -> Int? {
        guard let plot = plot(in: rect), plot.contains(x: x, y: y) else { return nil }
        let layout = MapLayout(self, in: plot.size, Lettering(characters: characters))
        for (block, place) in layout.blocks {
            guard case .ranking(let first, let count, _) = block.content,
                place.contains(x: x - plot.x, y: y - plot.y)
            else { continue }
            let row = y - plot.y - place.y - 1
            if row >= 0, row < count { return first + row }
        }
        return nil
    }

    private var plain: PlainList {
        let ranked = arcs.map { arc in
            PlainList.Item(
                label: arc.originName + " › " + arc.destinationName, numbers: [arc.number], isChosen: arc.isChosen)
        }
        let known = marks.filter { !$0.number.isEmpty }.sorted { $0.weight > $1.weight }
        let items = known.map { PlainList.Item(label: $0.label, numbers: [$0.number], isChosen: $0.isChosen) }
        return PlainList(heading: heading, items: ranked.isEmpty ? items : ranked)
    }
}
