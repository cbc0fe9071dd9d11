import Figures
import MigrationData
import Screen

extension StudentQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        let students = try model.data.studentMobility()
        let largest = students.ranking(question, areas: areas, limit: 1).first?.students ?? 0
        let basis = question.totalsSide == nil ? "pairs among the ten largest of either end" : "UIS’s totals"
        let isOfRegion = question.origin == .region || question.destination == .region
        return ViewCaption(
            title: title(areas), unit: "\(Self.unit(largest)), \(question.year), \(basis)",
            reference: isOfRegion ? "¶12" : "", editions: [StudentMobility.edition], source: "")
    }

    /// Students are counted as persons are.
    private static func unit(_ largest: Int) -> String {
        let unit = CountUnit(largest: largest)
        return unit == .persons ? "students" : unit.name
    }

    private func title(_ areas: AreaTable) -> String {
        let (origin, destination) = (question.origin, question.destination)
        let what =
            switch question.by {
            case .corridor: destination == .world ? "Students abroad" : "Foreign students"
            case .origin: "Origins of students"
            case .destination: "Destinations of students"
            }
        if origin == .region, destination == .region { return what + " within the region" }
        let from = origin == .world ? "" : " from " + name(origin, areas)
        if destination == .world { return what + from }
        return what + from + (destination == .outside ? " " : " in ") + name(destination, areas)
    }

    private func name(_ selection: AreaSelection, _ areas: AreaTable) -> String {
        switch selection {
        case .group(.region): "the region"
        case .group(.outside): "outside the region"
        case .group(.subregion(.pacific)): "the Pacific"
        default: areas.name(of: selection)
        }
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let areas = try model.data.areas()
        let caption = try caption(model)
        let heading = caption.heading(
            shortTitle: caption.title.replacing(" abroad", with: ""), unitParts: 2, width: request.width)
        let ranking = try ranking(model)
        return request.form == .table
            ? .table(exact(ranking, heading, areas, request)) : .ranked(bars(ranking, heading, areas, request))
    }

    private func bars(
        _ ranking: [StudentCorridor], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> RankedBars {
        let unit = CountUnit(largest: ranking.first?.students ?? 0)
        let ends = ranking.map { ($0.origin, $0.destination) }
        let names = PairNames(ends, by: question.by) { areas.name(of: $0) }
        let shortNames = PairNames(ends, by: question.by) { SeriesPalette.shortName($0, areas: areas) }
        let rows = ranking.map { corridor in
            let shown = question.by == .destination ? corridor.destination : corridor.origin
            return RankedBars.Row(
                label: names.label(corridor.origin, corridor.destination),
                shortLabel: shortNames.label(corridor.origin, corridor.destination),
                series: SeriesPalette.index(of: shown, areas: areas), value: Double(corridor.students),
                number: unit.text(corridor.students, decimals: unit == .millions ? 2 : 1),
                extras: hasShares ? [NumberText.percent(corridor.share) + " %"] : [])
        }
        return RankedBars(
            heading: heading, extraHeads: hasShares ? ["share"] : [], rows: rows,
            chosen: request.chosenRow, showsRank: request.width >= 60)
    }

    /// Whether a side is asked for, of which shares can be.
    private var hasShares: Bool { question.origin != .world || question.destination != .world }

    private func exact(
        _ ranking: [StudentCorridor], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> DataTable {
        let rows = ranking.enumerated().map { position, corridor in
            [
                String(position + 1), areas.name(of: corridor.origin), areas.name(of: corridor.destination),
                NumberText.exact(corridor.students),
            ] + (hasShares ? [NumberText.percent(corridor.share) + " %"] : [])
        }
        let columns =
            [
                DataTable.Column(head: "#", isNumeric: true), DataTable.Column(head: "origin"),
                DataTable.Column(head: "destination"), DataTable.Column(head: "students", isNumeric: true),
            ] + (hasShares ? [DataTable.Column(head: "share", isNumeric: true)] : [])
        return DataTable(heading: heading, columns: columns, rows: rows, chosen: request.chosenRow, keeps: [3])
    }
}
