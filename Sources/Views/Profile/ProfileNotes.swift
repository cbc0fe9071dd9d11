import ReportData
import Screen

/// Which printed numbers are the same as some facts of a profile.
struct ProfileNotes {
    let facts: [ProfileFact]
    let places: ProfilePlaces

    func printed(_ quantities: [String], year: Int) -> [PublishedFigure] {
        quantities.flatMap { quantity in
            facts.filter { $0.quantity == quantity && $0.year == year }.compactMap(places.figure)
        }
    }
}

extension ProfileRow {
    /// The row with the printed numbers that are the same as some facts, their paragraphs at its edge: `¶4, 6`.
    func noting(_ quantities: String..., year: Int, from notes: ProfileNotes) -> ProfileRow {
        var row = self
        let figures = notes.printed(quantities, year: year)
        row.printed = figures.map(\.id)
        let paragraphs = Set(figures.compactMap { Int($0.paragraph) }).sorted().map { String($0) }
        row.note = StyledText(paragraphs.isEmpty ? "" : "¶" + paragraphs.joined(separator: ", "), .dim)
        return row
    }
}
