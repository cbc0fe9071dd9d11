import Screen

/// Dots inside areas by ordered dither: as many of sixteen as a level says, evenly spread.
struct MapShading {
    /// Dots of sixteen by level.
    static let counts = [0, 1, 3, 6, 10]

    /// Bayer's matrix: the order in which the sixteen dots of a square come.
    private static let order: [[Int]] = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]

    private let raster: MapRaster
    /// By owner in the raster: how many of sixteen dots, and the style.
    private var counts = [Int](repeating: 0, count: 256)
    private var styles = [Style](repeating: .plain, count: 256)
    private let isEmpty: Bool

    init(_ shades: [MapChart.Shade], _ raster: MapRaster) {
        self.raster = raster
        isEmpty = shades.isEmpty
        for shade in shades where (0..<254).contains(shade.area) {
            counts[shade.area + 1] = Self.counts[min(max(0, shade.level), Self.counts.count - 1)]
            styles[shade.area + 1] = .text(shade.series)
        }
    }

    /// The dots in a cell, and the style of the area that has most of them; nil without any.
    func cell(_ x: Int, _ y: Int) -> (pattern: UInt8, style: Style)? {
        if isEmpty { return nil }
        var pattern: UInt8 = 0
        var style = Style.plain
        for row in y * 4..<y * 4 + 4 {
            for column in x * 2..<x * 2 + 2 {
                let owner = Int(raster.owners[row * raster.width + column])
                guard owner > 0, Self.order[row & 3][column & 3] < counts[owner] else { continue }
                pattern |= MapDots.bit(column, row)
                style = styles[owner]
            }
        }
        return pattern == 0 ? nil : (pattern, style)
    }

    /// How many of sixteen dots stand in the area in the middle of a cell, and its style.
    func area(_ x: Int, _ y: Int) -> (count: Int, style: Style)? {
        if isEmpty { return nil }
        let owner = Int(raster.owners[(y * 4 + 2) * raster.width + x * 2 + 1])
        return counts[owner] > 0 ? (counts[owner], styles[owner]) : nil
    }

    /// The pattern of a level in one cell of a key.
    static func pattern(level: Int, column x: Int) -> UInt8 {
        let count = counts[min(max(0, level), counts.count - 1)]
        var pattern: UInt8 = 0
        for row in 0..<4 {
            for column in x * 2..<x * 2 + 2 where order[row][column & 3] < count { pattern |= MapDots.bit(column, row) }
        }
        return pattern
    }
}
