import Screen

/// A name at the margin in lines as narrow as its words allow, and the dot at which arcs end before it.
struct MapGatePlace {
    let rect: Rect
    let lines: [String]
    let side: MapChart.Gate.Side
    let dot: Point
}

extension MapLayout {
    /// The names at the margins, from the top, each at its height as far as the one above leaves room.
    mutating func placeGates() {
        var places: [Int: MapGatePlace] = [:]
        for side in [MapChart.Gate.Side.left, .right] {
            var top = 0
            let margin = chart.margin(side, width: cells.width, lettering)
            let indices = chart.gates.indices.filter { chart.gates[$0].side == side }
                .sorted { chart.gates[$0].latitude > chart.gates[$1].latitude }
            for index in indices {
                let place = gatePlace(chart.gates[index], from: top, margin: margin)
                places[index] = place
                if margin > 0 { take(place.rect, .block) }
                top = place.rect.bottom + 1
            }
        }
        gates = chart.gates.indices.compactMap { places[$0] }
    }

    private func gatePlace(_ gate: MapChart.Gate, from top: Int, margin: Int) -> MapGatePlace {
        let inner = max(1, margin - 2)
        let numbers = gate.number.isEmpty ? [] : [lettering.spelled(gate.number)]
        let name = PlainText.wrapped(lettering.spelled(gate.name), to: inner).map { lettering.cut($0, to: inner) }
        // A name without its number would say something else.
        let lines = margin == 0 || top + name.count + numbers.count > cells.height ? [] : name + numbers
        let wanted = projection.dot(MapPlace(longitude: land.east, latitude: gate.latitude)).y
        let middle = Double(lines.count * 4) / 2
        let y = max(top, min(MapProjection.whole((wanted - middle) / 4), max(0, cells.height - lines.count)))
        let width = lettering.widest(lines)
        let isLeft = gate.side == .left
        let x = isLeft ? 1 : max(0, cells.width - 1 - width)
        let edge = margin > 0 ? Double(margin * 2) : -4
        return MapGatePlace(
            rect: Rect(x: x, y: y, width: width, height: lines.count), lines: lines, side: gate.side,
            dot: Point(
                x: isLeft ? edge : Double(cells.width * 2) - edge, y: margin > 0 ? Double(y) * 4 + middle : wanted))
    }

    private var land: MapWindow { chart.land.window }
}
