import MigrationData

/// The sentences about a ranking of pairs, or of one side of them: the first places, what the listed ones hold, the last place.
struct PairDescription {
    struct Row {
        let origin: AreaSelection
        let destination: AreaSelection
        /// Persons, or thousands of US dollars.
        let amount: Int
    }

    /// What is ranked.
    let side: CorridorSide
    /// All of them, the largest first.
    let rows: [Row]
    /// How many are listed.
    let shown: Int
    /// Of what shares are; nil where that isn't known.
    let whole: Int?
    let unit: DescribedUnit
    /// The head of the sentence on the first: `the most`.
    let most: String
    let areas: AreaTable
    /// What the shares are of.
    var ofWhat = ""
    /// How the two ends are met: `lived in`, `studied in`; of money and its way `went to`.
    var destinationVerb = "went to"

    var sentences: [String?] {
        // A single pair that both ends name is all that there is to say of it.
        side == .corridor && rows.count == 1 ? [] : [first, next, listed]
    }

    /// What is ranked for a reader: where one end is a single area, the other end.
    static func side(_ by: CorridorSide, _ origin: AreaSelection, _ destination: AreaSelection) -> CorridorSide {
        switch (by, origin, destination) {
        case (.corridor, .area, .group): .destination
        case (.corridor, .group, .area): .origin
        default: by
        }
    }

    private func name(_ row: Row) -> String {
        switch side {
        case .corridor: "\(areas.phrase(row.origin)) to \(areas.phrase(row.destination))"
        case .origin: areas.phrase(row.origin)
        case .destination: areas.phrase(row.destination)
        }
    }

    private func share(_ amount: Int) -> String {
        guard let whole, let percent = Wording.percent(amount, of: whole) else { return "" }
        return ", or \(percent)" + ofWhat
    }

    /// The first place, or those that share it.
    private var first: String? {
        guard let first = rows.first else { return nil }
        let ties = rows.filter { $0.amount == first.amount }
        let names = Wording.list(ties.map(name), most: 4)
        let amount = unit.exact(first.amount) + (ties.count > 1 ? " each" : "") + share(first.amount)
        switch side {
        case .corridor:
            return ties.count == 1
                ? "the largest corridor leads from \(names), with \(amount)"
                : "the largest corridors lead from \(names), with \(amount)"
        case .origin: return rows.count == 1 ? "all came from \(names)" : "\(most) came from \(names): \(amount)"
        case .destination:
            return rows.count == 1
                ? "all \(destinationVerb) \(names)" : "\(most) \(destinationVerb) \(names): \(amount)"
        }
    }

    /// The places behind the first.
    private var next: String? {
        guard let first = rows.first else { return nil }
        let next = rows.drop { $0.amount == first.amount }.prefix(3)
        if next.isEmpty { return nil }
        let names = next.map { "\(name($0)) (\(unit.short($0.amount)))" }
        return "next \(next.count == 1 ? "comes" : "come") " + Wording.list(names)
    }

    /// What the listed ones hold where a ranking is cut, or else the last place.
    private var listed: String? {
        let noun = side == .corridor ? "corridors" : side == .origin ? "origins" : "destinations"
        let places = Array(rows.prefix(shown))
        guard places.count > 1, let last = places.last else { return nil }
        if places.count < rows.count {
            let sum = places.reduce(0) { $0 + $1.amount }
            return "the \(NumberText.exact(places.count)) listed here, of \(NumberText.exact(rows.count)) \(noun), hold"
                + " \(unit.short(sum))" + (whole.flatMap { Wording.percent(sum, of: $0) }.map { ", or \($0)" } ?? "")
        }
        let ties = rows.filter { $0.amount == last.amount }.map(name)
        guard rows.count > 4, last.amount < rows[0].amount else { return nil }
        if ties.count > 4 {
            return
                "the last place is shared by \(NumberText.exact(ties.count)) of the \(NumberText.exact(rows.count)) \(noun), with"
                + " \(unit.short(last.amount)) each"
        }
        return
            "last of the \(NumberText.exact(rows.count)) \(noun) \(ties.count == 1 ? "is" : "are") \(Wording.list(ties)), with"
            + " \(unit.short(last.amount))" + (ties.count > 1 ? " each" : "")
    }
}
