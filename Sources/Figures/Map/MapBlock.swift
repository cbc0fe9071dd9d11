import Screen

/// Text that stands in a free corner of a map.
struct MapBlock {
    enum Content {
        /// The arcs from the first shown on, as many as rows, with bars where there is room.
        case ranking(first: Int, count: Int, bar: Int)
        /// A note, by position, with as many of its rows; its heads long or short.
        case note(Int, rows: Int, isShort: Bool)
    }

    let content: Content
    let size: Size

    /// Arrows between the names of a ranking.
    static func arrow(_ characters: CharacterSet) -> String { characters == .unicode ? "►" : ">" }
}

extension MapChart {
    /// Widths of a ranking's columns.
    struct RankingColumns {
        let rank, origin, destination, number: Int

        /// Sign, rank, names with the arrow between, number.
        var width: Int { 2 + rank + 1 + origin + 3 + destination + 2 + number }
    }

    func rankingColumns(_ lettering: Lettering) -> RankingColumns {
        RankingColumns(
            rank: String(arcs.count).utf8.count, origin: lettering.widest(arcs.map(\.originName)),
            destination: lettering.widest(arcs.map(\.destinationName)),
            number: max(lettering.widest(arcs.map(\.number)), lettering.width(unit)))
    }

    /// Whether arcs are told apart by names worth a list.
    var hasRanking: Bool { !arcs.isEmpty }

    func noteWidth(_ note: Note, isShort: Bool, _ lettering: Lettering) -> Int {
        let (label, numbers) = noteColumns(note, isShort: isShort, lettering)
        let title = isShort ? note.shortTitle : note.title
        return max(lettering.width(title), label + numbers.reduce(0) { $0 + 2 + $1 })
    }

    /// The cells of the labels, with their shade before them, and of each column of numbers.
    func noteColumns(
        _ note: Note, isShort: Bool, _ lettering: Lettering
    ) -> (label: Int, numbers: [Int]) {
        let heads = isShort ? note.shortHeads : note.heads
        let shade = note.isKey ? Self.shadeCells + 2 : 0
        let count = note.rows.reduce(heads.count) { max($0, $1.numbers.count) }
        let numbers = (0..<count).map { column in
            let head = column < heads.count ? lettering.width(heads[column]) : 0
            return note.rows.reduce(head) { width, row in
                column < row.numbers.count ? max(width, lettering.width(row.numbers[column])) : width
            }
        }
        return (shade + lettering.widest(note.rows.map(\.label)), numbers)
    }

    /// The cells that show a shade in a key.
    static let shadeCells = 4
}
