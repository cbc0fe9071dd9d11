import Figures
import MigrationData

/// A ranking of corridors, shaped into figures.
package struct CorridorChart {
    let heading: Heading
    let question: CorridorQuestion
    let corridors: [Corridor]
    let areas: AreaTable
    let request: FigureRequest
    /// Per cent of women by corridor, shown in a column of its own where it is given.
    let women: [Double?]

    package init(
        heading: Heading, question: CorridorQuestion, corridors: [Corridor], areas: AreaTable, request: FigureRequest,
        women: [Double?] = []
    ) {
        self.heading = heading
        self.question = question
        self.corridors = corridors
        self.areas = areas
        self.request = request
        self.women = women
    }

    package var bars: RankedBars {
        let names = CorridorNames(corridors, by: question.by) { areas.name(of: $0) }
        return bars { names.label($1) }
    }

    /// The bars, each with a name for its row and corridor.
    package func bars(name: (Int, Corridor) -> String) -> RankedBars {
        let unit = CountUnit(largest: corridors.first?.persons ?? 0)
        let shortNames = CorridorNames(corridors, by: question.by) { SeriesPalette.shortName($0, areas: areas) }
        let rows = corridors.enumerated().map { position, corridor in
            RankedBars.Row(
                label: name(position, corridor), shortLabel: shortNames.label(corridor),
                series: SeriesPalette.index(of: shown(corridor), areas: areas), value: Double(corridor.persons),
                number: unit.text(corridor.persons, decimals: unit == .millions ? 2 : 1),
                extras: extras(corridor, at: position))
        }
        return RankedBars(
            heading: heading, extraHeads: extraHeads, rows: rows, chosen: request.chosenRow,
            showsRank: request.width >= 60)
    }

    private var extraHeads: [String] {
        var heads: [String] = []
        if let since = question.since { heads.append("since \(since)") }
        if !women.isEmpty { heads.append("women") }
        return heads.isEmpty ? ["share"] : heads
    }

    /// The change, the share of women, or else the share of the corridor.
    private func extras(_ corridor: Corridor, at position: Int) -> [String] {
        var extras: [String] = []
        extras.reserveCapacity(2)
        if question.since != nil {
            extras.append(
                NumberText.change(from: corridor.personsSince.map(Double.init), to: Double(corridor.persons)))
        }
        if !women.isEmpty {
            let share = women.indices.contains(position) ? women[position] : nil
            extras.append(share.map { String(Int(($0 * 100).rounded())) + " %" } ?? NumberText.unknown)
        }
        return extras.isEmpty ? [NumberText.percent(corridor.share) + " %"] : extras
    }

    package var table: DataTable {
        let rows = corridors.enumerated().map { position, corridor in
            var row = [
                String(position + 1), areas.name(of: corridor.origin), areas.name(of: corridor.destination),
                NumberText.exact(corridor.persons),
            ]
            if question.since != nil {
                row += [NumberText.exact(corridor.personsSince), NumberText.exact(corridor.change)]
            }
            return row + [NumberText.percent(corridor.share) + " %"]
        }
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow, keeps: [3])
    }

    private var columns: [DataTable.Column] {
        let since = question.since.map { [String($0), "change"] } ?? []
        return [
            DataTable.Column(head: "#", isNumeric: true), DataTable.Column(head: "origin"),
            DataTable.Column(head: "destination"),
        ] + (["persons"] + since + ["share"]).map { DataTable.Column(head: $0, isNumeric: true) }
    }

    /// The side that gives the row its colour.
    private func shown(_ corridor: Corridor) -> AreaSelection {
        question.by == .destination ? corridor.destination : corridor.origin
    }
}
