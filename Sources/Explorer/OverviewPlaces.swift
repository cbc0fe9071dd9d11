import Screen

/// Where the parts of the overview stand in a rect; what has no room is empty.
struct OverviewPlaces {
    /// How doors stand: one beside the other, two columns of single rows, or the chosen one alone.
    enum DoorForm {
        case columns, rows, strip
    }

    /// Those who live here, those who left, and, where the screen is wide, who they are.
    private(set) var blocks: [Rect] = []
    /// A ranking below each block, where the screen is tall.
    private(set) var rankings: [Rect] = []
    private(set) var doors: [Rect] = []
    private(set) var form = DoorForm.strip
    /// One row for the chosen door alone.
    private(set) var strip: Rect

    /// From so many columns on a third block stands beside the two.
    private static let widest = 170
    /// Below so many columns doors are rows.
    private static let columnDoors = 110
    /// The height of a block that a ranking stands below, and the least of a ranking.
    private static let blockRows = 27
    private static let leastRanking = 8

    init(in rect: Rect) {
        let hasDoors = rect.width >= Arrangement.narrow - 1 && rect.height >= 16
        form = !hasDoors ? .strip : rect.width >= Self.columnDoors && rect.height >= 22 ? .columns : .rows
        let below =
            switch form {
            case .columns: rect.height >= 28 ? 10 : 8
            case .rows: 4
            case .strip: rect.height >= 6 ? 1 : 0
            }
        let (top, rest) = rect.split(top: rect.height - below)
        strip = Rect(x: rect.x + 1, y: rest.y, width: rect.width - 1, height: form == .strip ? below : 0)
        setBlocks(top)
        if form != .strip { setDoors(rest) }
    }

    /// How many doors stand in one row.
    var doorsPerRow: Int { form == .rows ? blocks.count : doors.count }

    private mutating func setBlocks(_ top: Rect) {
        let count = top.width < 64 ? 1 : top.width >= Self.widest ? 3 : 2
        let margin = top.width >= 110 ? 5 : 2
        let width = count == 1 ? top.width - 1 : (min(top.width, 220) - (count - 1) * margin - 3) / count
        let hasRankings = top.height >= Self.blockRows + 2 + Self.leastRanking
        let air = form == .columns && top.height >= 17 && !hasRankings ? 1 : 0
        for position in 0..<count {
            let x = top.x + 1 + position * (width + margin)
            let height = hasRankings ? Self.blockRows : top.height - air
            blocks.append(Rect(x: x, y: top.y, width: width, height: height))
            guard hasRankings else { continue }
            let used = height + 2
            rankings.append(Rect(x: x, y: top.y + used, width: width, height: top.height - used - 1))
        }
    }

    /// Doors share the edges of the blocks above them.
    private mutating func setDoors(_ rest: Rect) {
        let all = Book.doors.count
        let isInRows = form == .rows
        let each = isInRows ? 1 : all / blocks.count
        let gap = 3
        for position in 0..<all {
            let block = blocks[isInRows ? position % blocks.count : position / max(1, each) % blocks.count]
            let width = (block.width - 1 - (each - 1) * gap) / max(1, each)
            let x = block.x + 1 + position % max(1, each) * (width + gap)
            doors.append(
                isInRows
                    ? Rect(x: x, y: rest.y + 1 + position / blocks.count, width: width, height: 1)
                    : Rect(x: x, y: rest.y, width: width, height: rest.height))
        }
    }
}
