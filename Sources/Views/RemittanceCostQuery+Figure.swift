import Figures
import MigrationData
import Screen

extension RemittanceCostQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        let place =
            switch area {
            case .group(.region): "the region"
            case .group(.outside): "outside the region"
            case .group(.world): "all areas"
            case .group(.subregion(.pacific)): "the Pacific"
            default: areas.name(of: area)
            }
        let of = by == .corridor ? "" : ", by subregion"
        let parts = ["per cent", quarter.text] + (try summary(model).map { [$0] } ?? [])
        return ViewCaption(
            title: "Cost of sending $200 to " + place + of, unit: parts.joined(separator: ", "),
            reference: isOfReport ? "¶49" : "", editions: [RemittanceCosts.edition], source: "")
    }

    /// The median with the number of corridors behind it; nil where there is at most one.
    private func summary(_ model: Model) throws(TableError) -> String? {
        let count = try corridors(model).count { $0.cost != nil }
        guard count > 1, let median = try median(model) else { return nil }
        return "median \(NumberText.fixed(median.value)) of \(count) corridors"
    }

    private var isOfReport: Bool {
        switch area {
        case .group(.region), .group(.subregion(.pacific)): quarter.text == Self.reportQuarter
        default: false
        }
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let caption = try caption(model)
        let heading = caption.heading(
            shortTitle: caption.title.replacing("Cost of sending", with: "Sending"), unitParts: 2,
            width: request.width)
        let areas = try model.data.areas()
        switch by {
        case .corridor:
            let corridors = ranked(try corridors(model)) { $0.cost }
            return request.form == .table
                ? .table(corridorTable(corridors, heading, areas, request))
                : .ranked(corridorBars(corridors, heading, areas, request))
        case .subregion:
            let parts = ranked(try parts(model)) { $0.median }
            return request.form == .table
                ? .table(partTable(parts, heading, areas, request)) : .ranked(partBars(parts, heading, areas, request))
        }
    }

    /// The dearest first, unknown ones last, equals as they come.
    private func ranked<Item>(_ items: [Item], by cost: (Item) -> Percent?) -> [Item] {
        let places = items.enumerated().map { (cost: cost($1)?.thousandths ?? -1, position: $0) }
        return places.sorted { $0.cost != $1.cost ? $0.cost > $1.cost : $0.position < $1.position }
            .map { items[$0.position] }
    }

    private func corridorBars(
        _ corridors: [RemittanceCost], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> RankedBars {
        // Where the area is one, only the other end has to be named.
        var side = CorridorSide.corridor
        if case .area = area { side = .origin }
        let ends = corridors.map { (AreaSelection.area($0.sender), AreaSelection.area($0.receiver)) }
        let names = PairNames(ends, by: side) { areas.name(of: $0) }
        let shortNames = PairNames(ends, by: side) { SeriesPalette.shortName($0, areas: areas) }
        let rows = zip(corridors, ends).map { pair in
            RankedBars.Row(
                label: names.label(pair.1.0, pair.1.1), shortLabel: shortNames.label(pair.1.0, pair.1.1),
                series: SeriesPalette.index(of: side == .corridor ? pair.1.1 : pair.1.0, areas: areas),
                value: pair.0.cost?.value, number: NumberText.fixed(pair.0.cost?.value))
        }
        return RankedBars(heading: heading, rows: rows, chosen: request.chosenRow, showsRank: request.width >= 60)
    }

    private func partBars(
        _ parts: [Part], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> RankedBars {
        let rows = parts.map { part in
            RankedBars.Row(
                label: areas.name(of: part.selection),
                shortLabel: SeriesPalette.shortName(part.selection, areas: areas),
                series: SeriesPalette.index(of: part.selection, areas: areas), value: part.median?.value,
                number: NumberText.fixed(part.median?.value), extras: [String(part.corridors)])
        }
        return RankedBars(
            heading: heading, extraHeads: ["corridors"], rows: rows, chosen: request.chosenRow,
            showsRank: rows.count > 1)
    }

    private func corridorTable(
        _ corridors: [RemittanceCost], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> DataTable {
        let rows = corridors.enumerated().map { position, corridor in
            [
                String(position + 1), areas.name(of: .area(corridor.sender)),
                areas.name(of: .area(corridor.receiver)), NumberText.fixed(corridor.cost?.value, decimals: 2),
            ]
        }
        let columns = [
            DataTable.Column(head: "#", isNumeric: true), DataTable.Column(head: "sender"),
            DataTable.Column(head: "receiver"), DataTable.Column(head: "%", isNumeric: true),
        ]
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow, keeps: [3])
    }

    private func partTable(
        _ parts: [Part], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> DataTable {
        let rows = parts.map { part in
            [
                areas.name(of: part.selection), NumberText.fixed(part.median?.value, decimals: 2),
                String(part.corridors),
            ]
        }
        let columns = [
            DataTable.Column(head: "subregion"), DataTable.Column(head: "median %", isNumeric: true),
            DataTable.Column(head: "corridors", isNumeric: true),
        ]
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow, keeps: [1])
    }
}
