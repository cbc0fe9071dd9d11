import Figures

/// In what a text is set: the terminal's own letters, or letters made of cells.
enum TextSize: Hashable {
    case cells
    case big(BigSize)

    static let small = TextSize.big(.small)
    static let large = TextSize.big(.large)
    static let huge = TextSize.big(.huge)

    /// The rows of a line, with what hangs below it.
    var rows: Int {
        switch self {
        case .cells: 1
        case .big(let size): size.pitch
        }
    }
}

/// The sizes of a slide's parts.
struct SlideSizes: Hashable {
    var headline: TextSize
    var number: TextSize
    var body: TextSize

    /// Sizes to try on a screen, the most readable first; the last one always has something to show.
    static func choices(width: Int, height: Int, hasFigure: Bool) -> [SlideSizes] {
        let plain = [
            SlideSizes(headline: .cells, number: .small, body: .cells),
            SlideSizes(headline: .cells, number: .cells, body: .cells),
        ]
        if width < 40 || height < 14 { return Array(plain.suffix(1)) }
        let usual =
            (hasFigure ? [] : [SlideSizes(headline: .small, number: .large, body: .small)])
            + [
                SlideSizes(headline: .small, number: .large, body: .cells),
                SlideSizes(headline: .small, number: .small, body: .cells),
            ] + plain
        guard isWall(width: width, height: height) else { return usual }
        return [
            SlideSizes(headline: .large, number: .huge, body: .small),
            SlideSizes(headline: .large, number: .large, body: .small),
            SlideSizes(headline: .small, number: .large, body: .small),
            SlideSizes(headline: .small, number: .small, body: .small),
            SlideSizes(headline: .large, number: .large, body: .cells),
        ] + usual
    }

    /// Whether a screen has so many cells that plain text on it is small.
    static func isWall(width: Int, height: Int) -> Bool { width >= 150 && height >= 44 }
}
