import Figures
import Screen
import Views

/// What a pane shows: its list, its figures one below the other, and the lines of detail.
struct Page {
    /// What the page is about; at the top left.
    var place = "Asia and the Pacific"
    /// Year, sex and edition; at the top right.
    var scope = ""
    var rows: [ListRow] = []
    var blocks: [Block] = []
    /// Two lines, each of sentences of which as many are shown as fit.
    var detail: [[StyledText]] = []
    /// How much the filter lets through, where that is not the list.
    var matches: Int?

    /// One of the figures.
    struct Block {
        var drawing: Drawing
        /// The rows without which it is left out; the first block is always drawn.
        var minimum: Int
        var choice: Choice

        init(_ drawing: Drawing, minimum: Int = 4, choice: Choice = .none) {
            self.drawing = drawing
            self.minimum = minimum
            self.choice = choice
        }
    }

    /// What a press on a row of a figure chooses.
    enum Choice {
        case none
        /// The row itself, where the arrows move in the figure.
        case row
        /// A year of the migrant stock.
        case year([Int])
        /// Something that the list holds, too.
        case item([ListItem])
    }
}

extension Page {
    /// Where the blocks stand: the first gets what the others leave, the last go first where rows are short.
    func places(in rect: Rect, characters: CharacterSet) -> [Rect] {
        guard let first = blocks.first, !rect.isEmpty else { return [] }
        let gap = rect.height >= 24 ? 2 : 1
        if blocks.count == 1 { return [rect] }
        let natural = blocks.indices.map { blocks[$0].drawing.height(at: rect.width, in: characters) }
        let grows = first.drawing.isOfTime && rect.height >= Self.tall
        var heights: [Int] = []
        var left = rect.height - max(first.minimum, grows ? rect.height / 3 : 3)
        for position in blocks.indices.dropFirst() {
            let height = min(natural[position], left - gap)
            if height < blocks[position].minimum { break }
            heights.append(height)
            left -= height + gap
        }
        let taken = heights.reduce(0) { $0 + $1 + gap }
        let wanted = grows ? natural[0] * 3 / 2 : natural[0]
        let firstHeight = heights.isEmpty ? rect.height : min(rect.height - taken, max(wanted, first.minimum))
        var (area, rest) = rect.split(top: firstHeight)
        var result = [area]
        for height in heights {
            (_, rest) = rest.split(top: gap)
            (area, rest) = rest.split(top: height)
            result.append(area)
        }
        return result
    }

    /// From this many rows on lines and columns of time grow beyond what they need.
    private static let tall = 40

    func drawBlocks(on canvas: inout Canvas, in rect: Rect) {
        for (position, place) in places(in: rect, characters: canvas.characters).enumerated() {
            blocks[position].drawing.draw(on: &canvas, in: place)
        }
    }

    /// Draws the blocks over those that stand in the rect, and says what stands there then.
    func drawBlocks(over standing: [StandingBlock]?, on canvas: inout Canvas, in rect: Rect) -> [StandingBlock] {
        let places = places(in: rect, characters: canvas.characters)
        let stays = standing.map { $0.count == places.count && zip($0, places).allSatisfy { $0.rect == $1 } } ?? false
        if standing != nil, !stays { canvas.fill(rect, with: .blank) }
        return places.enumerated().map { position, place in
            StandingBlock(
                blocks[position].drawing, over: stays ? standing?[position] : nil, on: &canvas, in: place)
        }
    }
}

extension Drawing {
    /// Whether more rows show it more finely: lines or columns of time.
    fileprivate var isOfTime: Bool {
        switch self {
        case .figure(let figure): figure.kind == .lines || figure.kind == .columns
        case .text, .profile: false
        }
    }
}
