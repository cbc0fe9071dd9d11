import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The pane's list, an item a line with its numbers in full; air and bars say nothing.
    func plainList(_ content: Page) throws(TableError) -> [PlainPage.Line] {
        var lines: [PlainPage.Line] = state.pane == .overview ? try overviewLines() : []
        var heads: [String] = []
        var position = 0
        for row in content.rows where row.item != nil || !row.label.isEmpty {
            let numbers = row.numbers.filter { $0 != "¶" }
            if row.item == nil, row.role == .heading {
                heads = numbers
                let unit =
                    numbers.isEmpty ? "." : (numbers.count == 1 ? ", " : ": ") + numbers.joined(separator: ", ") + "."
                lines.append(PlainPage.Line(Spoken.line(row.label + unit)))
                continue
            }
            let legend =
                row.item == nil && row.role == .note && row.label.unicodeScalars.contains(where: Spoken.isDrawn)
            if legend { continue }
            let text = try plainRow(row, numbers, heads: heads)
            lines.append(PlainPage.Line(Spoken.line(text), choice: row.item == nil ? nil : position))
            if row.item != nil { position += 1 }
        }
        return lines
    }

    /// `Thailand: 3,635,085`, `Objective 2, Drivers: paragraph 20`, `South-East Asia: 10,191,063, folded`.
    private func plainRow(_ row: ListRow, _ numbers: [String], heads: [String]) throws(TableError) -> String {
        var values = numbers
        if heads.count > 1, heads.count == numbers.count { values = zip(heads, numbers).map { $0 + " " + $1 } }
        let name = try plainName(of: row)
        let count = values.joined(separator: ", ")
        let fold = row.isUnfolded.map { $0 ? ", unfolded" : ", folded" } ?? ""
        switch row.item {
        case .objective, .section, .cluster:
            if count.isEmpty { return name + fold }
            return name + ": " + (count == NumberText.unknown ? "no paragraph" : "¶" + count) + fold
        case .letter: return name + ": \(count) asks"
        case .category: return name + ": \(count) statements" + fold
        case .door(let pane): return try name + ": " + doorWords(pane)
        default: return name + (count.isEmpty ? "" : ": " + count) + fold
        }
    }

    private func plainName(of row: ListRow) throws(TableError) -> String {
        let areas = try model.data.areas()
        let naming = Naming(areas: areas)
        switch row.item {
        case .area(let area)? where row.label == naming.longName(area): return areas.name(of: area)
        case .money(let area, _)? where row.label == naming.longName(area): return areas.name(of: area)
        case .displaced(let area, _, _)? where row.label == naming.longName(area): return areas.name(of: area)
        case .objective(let number)?: return "Objective \(number), \(row.label)"
        case .paragraph(let number)?: return "Paragraph \(number), \(row.label)"
        case .footnote(let footnote)?:
            return (footnote.hasPrefix("figure") ? footnote : "Footnote " + footnote) + ", " + row.label
        case .impact(let id)?:
            let impact = try model.report.covidImpacts().first { $0.id == id }
            return (impact.map { $0.polarity.rawValue + ": " } ?? "") + row.label
        case .ask(let id)?: return "Ask \(id), \(row.label)"
        case .letter(let letter)?: return "Recommendation \(letter), \(row.label)"
        case .cluster(let cluster)? where cluster != Self.principles: return "Cluster " + row.label
        case .principle?: return "Principle \(row.mark), \(row.label)"
        default: return row.mark.isEmpty ? row.label : row.mark + " " + row.label
        }
    }

    // MARK: The overview

    /// Both sides in sentences, above the doors.
    private func overviewLines() throws(TableError) -> [PlainPage.Line] {
        let numbers = try OverviewNumbers(self)
        let sides = [
            "\(numbers.migrantsWord) living in the region: " + NumberText.exact(numbers.chosen.here),
            numbers.left.split.heading.title + ": " + numbers.left.split.captions.joined(separator: ", "),
            "\(numbers.peopleWord) of the region living abroad: " + NumberText.exact(numbers.chosen.away),
            numbers.right.split.heading.title + ": " + numbers.right.split.captions.joined(separator: ", "),
        ]
        return sides.map { PlainPage.Line(Spoken.line($0 + ".")) } + [PlainPage.Line("Doors; Enter opens one:")]
    }

    /// What stands below a door first.
    private func doorWords(_ pane: Pane) throws(TableError) -> String {
        try DoorText(book: self, width: .max, rows: 1).phrase(pane).plain
    }
}
