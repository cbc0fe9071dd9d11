import Screen

/// Who owns each unit of a flow, column by column: bars and ribbons, the large first and the chosen on top.
struct FlowRaster {
    /// What owns a unit.
    enum Owner: Hashable {
        case nothing
        /// By its place among the bands.
        case band(Int)
        case origin(Int), destination(Int)
    }

    let width: Int
    let height: Int
    private let rowUnits: Int
    /// Codes, for a screen full of enum values would be slow: 0 for nothing, then bands, origins, destinations.
    private var codes: [Int32]
    private let firstOrigin: Int32
    private let firstDestination: Int32
    /// The bands as they are painted, the last one on top.
    private var depths: [Int]

    init(_ layout: FlowLayout) {
        width = layout.plot.width
        height = layout.height
        rowUnits = layout.rowUnits
        codes = Array(repeating: 0, count: width * height)
        firstOrigin = Int32(layout.bands.count + 1)
        firstDestination = firstOrigin + Int32(layout.origins.count)
        depths = Array(repeating: 0, count: layout.bands.count)
        let order = layout.bands.indices.filter { layout.bands[$0].isDrawn }.sorted { first, second in
            let (left, right) = (layout.bands[first], layout.bands[second])
            let isChosen = (layout.chart.ribbons[left.index].isChosen, layout.chart.ribbons[right.index].isChosen)
            if isChosen.0 != isChosen.1 { return isChosen.1 }
            return left.size == right.size ? first < second : left.size > right.size
        }
        for (depth, place) in order.enumerated() {
            depths[place] = depth + 1
            paint(layout.bands[place], place)
        }
        for (index, bar) in layout.origins.enumerated() { paint(bar, firstOrigin + Int32(index), from: 0) }
        for (index, bar) in layout.destinations.enumerated() {
            paint(bar, firstDestination + Int32(index), from: width - FlowLayout.barWidth)
        }
    }

    private func owner(_ code: Int32) -> Owner {
        if code == 0 { return .nothing }
        if code < firstOrigin { return .band(Int(code) - 1) }
        return code < firstDestination
            ? .origin(Int(code - firstOrigin)) : .destination(Int(code - firstDestination))
    }

    private mutating func paint(_ band: FlowLayout.Band, _ place: Int) {
        let first = FlowLayout.barWidth
        let columns = width - 2 * first
        for column in 0..<max(0, columns) {
            let top = Self.top(band, part: (Double(column) + 0.5) / Double(columns))
            for unit in max(0, top)..<max(0, min(height, top + max(1, band.size))) {
                codes[unit * width + first + column] = Int32(place + 1)
            }
        }
    }

    /// Where a ribbon's upper edge runs, from the left bar (0) to the right one (1).
    static func top(_ band: FlowLayout.Band, part: Double) -> Int {
        let eased = part * part * (3 - 2 * part)
        return Int((Double(band.start) + Double(band.end - band.start) * eased).rounded())
    }

    private mutating func paint(_ bar: FlowLayout.Bar, _ code: Int32, from column: Int) {
        for unit in max(0, bar.top)..<max(0, min(height, bar.top + bar.size)) {
            for x in column..<min(width, column + FlowLayout.barWidth) where x >= 0 { codes[unit * width + x] = code }
        }
    }

    /// The units of a cell from top to bottom.
    func units(x: Int, y: Int) -> [Owner] {
        guard x >= 0, x < width, y >= 0, (y + 1) * rowUnits <= height else { return [] }
        return (0..<rowUnits).map { owner(codes[(y * rowUnits + $0) * width + x]) }
    }

    /// The one owner of a cell; nil where it has several.
    func only(x: Int, y: Int) -> Owner? {
        guard x >= 0, x < width, y >= 0, (y + 1) * rowUnits <= height else { return .nothing }
        let first = codes[y * rowUnits * width + x]
        for unit in 1..<max(1, rowUnits) where codes[(y * rowUnits + unit) * width + x] != first { return nil }
        return owner(first)
    }

    /// Who has most of a cell.
    func owner(x: Int, y: Int) -> (owner: Owner, units: Int)? {
        if let only = only(x: x, y: y) { return (only, rowUnits) }
        let units = units(x: x, y: y)
        var best: (owner: Owner, units: Int)?
        for owner in units {
            let count = units.count { $0 == owner }
            if count > best?.units ?? 0 { best = (owner, count) }
        }
        return best
    }

    /// Whether a cell must stay blank, for a ribbon that lies above it begins beside it.
    func isHalo(_ place: Int, x: Int, y: Int) -> Bool {
        [x - 1, x + 1].contains { column in
            guard case .band(let other)? = only(x: column, y: y) else { return false }
            return depths[other] > depths[place]
        }
    }

    /// A cell as two owners, the lower one in so many of its units; who has little gives way.
    func split(x: Int, y: Int, chosen: Int?) -> (upper: Owner, lower: Owner, lowerUnits: Int)? {
        if let only = only(x: x, y: y) { return only == .nothing ? nil : (only, only, rowUnits) }
        let units = units(x: x, y: y)
        var seen: [Owner] = []
        for owner in units where !seen.contains(owner) { seen.append(owner) }
        func weight(_ owner: Owner) -> Double {
            let count = Double(units.count { $0 == owner })
            if let chosen, owner == .band(chosen) { return count + 8 }
            return owner == .nothing ? count - 0.5 : count
        }
        let kept = seen.enumerated().sorted { left, right in
            let weights = (weight(left.element), weight(right.element))
            return weights.0 == weights.1 ? left.offset < right.offset : weights.0 > weights.1
        }.prefix(2).map(\.element)
        guard kept.count == 2 else { return nil }
        var best: (upper: Owner, lower: Owner, lowerUnits: Int) = (kept[0], kept[1], 0)
        var most = -1
        for (upper, lower) in [(kept[0], kept[1]), (kept[1], kept[0])] {
            for cut in 1..<units.count {
                let matches = units[..<cut].count { $0 == upper } + units[cut...].count { $0 == lower }
                if matches > most {
                    most = matches
                    best = (upper, lower, units.count - cut)
                }
            }
        }
        return best
    }
}
