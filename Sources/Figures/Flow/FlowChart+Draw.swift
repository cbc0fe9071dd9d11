import Screen

extension FlowChart {
    /// The rows in which ribbons can be followed at a width.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let most = max(origins.count, destinations.count)
        let rows = min(max(3 * most, min(width, 500) * 3 / 10), 120)
        let rect = Rect(x: 0, y: 0, width: width, height: FlowLayout.headRows + rows)
        let lettering = Lettering(characters: characters)
        return FlowLayout(self, in: rect, lettering: lettering, isShaded: false) == nil ? plain.height : rect.height
    }

    /// Draws ribbons between bars, or a ranking of them where there is no room.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = FlowLayout(self, in: rect, lettering: canvas.lettering, isShaded: canvas.usesShades)
        guard let layout else { return plain.draw(on: &canvas, in: rect) }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top)
        FlowInk(layout).draw(on: &canvas, in: rect)
    }

    /// The ribbon at a cell.
    package func ribbon(atX x: Int, y: Int, in rect: Rect, characters: CharacterSet, hasShades: Bool) -> Int? {
        let isShaded = characters == .unicode && hasShades
        let layout = FlowLayout(self, in: rect, lettering: Lettering(characters: characters), isShaded: isShaded)
        guard let layout else { return nil }
        let raster = FlowRaster(layout)
        guard case .band(let place)? = raster.owner(x: x - layout.plot.x, y: y - layout.plot.y)?.owner else {
            return nil
        }
        return layout.bands[place].index
    }

    private var plain: PlainList {
        let ranked = flowing.sorted { first, second in
            first.ribbon.value == second.ribbon.value
                ? first.index < second.index : first.ribbon.value > second.ribbon.value
        }
        let items = ranked.map { _, ribbon in
            let (origin, destination) = (origins[ribbon.origin], destinations[ribbon.destination])
            return PlainList.Item(
                label: origin.name + " › " + destination.name,
                shortLabel: origin.shortName + " › " + destination.shortName,
                numbers: [ribbon.number], isChosen: ribbon.isChosen)
        }
        return PlainList(heading: heading, items: items)
    }
}
